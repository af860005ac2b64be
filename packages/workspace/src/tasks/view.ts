import type { TaskStep, TaskView } from '../api/index.ts';
import type { ReadableDb } from '../db/types.ts';
import type { TaskRow } from '../repositories/tables.ts';

/** A task as clients see it. `estimateMs` is absent until one task of the kind has finished. */
export function viewTask(row: TaskRow, estimateMs: number | undefined): TaskView {
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    state: row.state,
    step: row.step,
    progress: row.progress,
    startedAt: row.started_at ?? row.created_at,
    ...(estimateMs === undefined ? {} : { estimateMs }),
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
const STEP_STARTS: Readonly<Record<TaskStep, number>> = { read: 0.05, layout: 0.5, facts: 0.7, skills: 0.85, saved: 1 };
const STEP_ENDS: Readonly<Record<TaskStep, number>> = { read: 0.5, layout: 0.7, facts: 0.85, skills: 0.95, saved: 1 };

/** Progress of the whole task when `share` (0 to 1) of `step` is done. */
export function progressAt(step: TaskStep, share: number): number {
  return STEP_STARTS[step] + (STEP_ENDS[step] - STEP_STARTS[step]) * Math.min(1, Math.max(0, share));
}
