import { useTranslation } from 'react-i18next';
import { MatchRing } from '@career-mentor/ui/charts';
import { Card } from '@career-mentor/ui/primitives';
import { hoursOf, openGaps, PRIORITIES } from './gapGroups.ts';
import { useGaps } from './GapsContext.tsx';

/** The match as a number, and how it came about. */
export function MatchSummary() {
  const { t } = useTranslation('gaps');
  const { analysis } = useGaps();
  const { match } = analysis;
  const groups = openGaps(analysis);
  const open = PRIORITIES.flatMap((priority) => groups[priority]);
  const met = analysis.matches.filter((one) => one.kind !== 'none').length;
  const facts = [
    t('met', { count: met }),
    t('counts', { count: open.length }),
    ...(open.length > 0 ? [t('hoursTotal', { hours: hoursOf(open) })] : []),
  ];
  return (
    <Card className="mb-6 flex flex-wrap items-center gap-6">
      <MatchRing
        percentage={match.percentage}
        certainty={match.certainty}
        size={88}
        label={t('matchLabel', { percent: Math.round(match.percentage) })}
      />
      <div className="min-w-[240px] grow">
        <p className="text-l font-semibold">{facts.join(' · ')}</p>
        <p className="text-muted tabular text-m">{t('certainty', { percent: Math.round(match.certainty * 100) })}</p>
        <details className="mt-1 text-m">
          <summary className="text-accent">{t('how')}</summary>
          <p className="text-muted mt-1 max-w-[72ch] text-pretty">{match.formula}</p>
        </details>
      </div>
    </Card>
  );
}
