import type { Failure, Result } from '@career-mentor/core/kernel';
import type { TaskStep, TaskView } from '../api/index.ts';
import { storageFailureOf } from '../db/failures.ts';
import { findRow, saveRow } from '../repositories/table.ts';
import { tasks, type TaskRow } from '../repositories/tables.ts';
import {
  announce,
  cancelQueued,
  insert,
  listViews,
  nextQueued,
  requeue,
  requeueInterrupted,
  save,
  type TaskRowDeps,
} from './taskRows.ts';
import { momentOf, progressAt } from './view.ts';

/** What a running task may do: say how far it is, and notice that it should stop. */
export interface TaskControls {
  readonly signal: AbortSignal;
  /** `share` of the step is done, 0 to 1; `picture` says which of how many pictures is being read. */
  readonly report: (step: TaskStep, share: number, picture?: TaskView['picture']) => void;
}

/**
 * Does one task. The last thing it writes must be in the transaction given to `finish`, which also marks the task as
 * done: a kill finds both or none.
 */
export type TaskRunner = (
  task: TaskRow,
  controls: TaskControls,
) => Promise<Result<{ readonly result: { readonly cvId: string }; readonly write: () => void }, Failure>>;

export interface TaskQueue {
  readonly enqueue: (task: Pick<TaskRow, 'id' | 'kind' | 'label' | 'input'>) => TaskView;
  readonly list: () => readonly TaskView[];
  readonly cancel: (id: string) => TaskView | undefined;
  readonly retry: (id: string) => TaskView | undefined;
  /** Resolves when nothing is queued or running. */
  readonly whenIdle: () => Promise<void>;
  /** Stops without touching the running task's row, so that it runs again at the next start. */
  readonly close: () => Promise<void>;
}

interface Deps extends Omit<TaskRowDeps, 'moments'> {
  readonly run: TaskRunner;
}

type WorkingDeps = Deps & TaskRowDeps;

/** Opens the queue: what a kill interrupted is queued again, and work goes on at once, one task at a time. */
export function openTaskQueue(given: Deps): TaskQueue {
  const deps: WorkingDeps = { ...given, moments: new Map() };
  requeueInterrupted(deps);
  const stop = new AbortController();
  let current: { readonly id: string; readonly abort: AbortController } | undefined;
  let working: Promise<void> = Promise.resolve();

  const work = async (): Promise<void> => {
    for (let next = nextQueued(deps); next && !stop.signal.aborted; next = nextQueued(deps)) {
      const abort = new AbortController();
      current = { id: next.id, abort };
      await runOne(deps, next, { abort, stop: stop.signal });
      current = undefined;
    }
  };
  const kick = (): void => {
    working = working.then(work).catch((error: unknown) => {
      // A full disk: the task stays where it is and is taken up with the next one or at the next start. A bug is thrown on.
      current = undefined;
      storageFailureOf(error);
    });
  };
  const andKick = <T>(view: T): T => {
    kick();
    return view;
  };
  kick();

  return {
    enqueue: (task) => andKick(insert(deps, task)),
    list: () => listViews(deps),
    cancel: (id) => {
      if (current?.id === id) current.abort.abort();
      return cancelQueued(deps, id);
    },
    retry: (id) => andKick(requeue(deps, id)),
    whenIdle: async () => {
      for (let seen: Promise<void> | undefined; seen !== working;) await (seen = working);
    },
    close: async () => {
      stop.abort();
      current?.abort.abort();
      await working;
    },
  };
}

async function runOne(
  deps: WorkingDeps,
  queued: TaskRow,
  ends: { readonly abort: AbortController; readonly stop: AbortSignal },
): Promise<void> {
  const task = save(deps, {
    ...queued,
    state: 'running',
    step: 'read',
    progress: progressAt('read', 0),
    attempts: queued.attempts + 1,
    started_at: deps.clock.now(),
  });
  const outcome = await attempt(deps, task, ends.abort.signal);
  deps.moments.delete(task.id);
  if (ends.stop.aborted) return;
  const latest = findRow(deps.db, tasks, { id: task.id });
  if (!latest || latest.state === 'done') return;
  const state = ends.abort.signal.aborted ? 'cancelled' : 'failed';
  save(deps, {
    ...latest,
    state,
    finished_at: deps.clock.now(),
    failure: state === 'failed' && !outcome.ok ? outcome.error : null,
  });
}

/** Runs the work and, if it went well, writes its result and the task's end in one transaction. */
async function attempt(deps: WorkingDeps, task: TaskRow, signal: AbortSignal): Promise<Result<null, Failure>> {
  const report: TaskControls['report'] = (step, share, picture) => {
    const latest = findRow(deps.db, tasks, { id: task.id });
    if (latest?.state !== 'running') return;
    const elapsed = deps.clock.now() - (latest.started_at ?? latest.created_at);
    if (picture === undefined) deps.moments.delete(task.id);
    else deps.moments.set(task.id, momentOf(picture, share, elapsed));
    save(deps, { ...latest, step, progress: Math.max(latest.progress, progressAt(step, share)) });
  };
  try {
    const outcome = await deps.run(task, { signal, report });
    if (!outcome.ok) return outcome;
    if (signal.aborted) return { ok: true, value: null };
    deps.db.transaction(() => {
      outcome.value.write();
      const latest = findRow(deps.db, tasks, { id: task.id }) ?? task;
      saveRow(deps.db, tasks, { ...latest, ...DONE, result: outcome.value.result, finished_at: deps.clock.now() });
    })();
    announce(deps, findRow(deps.db, tasks, { id: task.id }) ?? task);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: failureOfCrash(error) };
  }
}

const DONE = { state: 'done', step: 'saved', progress: 1, failure: null } as const;

function failureOfCrash(error: unknown): Failure {
  try {
    return storageFailureOf(error);
  } catch {
    return {
      code: 'internal',
      message: 'Something went wrong inside the app while it worked on this file.',
      guidance: 'Try again. If it happens again, save the document in another format.',
    };
  }
}
