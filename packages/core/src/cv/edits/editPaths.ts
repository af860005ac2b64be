import { MAIN_FIELD, type CvEdits } from './editTypes.ts';

/**
 * Edits are kept in the numbering of the CV as it was read, so that a removal does not shift the others. A CV with edits
 * applied has no holes; these two functions translate between its numbering and the stored one.
 */

/** The stored path of a fact that stands at `path` in the CV with edits applied. */
export function storedPath(edits: CvEdits, path: string): string {
  return translate(path, (list, shown) => {
    const removed = removedIndexes(edits, list);
    let stored = 0;
    for (let left = shown; ; stored += 1) {
      if (removed.has(stored)) continue;
      if (left === 0) return stored;
      left -= 1;
    }
  });
}

/** Where a stored path stands in the CV with edits applied; undefined when it was removed. */
export function shownPath(edits: CvEdits, path: string): string | undefined {
  let gone = false;
  const shown = path.split('.').reduce<{ stored: string; shown: string }>(
    ({ stored, shown: before }, part) => {
      const next = stored === '' ? part : `${stored}.${part}`;
      if (!/^\d+$/.test(part)) return { stored: next, shown: before === '' ? part : `${before}.${part}` };
      const removed = removedIndexes(edits, stored);
      gone ||= removed.has(Number(part));
      return {
        stored: next,
        shown: `${before}.${Number(part) - [...removed].filter((index) => index < Number(part)).length}`,
      };
    },
    { stored: '', shown: '' },
  ).shown;
  return gone || edits[path]?.state === 'removed' ? undefined : shown;
}

/** Numbers of the removed entries of a list: removed as a whole, or by their main field. */
export function removedIndexes(edits: CvEdits, list: string): ReadonlySet<number> {
  const main = MAIN_FIELD[list];
  const indexes = Object.entries(edits).flatMap(([path, { state }]) => {
    if (state !== 'removed' || !path.startsWith(`${list}.`)) return [];
    const [index = '', field, ...rest] = path.slice(list.length + 1).split('.');
    const whole = field === undefined || (field === main && rest.length === 0);
    return /^\d+$/.test(index) && whole ? [Number(index)] : [];
  });
  return new Set(indexes);
}

function translate(path: string, indexIn: (list: string, index: number) => number): string {
  return path.split('.').reduce((before, part) => {
    const next = /^\d+$/.test(part) ? String(indexIn(before, Number(part))) : part;
    return before === '' ? next : `${before}.${next}`;
  }, '');
}
