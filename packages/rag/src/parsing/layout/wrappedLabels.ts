import { isHeadingText, isLabelText } from '@career-mentor/core/cv/headings';
import type { Glyph } from './glyph.ts';
import { groupRows, type Row } from './row.ts';
import { toSegment, type Segment } from './segment.ts';

/** Lines of a cell follow each other within this many font sizes. */
const LEADING = 1.65;
/** Points. How far the edges or the middle of the lines of one cell may differ. */
const ALIGNED = 2;
/** A label of more lines is a paragraph. */
const MOST_LINES = 4;

/**
 * Puts a date or label that is broken over several lines of a narrow column ("March" over "2017 –" over "today")
 * together as one segment on the row of the text that it stands beside. Otherwise its lines would be read between the
 * lines of that text, and none of them would look like a date.
 */
export function joinWrappedLabels(segments: readonly Segment[]): Segment[] {
  const rows = groupRows(segments);
  const taken = new Set<Segment>();
  const whole = rows.flatMap((row, index) =>
    row.segments.map((label, column) => {
      const text = row.segments[column + 1];
      if (text === undefined || taken.has(label)) return label;
      const rest = continuation({ label, text }, rows.slice(index + 1, index + MOST_LINES));
      for (const segment of rest) taken.add(segment);
      return rest.length === 0 ? label : joined([label, ...rest]);
    }),
  );
  return whole.filter((segment) => !taken.has(segment));
}

/** The segments under a label, left of the text beside it, that the label goes on with. */
function continuation({ label, text }: { label: Segment; text: Segment }, below: readonly Row[]): Segment[] {
  const parts: Segment[] = [];
  let words = label.text;
  for (const { segments } of below) {
    const before = parts.at(-1) ?? label;
    const next = segments.find((segment) => isAligned(label, segment) && segment.right <= text.left - 1);
    if (next === undefined) continue;
    if (next.baseline - before.baseline > LEADING * before.size || !goesOn(words, next.text)) break;
    parts.push(next);
    words = joinedText(words, next.text);
  }
  const complete = parts.length > 0 && (isDate(words) || isLabel(words));
  return complete ? parts : [];
}

/** A word that was broken at the end of the line is one word again. */
const joinedText = (before: string, after: string): string =>
  isBrokenWord(before, after) ? before.slice(0, -1) + after : `${before} ${after}`;

const isBrokenWord = (before: string, after: string): boolean =>
  /\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after);

const isAligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.size - b.size) < 0.5 &&
  (Math.abs(a.left - b.left) < ALIGNED ||
    Math.abs(a.right - b.right) < ALIGNED ||
    Math.abs(a.left + a.right - b.left - b.right) < 2 * ALIGNED);

/** The first part is not a whole date yet, or the second cannot begin one; or both together are a known label. */
function goesOn(words: string, next: string): boolean {
  const whole = joinedText(words, next);
  if (isHeadingText(whole) || (isLabel(whole) && !isLabel(words) && !isLabel(next))) return true;
  if (!isDate(whole)) return false;
  return (
    /[-–—/~至到]\s*$|\s(?:de|of|del|do|bis|to|a|à|au|al|até|until)$/iu.test(words) ||
    /^[-–—至到]/u.test(next) ||
    (/[-–—~至到]\s*\p{L}{3,}\.?$/u.test(words) && /^(?:de\s+|del\s+)?(?:19|20)\d{2}$/u.test(next)) ||
    !isDate(words)
  );
}

/** Known by its words: a colon alone may end any line. */
const isLabel = (text: string): boolean => isLabelText(text.replace(/[:：]$/u, ''));

/** A year or month by numbers, and no telephone number, address or list in which such digits occur. */
const isDate = (text: string): boolean =>
  text.length <= 48 &&
  !/[+@,;:]/.test(text) &&
  /(?<!\d\s?)(?:19|20)\d{2}(?!\s?\d)|(?<!\d\s?)\d{1,2}[./]\d{2}(?!\d)/.test(text);

/** One segment of several lines; a space stands where the line breaks. */
function joined(parts: readonly Segment[]): Segment {
  const [first] = parts;
  const glyphs = parts.reduce<readonly Glyph[]>((before, part) => {
    const last = before.at(-1);
    if (last === undefined) return part.glyphs;
    if (isBrokenWord(before.map(({ text }) => text).join(''), part.text))
      return [...before.slice(0, -1), ...part.glyphs];
    return [...before, { ...last, text: ' ', left: last.right, right: last.right }, ...part.glyphs];
  }, []);
  const whole = toSegment(glyphs);
  return {
    ...whole,
    baseline: first?.baseline ?? 0,
    top: first?.top ?? 0,
    bottom: parts.at(-1)?.bottom ?? whole.bottom,
  };
}
