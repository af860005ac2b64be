import type { Cv } from '../cv/index.ts';
import { listFacts } from '../cv/index.ts';
import type { Arrangement } from './arrangement.ts';

/** One thing in which a version differs from its base, with the texts of both where it has them. */
export interface Difference {
  readonly kind: 'rewritten' | 'left-out' | 'shown' | 'added' | 'sorted' | 'sections' | 'break';
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** What a version says differently from its base: texts first, then what is left out, added and moved. */
export function listDifferences(cv: Cv, base: Arrangement, own: Arrangement): Difference[] {
  const facts = new Map(listFacts(cv).map(({ path, value }) => [path, value]));
  const before = (path: string): { readonly before?: string } => {
    const text = base.texts[path] ?? base.added.find(({ id }) => id === path)?.text ?? facts.get(path);
    return text === undefined ? {} : { before: text };
  };
  const rewritten = Object.entries(own.texts)
    .map(([path, after]) => ({ kind: 'rewritten' as const, path, ...before(path), after }))
    .filter((difference) => difference.before !== difference.after);
  return [
    ...rewritten,
    ...own.hidden.map((path) => ({ kind: 'left-out' as const, path, ...before(path) })),
    ...own.shown
      .filter((path) => base.hidden.includes(path))
      .map((path) => ({ kind: 'shown' as const, path, ...before(path) })),
    ...own.added.map(({ id, text }) => ({ kind: 'added' as const, path: id, after: text })),
    ...Object.keys(own.order).map((path) => ({ kind: 'sorted' as const, path })),
    ...(own.sections.length > 0 ? [{ kind: 'sections' as const, path: 'sections' }] : []),
    ...own.breaks.map((path) => ({ kind: 'break' as const, path })),
  ];
}
