import { useTranslation } from 'react-i18next';
import type { RequirementMatch } from '@career-mentor/core/gaps';
import { BarRows, RadarChart } from '@career-mentor/ui/charts';
import { Card } from '@career-mentor/ui/primitives';
import { useGaps } from './GapsContext.tsx';

// More axes cannot be told apart; the bars below have them all.
const MOST_AXES = 10;

/** The same analysis to look at: a radar of the weightiest requirements, and all of them as bars, which are a table. */
export function GapChart() {
  const { t } = useTranslation('gaps');
  const { analysis } = useGaps();
  const ordered = analysis.matches.toSorted((a, b) => weight(b) - weight(a) || a.similarity - b.similarity);
  const axes = ordered.slice(0, MOST_AXES);
  return (
    <Card className="flex flex-col gap-6">
      {axes.length < 3 ? (
        <p className="text-muted">{t('chart.radarNeeds')}</p>
      ) : (
        <figure className="flex flex-col items-center">
          <RadarChart
            label={t('chart.radar')}
            series={[t('chart.shown'), t('chart.asked')]}
            axes={axes.map((match) => ({ id: keyOf(match), label: match.name, values: [shownOf(match), 1] }))}
          />
          <figcaption className="text-muted text-s">{t('chart.legend')}</figcaption>
        </figure>
      )}
      <BarRows
        caption={t('chart.bars')}
        columns={[t('chart.skill'), t('chart.shown')]}
        rows={ordered.map((match) => ({
          id: keyOf(match),
          label: match.name,
          value: shownOf(match),
          note: t('chart.note', {
            percent: Math.round(shownOf(match) * 100),
            kind: t(`matchKinds.${match.kind}`),
          }),
          tone: match.kind !== 'none' ? 'positive' : match.requirement === 'required' ? 'critical' : 'caution',
        }))}
      />
    </Card>
  );
}

const keyOf = (match: RequirementMatch): string => `${match.requirement}-${match.skillId ?? match.name}`;
const weight = (match: RequirementMatch): number => (match.requirement === 'required' ? 1 : 0);
const shownOf = (match: RequirementMatch): number => match.similarity;
