import type { CvView } from '@career-mentor/workspace/api';
import { fieldOf } from './factPaths.ts';

/** What the person did about a doubtful fact. */
export type WalkAction = 'confirmed' | 'corrected' | 'removed';

/** What the walk remembers. Facts are known by their place in the document: paths shift when something is removed. */
export interface WalkLog {
  readonly done: ReadonlyMap<string, WalkAction>;
  readonly skipped: ReadonlySet<string>;
}

export const EMPTY_LOG: WalkLog = { done: new Map(), skipped: new Set() };

/** What stays the same about a fact while others come and go. */
export function factKey({ cv }: Pick<CvView, 'cv'>, path: string): string {
  const evidence = cv.meta.evidence[path];
  return `${evidence?.start ?? path}:${evidence?.end ?? ''}:${fieldOf(path)}`;
}

/** How far the walk is. Only what is no longer doubtful counts as settled, so that undo takes it back here as well. */
export interface WalkState {
  /** Paths that still wait, without the skipped ones, in reading order. */
  readonly open: readonly string[];
  /** Number of the fact at hand, from 1, and of all. */
  readonly at: number;
  readonly count: number;
  readonly skipped: number;
  readonly settled: Readonly<Record<WalkAction, number>>;
}

/** Tells from the doubtful facts of now and the log where the walk stands. */
export function walkState(view: Pick<CvView, 'cv' | 'toCheck'>, log: WalkLog): WalkState {
  const waiting = new Map(view.toCheck.map((path) => [factKey(view, path), path]));
  const open = [...waiting].flatMap(([key, path]) => (log.skipped.has(key) ? [] : [path]));
  const settled = { confirmed: 0, corrected: 0, removed: 0 };
  for (const [key, action] of log.done) if (!waiting.has(key)) settled[action] += 1;
  const count = settled.confirmed + settled.corrected + settled.removed + waiting.size;
  return { open, at: count - open.length + 1, count, skipped: waiting.size - open.length, settled };
}
