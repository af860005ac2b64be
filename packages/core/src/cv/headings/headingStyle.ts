import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { headingKind } from './headingKind.ts';

/** Judges lines by the style that the headings of this document have. */
export interface StyleJudge {
  /** True for a line in the style in which most known headings of the document are set. */
  readonly looksLikeHeading: (line: CvLine) => boolean;
  /** True where the document marks its headings by words alone, and this line stands like one. */
  readonly mayBePlainHeading: (line: CvLine, certainty: number) => boolean;
  /** True where a line that no word makes a heading begins or is centred where a known heading does. */
  readonly standsLikeHeading: (line: CvLine) => boolean;
  /** True where the titles of entries are set in the style of the headings as well. */
  readonly sharesStyle: (line: CvLine) => boolean;
  /** True where the document is a form: its headings stand beside their text in a column, in no style of their own. */
  readonly isForm: boolean;
  /** True for the first lines of the document, where the name and the line of work stand. */
  readonly isOpening: (line: CvLine) => boolean;
  readonly isAlike: (a: CvLine, b: CvLine) => boolean;
}

/** Characters. A longer line is a sentence, however it is set. */
const LONGEST = 48;

/** Learns the style of headings from the lines whose words are headings beyond doubt. */
export function createStyleJudge(lines: readonly CvLine[]): StyleJudge {
  const candidates = lines.filter(isShort);
  const known = candidates.filter((line) => headingKind(line.cells[0]?.text ?? '')?.certainty === 1);
  const styles = headingStyles(candidates, known);
  const bodySize = commonSize(lines);
  const lowestSize = Math.min(...known.filter((line) => styles.has(styleOf(line))).map((line) => line.size));
  return {
    looksLikeHeading: (line) =>
      isShort(line) && !line.bullet && (styles.has(styleOf(line)) || levelIsHeading(line, known)),
    mayBePlainHeading: (line, certainty) =>
      isShort(line) &&
      !line.bullet &&
      certainty >= 0.9 &&
      (styles.size === 0 || line.size >= lowestSize + 0.5 || (certainty === 1 && line.size > bodySize + 0.5)),
    standsLikeHeading: (line) =>
      findDates(line.text).length === 0 &&
      known.some((heading) => Math.abs(heading.x - line.x) < 3 || Math.abs(middleOf(heading) - middleOf(line)) < 3),
    sharesStyle: (line) => (styles.get(styleOf(line)) ?? 1) < 0.75,
    isForm: known.filter((line) => line.cells.length === 1).length <= 1 && hasLabelColumn(lines),
    isOpening: (line) => lines.indexOf(line) < 2,
    isAlike: (a, b) => styleOf(a) === styleOf(b) && a.region === b.region,
  };
}

/**
 * Styles in which known headings are set, with their share of the lines in it, unless it is as much the style of other lines: bold entry titles are often
 * set just like the headings above them, and the words then have to decide.
 */
function headingStyles(candidates: readonly CvLine[], known: readonly CvLine[]): ReadonlyMap<string, number> {
  const styles = new Map<string, number>();
  for (const style of new Set(known.map(styleOf))) {
    const asHeading = known.filter((line) => styleOf(line) === style).length;
    const all = candidates.filter((line) => styleOf(line) === style).length;
    if (asHeading >= 2 && asHeading >= all * 0.4) styles.set(style, asHeading / all);
  }
  return styles;
}

/** Three kinds of sections and more, of which one is work or education, are named in front of their text at one edge. */
function hasLabelColumn(lines: readonly CvLine[]): boolean {
  const labels = lines.flatMap((line) => {
    const match = line.cells.length > 1 ? headingKind(line.cells[0]?.text ?? '') : undefined;
    return match?.certainty === 1 ? [{ kind: match.kind, x: line.x }] : [];
  });
  const aligned = labels.filter(({ x }) => Math.abs(x - (labels[0]?.x ?? x)) < 3);
  const kinds = new Set(aligned.map(({ kind }) => kind));
  return kinds.size >= 3 && (kinds.has('work') || kinds.has('education'));
}

/** The format itself says so (DOCX styles): the level at which known headings stand, or a higher one. */
function levelIsHeading(line: CvLine, known: readonly CvLine[]): boolean {
  const levels = known.flatMap(({ headingLevel }) => headingLevel ?? []);
  return line.headingLevel !== undefined && levels.length > 0 && line.headingLevel <= Math.min(...levels);
}

const middleOf = ({ x, right }: CvLine): number => (x + right) / 2;

const isShort = (line: CvLine): boolean =>
  (line.cells[0]?.text.length ?? 0) <= LONGEST && !/[.!?;,]$/.test(line.cells[0]?.text ?? '');

const styleOf = ({ size, bold, capitals, italic }: CvLine): string =>
  `${Math.round(size * 2)} ${bold} ${capitals} ${italic}`;

function commonSize(lines: readonly CvLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
