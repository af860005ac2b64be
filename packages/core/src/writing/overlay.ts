import type { Arrangement } from './arrangement.ts';

/**
 * A version over its base: what the version says goes before what the base says, and everything that it does not speak of
 * follows the base.
 */
export function overlay(base: Arrangement, own: Arrangement): Arrangement {
  const shown = new Set(own.shown);
  return {
    sections: own.sections.length > 0 ? own.sections : base.sections,
    hidden: [...new Set([...base.hidden.filter((path) => !shown.has(path)), ...own.hidden])],
    shown: [],
    order: { ...base.order, ...own.order },
    texts: { ...base.texts, ...own.texts },
    added: [...base.added, ...own.added],
    breaks: [...new Set([...base.breaks, ...own.breaks])],
  };
}

/** The same arrangement with its paths in another numbering; what has no path there is dropped. */
export function mapPaths(arrangement: Arrangement, toPath: (path: string) => string | undefined): Arrangement {
  const paths = (list: readonly string[]): string[] => list.flatMap((path) => toPath(path) ?? []);
  const entries = <TValue>(record: Readonly<Record<string, TValue>>): [string, TValue][] =>
    Object.entries(record).flatMap(([path, value]): [string, TValue][] => {
      const mapped = toPath(path);
      return mapped === undefined ? [] : [[mapped, value]];
    });
  return {
    ...arrangement,
    hidden: paths(arrangement.hidden),
    shown: paths(arrangement.shown),
    order: Object.fromEntries(entries(arrangement.order).map(([path, list]) => [path, paths(list)])),
    texts: Object.fromEntries(entries(arrangement.texts)),
    added: arrangement.added.flatMap((bullet) => {
      const list = toPath(bullet.list);
      return list === undefined ? [] : [{ ...bullet, list, evidence: paths(bullet.evidence) }];
    }),
    breaks: paths(arrangement.breaks),
  };
}
