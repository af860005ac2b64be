import { isHeadingText, isLabelText } from '@career-mentor/core/cv/headings';
import { sameRow } from './row.ts';
import { median, type Segment } from './segment.ts';

/**
 * How text on both sides of a gutter is read: `columns` one after the other, `rail` label by label with the block
 * beside it, `rows` straight across (dates and places at the right margin, tables of name and value).
 */
export type GutterKind = 'columns' | 'rail' | 'rows';

/** Tells columns from rows by alignment, by who has a partner on the other side, and by the styles of partners. */
export function gutterKind(left: readonly Segment[], right: readonly Segment[]): GutterKind {
  if (left.every(isMark) || right.length === 0) return 'rows';
  const [leftRows, rightRows] = [partnersIn(left), partnersIn(right)];
  const lonelyRight = right.filter((segment) => !leftRows(segment));
  const lonelyLeft = left.filter((segment) => !rightRows(segment));
  const pairedRight = 1 - lonelyRight.length / right.length;
  if (pairedRight >= 0.7 && (isFlushRight(right) || isDated(right) || standBesideDates(left, right))) return 'rows';
  if (isLabelColumn(left, lonelyLeft) || isFlushToGutter(left, lonelyLeft)) return 'rows';
  if (areDatesOfEntries(left, lonelyLeft)) return 'rows';
  if (isRail(left, right)) return isDated(left) ? 'rows' : 'rail';
  const bothPaired = pairedRight >= 0.9 && lonelyLeft.length <= left.length * 0.1;
  if (bothPaired && (isTable(left, right) || right.length < 2)) return 'rows';
  return Math.min(countRows(left), countRows(right)) >= 2 ? 'columns' : 'rows';
}

/** Most of the right side shares its lines with dates on the left: the heads of entries, and not a column. */
function standBesideDates(left: readonly Segment[], right: readonly Segment[]): boolean {
  const isBesideDate = partnersIn(left.filter((segment) => isDated([segment])));
  return right.filter(isBesideDate).length >= right.length * 0.6;
}

/** Tells whether a segment has one of the given ones on its line; sorted once, so that dense tables stay fast. */
function partnersIn(segments: readonly Segment[]): (segment: Segment) => boolean {
  const sorted = segments.toSorted((a, b) => a.baseline - b.baseline);
  return (segment) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.baseline ?? Infinity) < segment.baseline) low = middle + 1;
      else high = middle;
    }
    return [sorted[low - 1], sorted[low]].some((other) => other !== undefined && sameRow(other, segment));
  };
}

/** A bullet, number or single letter in front of a text. */
const isMark = ({ text }: Segment): boolean => text.length <= 2 || /^\(?\d{1,2}[.)]$/.test(text);

/** Dates or names, each with its text on the same line; bold lines without are headings over the whole table. */
function isLabelColumn(left: readonly Segment[], lonely: readonly Segment[]): boolean {
  const labels = left.filter((segment) => !(segment.bold && lonely.includes(segment)));
  const lonelyLabels = lonely.filter(({ bold }) => !bold);
  return labels.length > 0 && lonelyLabels.length <= labels.length * 0.1 && (isDated(labels) || areNames(labels));
}

/** "Name:", "Telephone", "姓名": words in front of what they name. */
const areNames = (segments: readonly Segment[]): boolean =>
  segments.filter(({ text }) => isLabelText(text)).length >= segments.length * 0.6;

/** Labels set against the gutter, as forms do it: right edges in one line, each with its text on the same line. */
function isFlushToGutter(left: readonly Segment[], lonely: readonly Segment[]): boolean {
  const alone = lonely.filter((segment) => !isLoud(segment) && !isHeadingText(segment.text));
  return left.length - lonely.length >= FEWEST_LABELS && alone.length <= left.length * 0.2 && isFlushRight(left);
}

const FEWEST_LABELS = 4;

/** Every date has its text beside it and nothing else on the left has: the rest are headings and lines over the whole table. */
function areDatesOfEntries(left: readonly Segment[], lonely: readonly Segment[]): boolean {
  const dates = left.filter((segment) => isDated([segment]));
  const paired = left.length - lonely.length;
  return dates.length >= 2 && !dates.some((date) => lonely.includes(date)) && paired - dates.length <= paired * 0.1;
}

/** Right edges in one line while left edges are not: set against the right margin. */
function isFlushRight(segments: readonly Segment[]): boolean {
  const right = Math.max(...segments.map((segment) => segment.right));
  const flush = segments.filter((segment) => right - segment.right < 2.5).length / segments.length;
  const common = segments.length === 1 ? 0 : shareAtCommonLeft(segments);
  // Two towns of the same length are no column while a longer date ends where they do.
  return flush >= 0.7 && (common < 0.6 || (flush === 1 && common < 1));
}

function shareAtCommonLeft(segments: readonly Segment[]): number {
  const counts = segments.map((segment) => segments.filter((other) => Math.abs(other.left - segment.left) < 2).length);
  return Math.max(...counts) / segments.length;
}

/** Characters: two months written out with their years, in Portuguese. */
const LONGEST_DATE = 40;

/** Mostly years, months and places: what stands in a date column. */
export const isDated = (segments: readonly Segment[]): boolean =>
  segments.filter(({ text }) => text.length <= LONGEST_DATE && /(?:19|20)\d{2}|\d{1,2}[./]\d{2}\b/.test(text)).length >=
  segments.length * 0.5;

/**
 * A narrow column of labels: few lines, each block of which begins beside the first line of a block on the right.
 * Two such beginnings may be chance in a dense sidebar, so the labels must also be sparse.
 */
export function isRail(left: readonly Segment[], right: readonly Segment[], fewest = 2): boolean {
  // A short name over the labels is none of them.
  const large = TITLE_RATIO * median(left.map(({ size }) => size));
  const labels = labelBlocks(left.filter(({ size }) => size < large));
  const beside = labels.filter((label) => isBesideBlock(label, right));
  const sparse = countRows(left) <= countRows(right) * 0.5;
  const narrow = widthOf(left) < 0.45 * widthOf(right);
  // A heading over labelled groups has nothing beside it itself.
  const alone = labels.filter((label) => !beside.includes(label));
  const overGroups =
    labels.length >= 6 &&
    (alone.length <= 1 || (alone.length === 2 && alone.every(([first]) => first !== undefined && isLoud(first))));
  return sparse && narrow && labels.length >= fewest && (overGroups || beside.length >= labels.length * 0.9);
}

/** Whether a block of text on the right begins where the label does. */
export const isBesideBlock = ([first]: readonly Segment[], right: readonly Segment[]): boolean =>
  first !== undefined && right.some((segment) => startsBeside(first, segment, right));

const isLoud = ({ bold, text }: Segment): boolean => bold || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase());

const TITLE_RATIO = 1.5;

/** On the label's baseline, or near it and first of its block: labels are often larger than the text beside them. */
function startsBeside(label: Segment, segment: Segment, column: readonly Segment[]): boolean {
  if (sameRow(label, segment)) return true;
  const offset = Math.abs(label.baseline - segment.baseline);
  const follows = column.some(
    ({ baseline }) => baseline < segment.baseline - 1 && segment.baseline - baseline < 1.6 * segment.size,
  );
  return offset <= 0.8 * label.size && !follows;
}

/** Lines of a narrow column put together where they follow each other without a gap. */
export function labelBlocks(segments: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const before = blocks.at(-1)?.at(-1);
    if (before !== undefined && segment.baseline - before.baseline < 1.6 * segment.size) blocks.at(-1)?.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}

/** Names on the left in another style than their values on the right; the cells of a grid look alike across. */
function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const pairs = left.flatMap((segment) =>
    right.filter((other) => sameRow(segment, other)).map((other) => [segment, other] as const),
  );
  const unlike = pairs.filter(([a, b]) => a.bold !== b.bold || Math.abs(a.size - b.size) > 0.5);
  const short = median(left.map((segment) => segment.text.length)) <= 24;
  return short && unlike.length >= pairs.length * 0.6;
}

const countRows = (segments: readonly Segment[]): number =>
  segments
    .toSorted((a, b) => a.baseline - b.baseline)
    .filter((segment, index, sorted) => index === 0 || !sameRow(sorted[index - 1] ?? segment, segment)).length;

const widthOf = (segments: readonly Segment[]): number =>
  Math.max(...segments.map((segment) => segment.right)) - Math.min(...segments.map((segment) => segment.left));
