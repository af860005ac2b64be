import type { Failure } from '@career-mentor/core/kernel';
import type { Outcome } from './outcome.ts';

export type TaskState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
/** `recognise` happens only where pages are pictures. */
export type TaskStep = 'read' | 'recognise' | 'layout' | 'facts' | 'skills' | 'saved';

/** One piece of background work. `progress` is 0 to 1; times are milliseconds since 1970. */
export interface TaskView {
  readonly id: string;
  readonly kind: 'import-cv';
  readonly label: string;
  readonly state: TaskState;
  readonly step: TaskStep;
  readonly progress: number;
  readonly startedAt: number;
  /**
   * Expected total duration: from the last finished tasks of this kind, and while pictures are read, from how long the
   * part that is done took.
   */
  readonly estimateMs?: number;
  /** Which of how many pictures is being read, from 1; only while it runs at the step `recognise`. */
  readonly picture?: { readonly at: number; readonly of: number };
  readonly failure?: Failure;
  readonly result?: { readonly cvId: string };
}

export interface TaskUseCases {
  readonly list: () => Outcome<readonly TaskView[]>;
  readonly cancel: (input: { readonly taskId: string }) => Outcome<TaskView>;
  readonly retry: (input: { readonly taskId: string }) => Outcome<TaskView>;
}
