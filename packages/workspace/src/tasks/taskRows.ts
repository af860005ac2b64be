import type { Failure } from '@career-mentor/core/kernel';
import type { Clock } from '@career-mentor/core/ports';
import type { TaskView } from '../api/index.ts';
import type { WritableDb } from '../db/types.ts';
import type { EventHub } from '../events/hub.ts';
import { findRow, listRows, saveRow } from '../repositories/table.ts';
import { tasks, type TaskRow } from '../repositories/tables.ts';
import { estimateDuration, viewTask, type Moment } from './view.ts';

/** What keeping the rows of tasks needs: every change of one is announced. */
export interface TaskRowDeps {
  readonly db: WritableDb;
  readonly clock: Clock;
  readonly events: EventHub;
  /** By task id. */
  readonly moments: Map<string, Moment>;
}

/** A task that was running in this many processes that died has probably killed them. */
const ATTEMPTS = 3;

/** Queues a new task. */
export function insert(deps: TaskRowDeps, task: Pick<TaskRow, 'id' | 'kind' | 'label' | 'input'>): TaskView {
  const row: TaskRow = {
    ...task,
    state: 'queued',
    step: 'read',
    progress: 0,
    attempts: 0,
    created_at: deps.clock.now(),
    started_at: null,
    finished_at: null,
    failure: null,
    result: null,
  };
  return viewTask(save(deps, row), estimateDuration(deps.db));
}

/** Queues a task that failed or was cancelled once more; leaves any other as it is. */
export function requeue(deps: TaskRowDeps, id: string): TaskView | undefined {
  const row = findRow(deps.db, tasks, { id });
  if (!row) return undefined;
  const again = row.state === 'failed' || row.state === 'cancelled';
  const queued = again
    ? save(deps, { ...row, state: 'queued', step: 'read', progress: 0, attempts: 0, failure: null, finished_at: null })
    : row;
  return viewTask(queued, estimateDuration(deps.db));
}

/** Cancels a task that waits; one that runs is told by its signal instead. */
export function cancelQueued(deps: TaskRowDeps, id: string): TaskView | undefined {
  const row = findRow(deps.db, tasks, { id });
  if (!row) return undefined;
  const cancelled: TaskRow =
    row.state === 'queued' ? save(deps, { ...row, state: 'cancelled', finished_at: deps.clock.now() }) : row;
  return viewTask(cancelled, estimateDuration(deps.db));
}

/** Queues what was running when the last process ended, unless it has ended too many of them. */
export function requeueInterrupted(deps: TaskRowDeps): void {
  for (const row of listRows(deps.db, tasks, { where: { state: 'running' } })) {
    const again = row.attempts < ATTEMPTS;
    const ended: Partial<TaskRow> = { state: 'failed', failure: DIED, finished_at: deps.clock.now() };
    saveRow<TaskRow>(deps.db, tasks, { ...row, ...(again ? { state: 'queued' } : ended) });
  }
}

const DIED: Failure = {
  code: 'task-interrupted',
  message: `The app ended ${ATTEMPTS} times while it worked on this file, so it was not tried again.`,
  guidance: 'Save the document in another format and add it, or paste its text.',
};

/** The oldest task that waits. */
export const nextQueued = (deps: TaskRowDeps): TaskRow | undefined =>
  listRows(deps.db, tasks, { where: { state: 'queued' }, orderBy: 'created_at, rowid', limit: 1 })[0];

/** The newest fifty tasks as clients see them, newest first. */
export function listViews(deps: TaskRowDeps): TaskView[] {
  const estimate = estimateDuration(deps.db);
  return listRows(deps.db, tasks, { orderBy: 'created_at DESC, rowid DESC', limit: 50 }).map((row) =>
    viewTask(row, estimate, deps.moments.get(row.id)),
  );
}

/** Writes a row and tells everyone who listens. */
export function save(deps: TaskRowDeps, row: TaskRow): TaskRow {
  saveRow(deps.db, tasks, row);
  announce(deps, row);
  return row;
}

/** Tells everyone who listens how a task stands. */
export const announce = (deps: TaskRowDeps, row: TaskRow): void =>
  deps.events.publish({ kind: 'task', task: viewTask(row, estimateDuration(deps.db), deps.moments.get(row.id)) });
