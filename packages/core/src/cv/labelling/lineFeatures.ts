import { headingKind } from '../headings/headingKind.ts';
import { languageFacts } from '../lists/languageFacts.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { findDegree } from '../words/degrees.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import { placeScore } from '../words/places.ts';

/** What a line looks like, as names of features: those its neighbours see as well, those of its own, and its words. */
export interface LineFeatures {
  readonly date: string;
  readonly style: string;
  readonly isTitle: boolean;
  readonly isStudy: boolean;
  readonly bullet: boolean;
  readonly shared: readonly string[];
  readonly own: readonly string[];
  readonly words: readonly string[];
}

/** Features of each line by its own words, shape and place; numbers are put into few ranges. */
export function lineFeatures(lines: readonly CvLine[]): LineFeatures[] {
  const page: PageShape = { bodySize: bodySizeOf(lines), lefts: leftEdges(lines), count: lines.length };
  return lines.map((line, index) => featuresOf(line, lines[index - 1], { ...page, index }));
}

interface PageShape {
  readonly bodySize: number;
  readonly lefts: ReadonlyMap<string, number>;
  readonly count: number;
}

type Place = PageShape & { readonly index: number };

function featuresOf(line: CvLine, before: CvLine | undefined, place: Place): LineFeatures {
  const words = line.text.split(/\s+/);
  const size = `w=${range(words.length, [2, 3, 5, 8, 12])}`;
  const date = dateOf(line);
  const style = styleOf(line, place.bodySize);
  const gap = `gap=${Number.isFinite(line.gap) ? range(line.gap / Math.max(1, line.height), [0.15, 0.45, 0.8, 1.3]) : 'top'}`;
  const names = namesIn(line, date);
  return {
    date,
    style,
    isTitle: names.includes('title'),
    isStudy: names.includes('school') || names.includes('degree'),
    bullet: line.bullet,
    shared: [date, style, gap, size, ...(line.bullet ? ['bullet'] : []), ...names],
    own: [
      ...shapeOf(line, words),
      ...placeOf(line, before, place),
      ...[`${date}&${style}`, `${date}&${line.bullet}`, `${size}&${style}`, `${gap}&${style}`],
    ],
    words: (line.text.toLowerCase().match(/\p{L}[\p{L}'’-]{2,}/gu) ?? []).slice(0, MOST_WORDS),
  };
}

/** Words beyond these say little about a line and much about one person. */
const MOST_WORDS = 10;

/** In which of the ranges that end at `edges` a number lies. */
function range(value: number, edges: readonly number[]): number {
  const index = edges.findIndex((edge) => value < edge);
  return index < 0 ? edges.length : index;
}

function dateOf({ text, dates }: CvLine): string {
  const [first] = dates;
  if (first === undefined) return 'date=no';
  const covered = dates.reduce((sum, { from, to }) => sum + to - from, 0);
  const place = covered > text.length - 4 ? 'Only' : first.from === 0 ? 'First' : '';
  return `date=${dates.some(({ isRange }) => isRange) ? 'range' : 'one'}${place}`;
}

const styleOf = ({ size, bold, italic, capitals }: CvLine, bodySize: number): string =>
  `style=${range(size / bodySize, [0.95, 1.05, 1.2, 1.5])}${bold ? 'b' : ''}${italic ? 'i' : ''}${capitals ? 'C' : ''}`;

const REACH = /\S@\S+\.\p{L}{2}|\+?\d[\d ()./-]{7,}\d|https?:|www\.|\.com\b/u;

/** What the word lists of the rules recognise in the line. */
function namesIn({ text, cells }: CvLine, date: string): string[] {
  const heading = headingKind(cells[0]?.text ?? '');
  const found: readonly (readonly [string, boolean])[] = [
    ['title', titleScore(text) > 0],
    ['company', companyScore(text) > 0],
    ['school', schoolScore(text) > 0],
    ['degree', findDegree(text) !== undefined],
    ['reach', date === 'date=no' && REACH.test(text)],
    ['place', cells.some((cell) => placeScore(cell.text) > 0.7)],
    [`head=${heading?.kind}${heading !== undefined && heading.certainty >= 0.9 ? '' : '?'}`, heading !== undefined],
  ];
  return found.flatMap(([name, isFound]) => (isFound ? [name] : []));
}

function shapeOf(line: CvLine, words: readonly string[]): string[] {
  const { text } = line;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  const end = [/[.!?。]$/, /[:：]$/, /[,，、;]$/].findIndex((pattern) => pattern.test(text));
  const spoken = languageFacts([line]).length;
  return [
    `cells=${Math.min(3, line.cells.length)}`,
    `end=${end}`,
    `commas=${Math.min(4, text.match(/[,，、;]/g)?.length ?? 0)}`,
    `caps=${range(capitals, [0.2, 0.5, 0.99])}`,
    ...(/[|·•∙⋅]/.test(text) ? ['bars'] : []),
    ...(/^\p{Ll}/u.test(text) ? ['lower'] : []),
    ...(/[:：]/.test(text) ? ['colon'] : []),
    ...(spoken > 0 ? [`spoken=${Math.min(2, spoken)}`] : []),
  ];
}

function placeOf(line: CvLine, before: CvLine | undefined, { lefts, index, count }: Place): string[] {
  const opens = before === undefined || before.region !== line.region || before.page !== line.page;
  const alike =
    before !== undefined &&
    before.bold === line.bold &&
    before.italic === line.italic &&
    Math.abs(before.size - line.size) < 0.3;
  return [
    `indent=${range(line.x - (lefts.get(areaOf(line)) ?? line.x), [3, 12, 30])}`,
    `line=${Math.min(4, index)}`,
    `tenth=${Math.floor((index * 10) / count)}`,
    ...(opens ? ['opens'] : []),
    alike ? 'alike' : 'unlike',
  ];
}

const areaOf = ({ page, region }: CvLine): string => `${page}/${region}`;

function leftEdges(lines: readonly CvLine[]): ReadonlyMap<string, number> {
  const lefts = new Map<string, number>();
  for (const line of lines) lefts.set(areaOf(line), Math.min(lefts.get(areaOf(line)) ?? Infinity, line.x));
  return lefts;
}

/** The size of most letters, in points. */
function bodySizeOf(lines: readonly CvLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] || 10;
}
