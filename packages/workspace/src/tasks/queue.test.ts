import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { TaskView } from '../api/index.ts';
import { openWorkspaceFile, type WorkspaceFile } from '../db/openWorkspaceFile.ts';
import { createEventHub } from '../events/hub.ts';
import { findRow, saveRow } from '../repositories/table.ts';
import { resourceRatings, tasks, type TaskRow } from '../repositories/tables.ts';
import { expectOk } from '../testing/expectResult.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { openTaskQueue, type TaskQueue, type TaskRunner } from './queue.ts';

const input = { documentId: 'a'.repeat(64), fileName: 'cv.pdf' };
const task = (id: string) => ({ id, kind: 'import-cv', label: 'cv.pdf', input }) as const;
const failure: Failure = { code: 'document-scanned', message: 'pictures', guidance: 'paste the text' };

function openQueue(file: WorkspaceFile, run: TaskRunner): TaskQueue & { readonly seen: TaskView[] } {
  const seen: TaskView[] = [];
  const hub = createEventHub();
  const events = {
    ...hub,
    publish: (event: Parameters<typeof hub.publish>[0]) => void (event.kind === 'task' && seen.push(event.task)),
  };
  let now = 1_000;
  return { ...openTaskQueue({ db: file.db, clock: { now: () => (now += 10) }, events, run }), seen };
}

async function withFile(test: (file: WorkspaceFile) => Promise<void>): Promise<void> {
  using folder = temporaryFolder();
  const file = expectOk(openWorkspaceFile(folder.path, 0));
  try {
    await test(file);
  } finally {
    file.close();
  }
}

const good: TaskRunner = async (_task, { report }) => {
  report('layout', 0.5);
  report('facts', 0);
  return { ok: true, value: { result: { cvId: 'cv-1' }, write: () => undefined } };
};

describe('the task queue', () => {
  it('works one after the other with rising progress, never at zero while it runs', () =>
    withFile(async (file) => {
      const queue = openQueue(file, good);
      queue.enqueue(task('one'));
      queue.enqueue(task('two'));
      await queue.whenIdle();
      for (const id of ['one', 'two']) {
        const steps = queue.seen.filter((view) => view.id === id);
        const progress = steps.map((view) => view.progress);
        expect(steps.map((view) => view.state)).toEqual(['queued', 'running', 'running', 'running', 'done']);
        expect(progress).toEqual(progress.toSorted((a, b) => a - b));
        expect(progress.slice(1).every((value) => value > 0)).toBe(true);
      }
      expect(queue.list()[0]).toMatchObject({ state: 'done', step: 'saved', progress: 1, result: { cvId: 'cv-1' } });
      expect(queue.enqueue(task('three')).estimateMs).toBeGreaterThan(0);
      await queue.whenIdle();
    }));

  it('says which picture is read and, from what is done, how long all takes; and no longer when it is over', () =>
    withFile(async (file) => {
      const queue = openQueue(file, async (row, controls) => {
        controls.report('recognise', 0, { at: 1, of: 2 });
        controls.report('recognise', 0.5, { at: 2, of: 2 });
        return good(row, controls);
      });
      queue.enqueue(task('one'));
      await queue.whenIdle();
      const recognising = queue.seen.filter((view) => view.step === 'recognise');
      expect(recognising.map((view) => view.picture?.at)).toEqual([1, 2]);
      const [first, second] = recognising;
      // Nothing is promised before anything is done; half of it done makes the whole twice as long.
      expect(first?.estimateMs).toBeUndefined();
      expect(second?.estimateMs).toBe(2 * 20);
      expect(queue.list()[0]?.picture).toBeUndefined();
    }));

  it('keeps the failure, and tries again when asked', () =>
    withFile(async (file) => {
      let answer: Result<never, Failure> | undefined = { ok: false, error: failure };
      const queue = openQueue(file, async (row, controls) => answer ?? good(row, controls));
      queue.enqueue(task('one'));
      await queue.whenIdle();
      expect(queue.list()[0]).toMatchObject({ state: 'failed', failure });
      answer = undefined;
      queue.retry('one');
      await queue.whenIdle();
      expect(queue.list()[0]?.state).toBe('done');
      expect(queue.list()[0]?.failure).toBeUndefined();
    }));

  it('a bug in the work is a failed task, not a dead queue', () =>
    withFile(async (file) => {
      const queue = openQueue(file, (row, controls) => {
        if (row.id === 'bad') throw new Error('bug');
        return good(row, controls);
      });
      queue.enqueue(task('bad'));
      queue.enqueue(task('good'));
      await queue.whenIdle();
      expect(queue.list().map((view) => [view.id, view.state, view.failure?.code])).toEqual([
        ['good', 'done', undefined],
        ['bad', 'failed', 'internal'],
      ]);
    }));

  it('cancels what runs and what waits', () =>
    withFile(async (file) => {
      const started = Promise.withResolvers<void>();
      const queue = openQueue(file, (_row, { signal }) => {
        started.resolve();
        return new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve({ ok: false, error: { ...failure, code: 'read-cancelled' } })),
        );
      });
      queue.enqueue(task('running'));
      queue.enqueue(task('waiting'));
      await started.promise;
      expect(queue.cancel('waiting')?.state).toBe('cancelled');
      queue.cancel('running');
      await queue.whenIdle();
      expect(queue.list().map((view) => view.state)).toEqual(['cancelled', 'cancelled']);
      expect(queue.cancel('unknown')).toBeUndefined();
    }));

  it('takes up what a kill interrupted, and gives up what has killed it three times', () =>
    withFile(async (file) => {
      const killed = (id: string, attempts: number): TaskRow => ({
        ...task(id),
        state: 'running',
        step: 'layout',
        progress: 0.6,
        attempts,
        created_at: 1,
        started_at: 2,
        finished_at: null,
        failure: null,
        result: null,
      });
      saveRow(file.db, tasks, killed('once', 1));
      saveRow(file.db, tasks, killed('thrice', 3));
      const queue = openQueue(file, good);
      await queue.whenIdle();
      expect(findRow(file.db, tasks, { id: 'once' })?.state).toBe('done');
      expect(findRow(file.db, tasks, { id: 'thrice' })?.failure?.code).toBe('task-interrupted');
    }));

  it('closing leaves the running task to be taken up at the next start', () =>
    withFile(async (file) => {
      const queue = openQueue(
        file,
        (_row, { signal }) =>
          new Promise((resolve) => signal.addEventListener('abort', () => resolve({ ok: false, error: failure }))),
      );
      queue.enqueue(task('one'));
      await expect.poll(() => findRow(file.db, tasks, { id: 'one' })?.state).toBe('running');
      await queue.close();
      expect(findRow(file.db, tasks, { id: 'one' })?.state).toBe('running');
      await openQueue(file, good).whenIdle();
      expect(findRow(file.db, tasks, { id: 'one' })?.state).toBe('done');
    }));

  it('writes the result and the end of the task together or not at all', () =>
    withFile(async (file) => {
      const queue = openQueue(file, async () => ({
        ok: true,
        value: {
          result: { cvId: 'cv-1' },
          write: () => {
            saveRow(file.db, resourceRatings, { resource_id: 'half', stars: 1 });
            throw new Error('half way');
          },
        },
      }));
      queue.enqueue(task('one'));
      await queue.whenIdle();
      expect(queue.list()[0]?.state).toBe('failed');
      expect(findRow(file.db, resourceRatings, { resource_id: 'half' })).toBeUndefined();
    }));
});
