import {
  findSections,
  kindsByRules,
  readCvLines,
  withHeaderFound,
  type Section,
} from '@career-mentor/core/cv/labelling';
import type { DocumentText, Line } from '@career-mentor/core/evidence';

/** A document with the kind of each of its lines, and the sections that the rules find in it. */
export interface Example {
  readonly document: DocumentText;
  readonly kinds: readonly string[];
}

/** What is done to a document's headings, so that the model learns to do without them. */
export const VARIANTS = ['as it is', 'one unknown', 'all unknown', 'none'] as const;

export const sectionsOf = (document: DocumentText): Section[] => withHeaderFound(findSections(readCvLines(document)));

/** The document in one variant. The kinds are those that the rules read while the headings were known. */
export function variantOf(document: DocumentText, variant: (typeof VARIANTS)[number], key: number): Example {
  const lines = readCvLines(document);
  const kinds = kindsByRules(sectionsOf(document), lines);
  const headings = kinds.flatMap((kind, index) => (kind.endsWith('-heading') ? [index] : []));
  const main = headings.filter((index) => /^(?:work|education)-/.test(kinds[index] ?? ''));
  const one = main[key % Math.max(1, main.length)];
  const changed = new Set(variant === 'as it is' ? [] : variant === 'one unknown' ? [one] : headings);
  const edits = new Map(
    [...changed].flatMap((index): [number, Edit][] => {
      const line = index === undefined ? undefined : lines[index];
      const [cell] = line?.cells ?? [];
      if (line === undefined || cell === undefined || index === undefined) return [];
      const drop = variant === 'none' && line.cells.length === 1;
      const to = variant === 'none' ? ' '.repeat(cell.text.length) : madeUp(cell.text, key + index);
      return [[line.start, { drop, start: cell.start, end: cell.end, to }]];
    }),
  );
  return rewritten({ document, kinds }, edits);
}

interface Edit {
  readonly drop: boolean;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Drops lines and puts other words of the same length in their place. */
function rewritten({ document, kinds }: Example, edits: ReadonlyMap<number, Edit>): Example {
  const cvLines = readCvLines(document);
  const kept: Line[] = [];
  const kindAt = new Map<number, string>();
  let text = '';
  for (const line of document.lines) {
    const at = cvLines.findIndex(({ start, end }) => start >= line.start && end <= line.end);
    const edit = at < 0 ? undefined : edits.get(cvLines[at]?.start ?? -1);
    if (edit?.drop === true) continue;
    if (kept.length > 0) text += '\n';
    const shift = text.length - line.start;
    text += replaced(document.text, line, edit);
    kept.push(moved(line, shift));
    if (at >= 0) kindAt.set((cvLines[at]?.start ?? 0) + shift, kinds[at] ?? 'other-body');
  }
  const result = { ...document, text, lines: kept, links: [] };
  return { document: result, kinds: readCvLines(result).map(({ start }) => kindAt.get(start) ?? 'other-body') };
}

const replaced = (text: string, { start, end }: Line, edit: Edit | undefined): string =>
  edit === undefined ? text.slice(start, end) : text.slice(start, edit.start) + edit.to + text.slice(edit.end, end);

const moved = (line: Line, shift: number): Line => ({
  ...line,
  start: line.start + shift,
  end: line.end + shift,
  runs: line.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift })),
});

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
const HAN = '甲乙丙丁戊己庚辛';

/** Words that nobody knows, in the shape of others: vowels become vowels, capitals stay capitals. */
function madeUp(text: string, key: number): string {
  const other = (letters: string, letter: string, index: number): string =>
    letters[(letters.indexOf(letter) + 1 + ((key * 7 + index) % (letters.length - 1))) % letters.length] ?? letter;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text[index] ?? '';
    const base = letter.toLowerCase().normalize('NFD')[0] ?? '';
    const letters = [VOWELS, CONSONANTS].find((all) => base !== '' && all.includes(base));
    if (letters === undefined) return /\p{Script=Han}/u.test(letter) ? other(HAN, HAN[index % 8] ?? '', index) : letter;
    const next = other(letters, base, index);
    return letter === letter.toLowerCase() ? next : next.toUpperCase();
  }).join('');
}
