import { useQuery } from '@tanstack/react-query';
import type { CvSummary, JobSummary } from '@career-mentor/workspace/api';
import { useTRPC } from '../client/index.ts';
import { useSettings } from './useSettings.ts';

export interface Active {
  readonly cv: CvSummary | undefined;
  readonly cvs: readonly CvSummary[];
  readonly job: JobSummary | undefined;
  readonly jobs: readonly JobSummary[];
  /** True once both lists were read (or could not be). */
  readonly ready: boolean;
  readonly error: unknown;
  readonly chooseCv: (cvId: string) => void;
  readonly chooseJob: (jobId: string) => void;
}

/** The CV and the advert that the app is about now: what was chosen last, else the newest. */
export function useActive(): Active {
  const trpc = useTRPC();
  const { settings, change, ready } = useSettings();
  const cvs = useQuery(trpc.cvs.list.queryOptions());
  const cv = chosen(cvs.data, settings.activeCvId);
  const jobs = useQuery({
    ...trpc.jobs.list.queryOptions(cv === undefined ? {} : { cvId: cv.id }),
    enabled: cvs.isFetched,
    placeholderData: (before) => before,
  });
  return {
    cv,
    cvs: cvs.data ?? [],
    job: chosen(jobs.data, settings.activeJobId),
    jobs: jobs.data ?? [],
    ready: ready && !cvs.isPending && !jobs.isPending,
    error: cvs.error ?? jobs.error,
    chooseCv: (activeCvId) => change({ activeCvId }),
    chooseJob: (activeJobId) => change({ activeJobId }),
  };
}

function chosen<T extends { readonly id: string; readonly importedAt: number }>(
  all: readonly T[] | undefined,
  id: string | undefined,
): T | undefined {
  return all?.find((one) => one.id === id) ?? all?.toSorted((a, b) => b.importedAt - a.importedAt)[0];
}
