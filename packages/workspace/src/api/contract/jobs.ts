import type { DocumentText } from '@career-mentor/core/evidence';
import type { MatchScore } from '@career-mentor/core/gaps';
import type { Job } from '@career-mentor/core/jobs';
import type { Outcome } from './outcome.ts';

export interface JobSummary {
  readonly id: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly workplace?: NonNullable<Job['workplace']>['mode'];
  readonly pay?: Pick<NonNullable<Job['pay']>, 'min' | 'max' | 'currency' | 'period'>;
  readonly importedAt: number;
  /** How well the asked-for CV fits; absent when no CV was named. */
  readonly match?: MatchScore;
  readonly topGap?: string;
  /** Numbers of required and preferred skills; alternatives count as one. */
  readonly required: number;
  readonly preferred: number;
}

export interface JobView {
  readonly id: string;
  readonly title: string;
  /** The advert after the person's own marks. */
  readonly job: Job;
  readonly document: DocumentText;
}

export type RequirementTarget = 'required' | 'preferred' | 'negated' | 'none';

interface JobRef {
  readonly jobId: string;
}

export interface JobUseCases {
  readonly list: (input: { readonly cvId?: string | undefined }) => Outcome<readonly JobSummary[]>;
  readonly importText: (input: { readonly text: string; readonly title?: string | undefined }) => Outcome<JobRef>;
  readonly importFile: (input: { readonly fileName: string; readonly bytes: string }) => Outcome<JobRef>;
  readonly get: (input: JobRef) => Outcome<JobView>;
  readonly rename: (input: JobRef & { readonly title: string }) => Outcome<null>;
  readonly remove: (input: JobRef) => Outcome<null>;
  readonly setRequirement: (
    input: JobRef & { readonly name: string; readonly to: RequirementTarget },
  ) => Outcome<JobView>;
}
