import type { TaskStep, TaskView } from '../api/index.ts';
import type { ReadableDb } from '../db/types.ts';
import type { TaskRow } from '../repositories/tables.ts';

/** What is known of a running task only while it runs: it would be stale in a row. */
export interface Moment {
  readonly picture: NonNullable<TaskView['picture']>;
  /** Expected total duration of the task in milliseconds, once enough is done to tell. */
  readonly estimateMs: number | undefined;
}

/** A task as clients see it. `usualMs` is absent until one task of the kind has finished; what the moment says is surer. */
export function viewTask(row: TaskRow, usualMs: number | undefined, moment?: Moment): TaskView {
  const estimateMs = moment === undefined ? usualMs : moment.estimateMs;
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    state: row.state,
    step: row.step,
    progress: row.progress,
    startedAt: row.started_at ?? row.created_at,
    ...(estimateMs === undefined ? {} : { estimateMs }),
    ...(moment === undefined ? {} : { picture: moment.picture }),
    ...(row.failure ? { failure: row.failure } : {}),
    ...(row.result ? { result: row.result } : {}),
  };
}

/** The median duration in milliseconds of the last nine finished tasks. */
export function estimateDuration(db: ReadableDb): number | undefined {
  const durations = db
    .prepare<[], number>(
      `SELECT finished_at - started_at FROM tasks
       WHERE state = 'done' AND started_at IS NOT NULL ORDER BY finished_at DESC LIMIT 9`,
    )
    .pluck()
    .all()
    .toSorted((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)];
}

/** Where each step begins on the way from 0 to 1; reading takes most of the time. A started task never stands at 0. */
const STEP_STARTS: Readonly<Record<TaskStep, number>> = {
  read: 0.05,
  recognise: 0.5,
  layout: 0.5,
  facts: 0.7,
  skills: 0.85,
  saved: 1,
};
// Reading pictures takes nearly all of the time where there are any, so it may fill most of the bar.
const STEP_ENDS: Readonly<Record<TaskStep, number>> = {
  read: 0.5,
  recognise: 0.95,
  layout: 0.7,
  facts: 0.85,
  skills: 0.95,
  saved: 1,
};

/** Progress of the whole task when `share` (0 to 1) of `step` is done. */
export function progressAt(step: TaskStep, share: number): number {
  return STEP_STARTS[step] + (STEP_ENDS[step] - STEP_STARTS[step]) * Math.min(1, Math.max(0, share));
}

/** Before this share of the pictures is read, nothing is promised. */
const EARLIEST_SHARE = 0.1;

/** What to say while pictures are read: `share` of them is done `elapsedMs` after the task started. */
export function momentOf(picture: Moment['picture'], share: number, elapsedMs: number): Moment {
  return { picture, estimateMs: share < EARLIEST_SHARE ? undefined : Math.round(elapsedMs / share) };
}
