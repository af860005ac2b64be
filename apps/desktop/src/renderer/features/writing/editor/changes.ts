import type { CvFact } from '@career-mentor/core/cv';
import type { ArrangementChange } from '@career-mentor/core/writing';

/**
 * What keeping `text` at a path means: nothing left of it leaves the place out, the text that stood there before goes back
 * to it, and anything else is written.
 */
export function writeAt(path: string, before: string | undefined, text: string): ArrangementChange {
  const written = text.trim();
  if (written === '') return { kind: 'hide', path };
  return { kind: 'write', path, text: written === before ? null : written };
}

/** What stands at a path when the version itself says nothing about it: its base first, then the fact. */
export function textBefore(
  facts: ReadonlyMap<string, CvFact['value']>,
  baseTexts: Readonly<Record<string, string>>,
  path: string,
): string | undefined {
  return baseTexts[path] ?? facts.get(path);
}

/** A new bullet after `after` (or first) in the list that stands as `ids`. */
export function bulletAfter(
  bullet: { readonly id: string; readonly list: string; readonly text: string },
  ids: readonly string[],
  after: string | undefined,
): readonly ArrangementChange[] {
  const at = after === undefined ? ids.length : ids.indexOf(after) + 1;
  return [
    { kind: 'add', bullet: { ...bullet, text: bullet.text.trim(), evidence: [] } },
    { kind: 'sort', list: bullet.list, paths: [...ids.slice(0, at), bullet.id, ...ids.slice(at)] },
  ];
}

/** An id for something written here; no path of a CV begins like it. */
export const newBulletId = (): string => `written-${crypto.randomUUID().slice(0, 8)}`;
