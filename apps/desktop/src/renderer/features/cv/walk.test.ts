import { expect, test } from 'vitest';
import type { Cv } from '@career-mentor/core/cv';
import { EMPTY_LOG, factKey, walkState, type WalkAction, type WalkLog } from './walk.ts';

const place = (start: number) => ({ documentId: 'd', start, end: start + 4, page: 1, boxes: [], quote: 'text' });

/** Three jobs with a doubtful employer each; their places tell them apart. */
function viewOf(starts: readonly number[]): { cv: Cv; toCheck: string[] } {
  const evidence = Object.fromEntries(starts.map((start, index) => [`work.${index}.name`, place(start)]));
  const meta = { documentId: 'd', language: 'en', warnings: [], evidence, confidence: {}, skillIds: {} };
  const lists = { education: [], skills: [], languages: [], projects: [], certificates: [] };
  const work = starts.map((start) => ({ name: `Employer ${start}`, highlights: [] }));
  return { cv: { basics: { profiles: [] }, work, ...lists, meta }, toCheck: Object.keys(evidence) };
}

const before = viewOf([10, 20, 30]);
const key = (path: string) => factKey(before, path);
const logOf = (done: readonly (readonly [string, WalkAction])[], skipped: readonly string[] = []): WalkLog => ({
  done: new Map(done),
  skipped: new Set(skipped),
});

test('begins at the first of all', () => {
  expect(walkState(before, EMPTY_LOG)).toEqual({
    open: before.toCheck,
    at: 1,
    count: 3,
    skipped: 0,
    settled: { confirmed: 0, corrected: 0, removed: 0 },
  });
});

test('what is settled stays in the count, and comes back when it is undone', () => {
  const log = logOf([[key('work.0.name'), 'confirmed']]);
  const after = { ...before, toCheck: before.toCheck.slice(1) };
  expect(walkState(after, log)).toMatchObject({ open: ['work.1.name', 'work.2.name'], at: 2, count: 3 });
  expect(walkState(before, log)).toMatchObject({ at: 1, count: 3, settled: { confirmed: 0 } });
});

test('what was skipped stays skipped when a removal before it shifts the paths', () => {
  const log = logOf([[key('work.0.name'), 'removed']], [key('work.1.name')]);
  const after = walkState(viewOf([20, 30]), log);
  expect(after).toMatchObject({ open: ['work.1.name'], at: 3, count: 3, skipped: 1, settled: { removed: 1 } });
});

test('an edit that was begun and left is not counted', () => {
  expect(walkState(before, logOf([[key('work.0.name'), 'corrected']])).settled.corrected).toBe(0);
});
