import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkspaceFile, type WorkspaceFile } from '../db/openWorkspaceFile.ts';
import { expectOk } from '../testing/expectResult.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { pruneChanges, recentChanges, recordChange, redoNext, undoLast } from './changeLog.ts';
import { listRows } from './table.ts';
import { resourceRatings } from './tables.ts';

const rate = (file: WorkspaceFile, id: string, stars: number | null): void =>
  recordChange(file.db, { label: `Rated ${id}`, at: 1 }, (recorder) => {
    if (stars === null) recorder.remove(resourceRatings, { resource_id: id });
    else recorder.put(resourceRatings, { resource_id: id, stars });
  });

const state = (file: WorkspaceFile): unknown => listRows(file.db, resourceRatings, { orderBy: 'resource_id' });

function withFile(test: (file: WorkspaceFile) => void): void {
  using folder = temporaryFolder();
  const file = expectOk(openWorkspaceFile(folder.path, 0));
  try {
    test(file);
  } finally {
    file.close();
  }
}

describe('the log of changes', () => {
  it('takes back and does again, by name', () => {
    withFile((file) => {
      rate(file, 'a', 3);
      rate(file, 'a', 5);
      expect(undoLast(file.db)?.label).toBe('Rated a');
      expect(state(file)).toEqual([{ resource_id: 'a', stars: 3 }]);
      expect(redoNext(file.db)?.label).toBe('Rated a');
      expect(state(file)).toEqual([{ resource_id: 'a', stars: 5 }]);
    });
  });

  it('forgets what could be redone after a new action, and notes nothing for an action without effect', () => {
    withFile((file) => {
      rate(file, 'a', 3);
      undoLast(file.db);
      rate(file, 'b', 4);
      expect(redoNext(file.db)).toBeUndefined();
      rate(file, 'b', 4);
      expect(recentChanges(file.db, 10)).toHaveLength(1);
    });
  });

  it('rolls everything back when an action throws half way', () => {
    withFile((file) => {
      const act = (): void =>
        recordChange(file.db, { label: 'Broken', at: 1 }, (recorder) => {
          recorder.put(resourceRatings, { resource_id: 'a', stars: 3 });
          throw new Error('half way');
        });
      expect(act).toThrow('half way');
      expect(state(file)).toEqual([]);
      expect(recentChanges(file.db, 10)).toEqual([]);
    });
  });

  it('takes one action back whole that wrote the same row twice', () => {
    withFile((file) => {
      rate(file, 'a', 3);
      recordChange(file.db, { label: 'Twice', at: 1 }, (recorder) => {
        recorder.remove(resourceRatings, { resource_id: 'a' });
        recorder.put(resourceRatings, { resource_id: 'a', stars: 5 });
      });
      undoLast(file.db);
      expect(state(file)).toEqual([{ resource_id: 'a', stars: 3 }]);
      redoNext(file.db);
      expect(state(file)).toEqual([{ resource_id: 'a', stars: 5 }]);
    });
  });

  it('keeps only the newest', () => {
    withFile((file) => {
      for (let stars = 1; stars <= 5; stars += 1) rate(file, 'a', stars);
      pruneChanges(file.db, { before: 0, keep: 2 });
      expect(recentChanges(file.db, 10)).toHaveLength(2);
    });
  });

  it('undo of everything ends where it began and redo of everything where it was, for any series of actions', () => {
    const action = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      stars: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    withFile((file) => {
      fc.assert(
        fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
          const before = state(file);
          pruneChanges(file.db, { before: 2, keep: 1 });
          for (const { id, stars } of actions) rate(file, id, stars);
          const after = state(file);
          while (undoLast(file.db));
          expect(state(file)).toEqual(before);
          while (redoNext(file.db));
          expect(state(file)).toEqual(after);
        }),
        { seed: 7, numRuns: 100 },
      );
    });
  });
});
