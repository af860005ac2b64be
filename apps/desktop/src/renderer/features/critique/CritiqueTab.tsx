import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Critique, Severity } from '@career-mentor/core/critique';
import type { CvView } from '@career-mentor/workspace/api';
import { ListNavigation } from '@career-mentor/ui/patterns';
import { Select } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useTRPC } from '../../client/index.ts';
import { Coverage } from './Coverage.tsx';
import { IssueRow } from './IssueRow.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { SetAside } from './SetAside.tsx';

const SEVERITIES: readonly Severity[] = ['critical', 'important', 'minor'];

/** What a good recruiter would say of the CV: a score that says how it came about, and each point with its place. */
export function CritiqueTab({ view }: { readonly view: CvView }) {
  const { t } = useTranslation('critique');
  const trpc = useTRPC();
  const { jobs } = useActive();
  const [jobId, setJobId] = useState('');
  const input = { cvId: view.id, ...(jobId === '' ? {} : { jobId }) };
  const query = useQuery(trpc.critique.get.queryOptions(input, { placeholderData: (before) => before }));
  const adverts = jobs.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div className="flex flex-col gap-6 pb-16">
      {jobs.length > 0 ? (
        <span className="flex max-w-[420px] items-center gap-2">
          <span className="shrink-0">{t('against')}</span>
          <Select
            label={t('against')}
            labelHidden
            className="min-w-0 grow"
            value={jobId}
            onValue={setJobId}
            options={[{ value: '', label: t('noAdvert') }, ...adverts]}
          />
        </span>
      ) : null}
      <QueryView query={query} waitingFor={t('loading')} lines={12}>
        {(critique) => (
          <>
            <ScoreCard critique={critique} />
            {SEVERITIES.map((severity) => (
              <Issues key={severity} severity={severity} critique={critique} view={view} />
            ))}
            {critique.coverage ? <Coverage coverage={critique.coverage} /> : null}
            <SetAside issues={critique.dismissed} cvId={view.id} />
          </>
        )}
      </QueryView>
    </div>
  );
}

interface IssuesProps {
  readonly severity: Severity;
  readonly critique: Critique;
  readonly view: CvView;
}

function Issues({ severity, critique, view }: IssuesProps) {
  const { t } = useTranslation('critique');
  const issues = critique.issues.filter((issue) => issue.severity === severity);
  if (issues.length === 0) return null;
  return (
    <section aria-label={t(`groups.${severity}`)}>
      <h2 className="text-muted mb-1 text-s font-medium">{t(`groups.${severity}`)}</h2>
      <ListNavigation
        label={t(`groups.${severity}`)}
        className="border-line bg-surface divide-line divide-y rounded-m border"
      >
        {issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} view={view} source={critique.sources[issue.sourceId]} />
        ))}
      </ListNavigation>
    </section>
  );
}
