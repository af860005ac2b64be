import { useTranslation } from 'react-i18next';
import type { Critique } from '@career-mentor/core/critique';
import { MatchRing } from '@career-mentor/ui/charts';
import { Card } from '@career-mentor/ui/primitives';

/** The score as a ring, and its parts in words. */
export function ScoreCard({ critique }: { readonly critique: Critique }) {
  const { t } = useTranslation('critique');
  const { score, issues, parts, formula, notChecked } = critique;
  return (
    <Card className="flex flex-wrap items-center gap-6">
      <MatchRing percentage={score} size={88} label={t('scoreLabel', { score })} />
      <div className="min-w-[240px] grow">
        <p className="text-l font-semibold" aria-live="polite">
          {`${t('score', { score })} · ${issues.length === 0 ? t('noIssues') : t('issues', { count: issues.length })}`}
        </p>
        <details className="mt-1 text-m">
          <summary className="text-accent">{t('how')}</summary>
          <p className="text-muted mt-1 max-w-[72ch] text-pretty">{formula}</p>
          <dl className="mt-2 grid grid-cols-[max-content_max-content_1fr] gap-x-4 gap-y-1">
            {parts.map(({ id, title, points, of, reason }) => (
              <div key={id} className="contents">
                <dt>{title}</dt>
                <dd className="tabular">{t('part', { points: Math.round(points), of })}</dd>
                <dd className="text-muted text-pretty">{reason}</dd>
              </div>
            ))}
          </dl>
          {notChecked.length > 0 ? <p className="mt-2 font-medium">{t('notChecked')}</p> : null}
          {notChecked.map(({ what, why }) => (
            <p key={what} className="text-muted text-pretty">{`${what}: ${why}`}</p>
          ))}
        </details>
      </div>
    </Card>
  );
}
