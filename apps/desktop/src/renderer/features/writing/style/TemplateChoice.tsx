import { useTranslation } from 'react-i18next';
import { TEMPLATE_IDS, type TemplateId } from '@career-mentor/core/writing';
import { classNames } from '@career-mentor/ui/theme';
import { TemplateThumbnail } from './TemplateThumbnail.tsx';

interface TemplateChoiceProps {
  readonly value: TemplateId;
  readonly onChange: (template: TemplateId) => void;
}

/** The templates as small pages with the person's own content. */
export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  const { t } = useTranslation('writing');
  return (
    <fieldset>
      <legend className="mb-1 text-s font-medium">{t('style.template')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(112px,1fr))] gap-3">
        {TEMPLATE_IDS.map((template) => (
          <button
            key={template}
            type="button"
            aria-pressed={value === template}
            onClick={() => onChange(template)}
            className={classNames(
              'hover:bg-hover flex flex-col items-center gap-1 rounded-m border p-2 text-s',
              value === template ? 'border-accent bg-accent-soft' : 'border-line',
            )}
          >
            <TemplateThumbnail template={template} />
            {t(`style.templates.${template}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
