import type { Arrangement } from './arrangement.ts';
import { cleanText } from './cleanText.ts';
import type { ContentText } from './content.ts';

/** Reads facts as arranged: replaced, reordered, left out, added. */
export interface Writer {
  readonly language: string;
  /** The text at a path; undefined when there is none or the person left it out. */
  readonly text: (path: string, value: string | undefined) => ContentText | undefined;
  /** A list of texts with those that the person added. */
  readonly texts: (path: string, values: readonly string[]) => ContentText[];
  /** Entries of a list in the wanted order, each made by `toEntry`; undefined ones are dropped. */
  readonly list: <TFact, TEntry>(
    path: string,
    facts: readonly TFact[],
    toEntry: (fact: TFact, path: string, writer: Writer) => TEntry | undefined,
  ) => TEntry[];
  readonly startsPage: (path: string) => boolean;
}

/** A reader of facts through the person's arrangement. */
export function createWriter(arrangement: Arrangement, language: string): Writer {
  const hidden = new Set(arrangement.hidden);
  const breaks = new Set(arrangement.breaks);
  const text: Writer['text'] = (path, value) => {
    if (hidden.has(path)) return undefined;
    const written = cleanText(arrangement.texts[path] ?? value ?? '');
    return written ? { path, text: written } : undefined;
  };
  const added = (list: string): ContentText[] =>
    arrangement.added
      .filter((bullet) => bullet.list === list)
      .map(({ id, text: written }) => ({ path: id, text: written }));
  const sorted = <TItem extends { readonly path: string }>(list: string, items: readonly TItem[]): TItem[] =>
    inOrder(items, arrangement.order[list] ?? []);
  const writer: Writer = {
    language,
    text,
    texts: (path, values) => {
      const own = values.flatMap((value, index) => text(`${path}.${String(index)}`, value) ?? []);
      return sorted(path, [...own, ...added(path).flatMap((bullet) => text(bullet.path, bullet.text) ?? [])]);
    },
    list: (path, facts, toEntry) => {
      const places = facts.map((fact, index) => ({ fact, path: `${path}.${String(index)}` }));
      const shown = sorted(path, places).filter((place) => !hidden.has(place.path));
      return shown.flatMap((place) => toEntry(place.fact, place.path, writer) ?? []);
    },
    startsPage: (path) => breaks.has(path),
  };
  return writer;
}

/** Those that are named first, in the order of the names; the others after them as they stand. */
function inOrder<TItem extends { readonly path: string }>(items: readonly TItem[], paths: readonly string[]): TItem[] {
  const rank = new Map(paths.map((path, index) => [path, index]));
  const rankOf = ({ path }: TItem): number => rank.get(path) ?? paths.length;
  return items.toSorted((a, b) => rankOf(a) - rankOf(b));
}
