import { isLabelText } from '@career-mentor/core/cv';
import type { Glyph } from './glyph.ts';
import type { Row } from './row.ts';
import { toSegment, type Segment } from './segment.ts';

/** Lines of a cell follow each other within this many font sizes. */
const LEADING = 1.65;
/** Points. How far the edges or the middle of the lines of one cell may differ. */
const ALIGNED = 2;
/** A label of more lines is a paragraph. */
const MOST_LINES = 4;

/**
 * Puts a date or label that is broken over several lines of a narrow column ("March" over "2017 –" over "today") back
 * into the row of the text that it stands beside. Without it its lines would be read between the lines of that text.
 */
export function joinWrappedLabels(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ segments }) => segments.length > 1)) return rows;
  const taken = new Set<Segment>();
  return rows.flatMap((row, index) => {
    const segments = row.segments.filter((segment) => !taken.has(segment));
    const [label, text] = segments;
    if (label === undefined) return [];
    if (text === undefined) return [{ ...row, segments }];
    const rest = continuation({ label, text }, rows.slice(index + 1, index + MOST_LINES));
    for (const segment of rest) taken.add(segment);
    const whole = rest.length === 0 ? label : joined([label, ...rest]);
    return [{ ...row, segments: [whole, ...segments.slice(1)] }];
  });
}

/** The segments under a label, left of the text beside it, that the label goes on with. */
function continuation({ label, text }: { label: Segment; text: Segment }, below: readonly Row[]): Segment[] {
  const parts: Segment[] = [];
  let words = label.text;
  for (const row of below) {
    const before = parts.at(-1) ?? label;
    const [next] = row.segments;
    if (next === undefined || next.baseline - before.baseline > LEADING * before.size) break;
    if (next.right > text.left - 1) {
      // The text beside goes on; the label may do so in the next row.
      if (Math.abs(next.left - text.left) > ALIGNED) break;
      continue;
    }
    if (!isAligned(label, next) || !goesOn(words, next.text)) break;
    parts.push(next);
    words = `${words} ${next.text}`;
  }
  const complete = parts.length > 0 && (isDate(words) || isLabelText(words));
  return complete ? parts : [];
}

const isAligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.size - b.size) < 0.5 &&
  (Math.abs(a.left - b.left) < ALIGNED ||
    Math.abs(a.right - b.right) < ALIGNED ||
    Math.abs(a.left + a.right - b.left - b.right) < 2 * ALIGNED);

/** The first part is not a whole date yet, or the second cannot begin one; or both together are a known label. */
function goesOn(words: string, next: string): boolean {
  if (isLabelText(`${words} ${next}`)) return true;
  if (!isDate(`${words} ${next}`)) return false;
  return (
    /[-–—/~至到]\s*$|\s(?:de|of|del|do|bis|to|a|à|au|al|até|until)$/iu.test(words) ||
    /^[-–—至到]/u.test(next) ||
    !isDate(words)
  );
}

const isDate = (text: string): boolean => text.length <= 48 && /(?:19|20)\d{2}|\d{1,2}[./]\d{2}(?!\d)/.test(text);

/** One segment of several lines; a space stands where the line breaks. */
function joined(parts: readonly Segment[]): Segment {
  const glyphs = parts.flatMap((part, index): readonly Glyph[] => {
    const last = parts[index - 1]?.glyphs.at(-1);
    return last === undefined
      ? part.glyphs
      : [{ ...last, text: ' ', left: last.right, right: last.right }, ...part.glyphs];
  });
  return { ...toSegment(glyphs), baseline: parts[0]?.baseline ?? 0 };
}
