import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, useToast } from '@career-mentor/ui/primitives';
import { fieldTexts } from './fieldTexts.ts';
import { useWriting } from '../WritingContext.tsx';

/** The texts of the version one by one, for forms that want them so. */
export function CopyFields() {
  const { t } = useTranslation('writing');
  const { version } = useWriting();
  return (
    <section aria-labelledby="copy-fields" className="flex flex-col gap-3">
      <div>
        <h2 id="copy-fields" className="text-l font-semibold">
          {t('export.copyTitle')}
        </h2>
        <p className="text-muted text-s">{t('export.copyText')}</p>
      </div>
      <ul className="border-line divide-line divide-y rounded-m border">
        {fieldTexts(version.content, t('export.contact')).map(({ id, label, text }) => (
          <li key={id} className="flex items-start gap-3 px-3 py-2">
            <div className="min-w-0 grow">
              <p className="text-muted text-s">{label}</p>
              <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
            </div>
            <CopyButton name={label} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyButton({ name, text }: { readonly name: string; readonly text: string }) {
  const { t } = useTranslation('writing');
  const toast = useToast();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => toast(t('export.copied')),
      () => toast(t('export.notCopied')),
    );
  };
  return (
    <IconButton label={t('export.copy', { name })} icon={<Copy aria-hidden className="size-4" />} onClick={copy} />
  );
}
