import { Check, CircleDashed, List } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KeywordCoverage } from '@career-mentor/core/critique';
import { Badge, type Tone } from '@career-mentor/ui/primitives';

const LOOKS: Record<KeywordCoverage['state'], { Icon: typeof Check; tone: Tone }> = {
  shown: { Icon: Check, tone: 'positive' },
  listed: { Icon: List, tone: 'neutral' },
  absent: { Icon: CircleDashed, tone: 'caution' },
};

/** Where the CV stands on each skill that the advert asks for, counted in the document. */
export function Coverage({ coverage }: { readonly coverage: readonly KeywordCoverage[] }) {
  const { t } = useTranslation('critique');
  return (
    <section aria-label={t('coverage')}>
      <h2 className="text-muted mb-1 text-s font-medium">{t('coverage')}</h2>
      <ul className="border-line bg-surface divide-line divide-y rounded-m border">
        {coverage.map(({ name, state, wanted }) => {
          const { Icon, tone } = LOOKS[state];
          return (
            <li key={`${wanted}-${name}`} className="flex min-h-10 items-center gap-3 px-4 py-1">
              <span className="min-w-0 grow">{name}</span>
              <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
                {t(`states.${state}`)}
              </Badge>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
