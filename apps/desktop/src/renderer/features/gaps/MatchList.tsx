import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RequirementMatch } from '@career-mentor/core/gaps';
import { ROW, VirtualList } from '@career-mentor/ui/patterns';
import { useGaps } from './GapsContext.tsx';

/** The other half: what the advert asks for and the CV shows, with both places. */
export function MatchList() {
  const { t } = useTranslation('gaps');
  const { analysis } = useGaps();
  const met = analysis.matches.filter((match) => match.kind !== 'none');
  return (
    <section aria-label={t('matches')} className="mt-8">
      <h2 className="mb-2 flex items-baseline gap-2">
        <Check aria-hidden className="text-positive size-4 self-center" />
        <span className="text-l font-semibold">{t('matches')}</span>
        <span className="text-muted tabular text-m">{met.length}</span>
      </h2>
      <VirtualList
        label={t('matches')}
        items={met}
        keyOf={(match) => `${match.requirement}-${match.skillId ?? match.name}`}
        estimate={44}
        render={(match) => <MatchRow match={match} />}
      />
      {analysis.negated.length > 0 ? (
        <p className="text-muted mt-4 text-s">{t('negated', { names: analysis.negated.join(', ') })}</p>
      ) : null}
    </section>
  );
}

function MatchRow({ match }: { readonly match: RequirementMatch }) {
  const { t } = useTranslation('gaps');
  const { showQuotes } = useGaps();
  const kind = t(`matchKinds.${match.kind}`);
  const matched = match.matchedName ?? match.name;
  const other = matched.toLowerCase() !== match.name.toLowerCase();
  const how = other ? `${kind}, ${t('matchedAs', { name: matched })}` : kind;
  return (
    <button
      type="button"
      {...ROW}
      onClick={() => showQuotes({ name: match.name, why: how, job: match.jobEvidence, cv: match.cvEvidence }, 'cv')}
      className="hover:bg-hover border-line flex w-full items-baseline gap-3 border-b px-2 py-2 text-left"
    >
      <span className="font-medium">{match.name}</span>
      <span className="text-muted grow text-s">{how}</span>
      <span className="text-muted tabular text-s">{`${Math.round(match.similarity * 100)} %`}</span>
    </button>
  );
}
