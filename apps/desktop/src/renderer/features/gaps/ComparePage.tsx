import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check, GitCompare, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GapComparison, JobSummary } from '@career-mentor/workspace/api';
import { MatchRing } from '@career-mentor/ui/charts';
import { Page } from '@career-mentor/ui/patterns';
import { Button, Card, EmptyState, Select } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useTRPC } from '../../client/index.ts';
import { summaryWords } from '../jobs/wording.ts';
import { compareSkills, hoursOf, openGaps, PRIORITIES, type Standing } from './gapGroups.ts';
import { PriorityBadge } from './priorityLooks.tsx';

/** Two adverts side by side for one CV. */
export function ComparePage() {
  const { t } = useTranslation(['gaps', 'jobs']);
  const { cv, jobs } = useActive();
  const navigate = useNavigate();
  const [first, second] = useChosenPair(jobs);
  if (!cv || !first || !second) {
    return (
      <EmptyState
        icon={<GitCompare aria-hidden className="size-6" />}
        title={t('gaps:compare.needTwo.title')}
        text={t('gaps:compare.needTwo.text')}
        action={
          <Button tone="primary" onClick={() => void navigate({ to: '/jobs', search: { add: true } })}>
            {t('jobs:add')}
          </Button>
        }
      />
    );
  }
  return (
    <Page title={t('gaps:compare.title')}>
      <div className="mb-6 grid grid-cols-2 gap-4">
        <JobChoice which="first" value={first.id} jobs={jobs} other={second.id} />
        <JobChoice which="second" value={second.id} jobs={jobs} other={first.id} />
      </div>
      <Comparison cvId={cv.id} jobs={[first, second]} />
    </Page>
  );
}

function useChosenPair(jobs: readonly JobSummary[]): readonly [JobSummary?, JobSummary?] {
  const search = useSearch({ from: '/compare' });
  const { job } = useActive();
  const first = jobs.find((one) => one.id === search.first) ?? job;
  const second =
    jobs.find((one) => one.id === search.second && one.id !== first?.id) ?? jobs.find((one) => one.id !== first?.id);
  return [first, second].filter((one) => one !== undefined) as [JobSummary?, JobSummary?]; // a pair at most
}

interface JobChoiceProps {
  readonly which: 'first' | 'second';
  readonly value: string;
  readonly other: string;
  readonly jobs: readonly JobSummary[];
}

function JobChoice({ which, value, other, jobs }: JobChoiceProps) {
  const { t } = useTranslation('gaps');
  const navigate = useNavigate();
  const choose = (id: string) =>
    void navigate({
      to: '/compare',
      search: which === 'first' ? { first: id, second: other } : { first: other, second: id },
    });
  return (
    <Select
      label={t(`compare.${which}`)}
      value={value}
      onValue={choose}
      options={jobs.filter((job) => job.id !== other).map((job) => ({ value: job.id, label: job.title }))}
    />
  );
}

interface ComparisonProps {
  readonly cvId: string;
  readonly jobs: readonly [JobSummary, JobSummary];
}

function Comparison({ cvId, jobs }: ComparisonProps) {
  const { t } = useTranslation('gaps');
  const trpc = useTRPC();
  const query = useQuery(
    trpc.gaps.compare.queryOptions({ cvId, jobIds: jobs.map(({ id }) => id) }, { placeholderData: (before) => before }),
  );
  return (
    <QueryView query={query} waitingFor={t('compare.loading')} lines={10}>
      {(comparisons) => (
        <div className="flex flex-col gap-6">
          <div className="grid grid-cols-2 gap-4">
            {comparisons.map((one) => (
              <ComparedMatch key={one.jobId} comparison={one} job={jobs.find(({ id }) => id === one.jobId)} />
            ))}
          </div>
          <SkillTable comparisons={comparisons} />
        </div>
      )}
    </QueryView>
  );
}

interface ComparedMatchProps {
  readonly comparison: GapComparison;
  /** The advert, for place and pay; unknown for a moment while another one is chosen. */
  readonly job: JobSummary | undefined;
}

function ComparedMatch({ comparison, job }: ComparedMatchProps) {
  const { t } = useTranslation('gaps');
  const { t: tJobs } = useTranslation('jobs');
  const facts = job ? summaryWords(job, tJobs) : '';
  const { match } = comparison.analysis;
  const groups = openGaps(comparison.analysis);
  const open = PRIORITIES.flatMap((priority) => groups[priority]);
  return (
    <Card className="flex items-center gap-4">
      <MatchRing
        percentage={match.percentage}
        certainty={match.certainty}
        size={64}
        label={t('matchLabel', { percent: Math.round(match.percentage) })}
      />
      <div className="min-w-0">
        <h2 className="truncate font-semibold">{comparison.title}</h2>
        {facts === '' ? null : <p className="text-s">{facts}</p>}
        <p className="text-muted tabular text-s">
          {`${t('counts', { count: open.length })} · ${t('compare.hours', { hours: hoursOf(open) })}`}
        </p>
      </div>
    </Card>
  );
}

function SkillTable({ comparisons }: { readonly comparisons: readonly GapComparison[] }) {
  const { t } = useTranslation('gaps');
  const skills = compareSkills(comparisons);
  const both = skills.filter(({ standings }) => standings.every((one) => one !== undefined && one !== 'met'));
  return (
    <>
      {both.length > 0 ? (
        <p className="text-m">{t('compare.both', { names: both.map((skill) => skill.name).join(', ') })}</p>
      ) : null}
      <table className="w-full border-collapse text-m">
        <caption className="sr-only">{t('compare.table')}</caption>
        <thead>
          <tr className="border-line text-muted border-b text-left text-s">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t('compare.skill')}
            </th>
            {comparisons.map((one) => (
              <th key={one.jobId} scope="col" className="w-[30%] py-2 pr-4 font-medium">
                {one.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.key} className="border-line border-b">
              <th scope="row" className="py-2 pr-4 text-left font-medium">
                {skill.name}
              </th>
              {skill.standings.map((standing, index) => (
                <td key={comparisons[index]?.jobId} className="py-2 pr-4">
                  <StandingCell standing={standing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function StandingCell({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('gaps');
  if (standing === undefined) {
    return (
      <span className="text-muted inline-flex items-center gap-1 text-s">
        <Minus aria-hidden className="size-[14px]" />
        {t('compare.notAsked')}
      </span>
    );
  }
  if (standing !== 'met') return <PriorityBadge priority={standing} />;
  return (
    <span className="text-positive inline-flex items-center gap-1 text-s font-medium">
      <Check aria-hidden className="size-[14px]" />
      {t('compare.met')}
    </span>
  );
}
