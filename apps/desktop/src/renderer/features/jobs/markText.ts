import type { DocumentText, Line, Span } from '@career-mentor/core/evidence';
import type { Job, RequiredSkill } from '@career-mentor/core/jobs';
import type { RequirementTarget } from '@career-mentor/workspace/api';

export type RequirementKind = Exclude<RequirementTarget, 'none'>;

/** One requirement with the words of the advert that name it. */
export interface AdvertMark {
  readonly id: string;
  readonly name: string;
  readonly kind: RequirementKind;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the advert, marked or not. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly mark?: AdvertMark;
}

/** All requirements of an advert as marks, in the order of the text. */
export function marksOfJob(job: Job, text: string): readonly AdvertMark[] {
  const kinds = ['required', 'preferred', 'negated'] as const;
  return kinds
    .flatMap((kind) =>
      job[kind].map((skill) => ({ id: `${kind}:${skill.name}`, kind, name: skill.name, ...wordsOf(skill, text) })),
    )
    .filter((mark) => mark.end > mark.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The advert cut into pieces; where two marks overlap, the one that starts first is kept. */
export function cutText(
  text: string,
  marks: readonly AdvertMark[],
  { start, end }: Span = { start: 0, end: text.length },
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) pieces.push({ start: at, text: text.slice(at, mark.start) });
    pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) pieces.push({ start: at, text: text.slice(at, end) });
  return pieces;
}

/** Lines that stand together, without the line break after the last one. */
export interface Paragraph extends Span {
  /** The line has space above it and stands alone over text, as the headings of adverts do. */
  readonly heading: boolean;
}

/** The document in blocks, parted where its page shows white space between two lines, and after headings. */
export function paragraphsOf({ lines, text }: DocumentText): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const spaced = before === undefined || isParted(before, line);
    if (last !== undefined && !last.heading && !spaced) paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    else
      paragraphs.push({ start: line.start, end: line.end, heading: spaced && isHeading(line, lines[index + 1], text) });
  });
  return paragraphs;
}

const isParted = (before: Line, line: Line): boolean =>
  before.page !== line.page ||
  line.headingLevel !== undefined ||
  line.box.y - (before.box.y + before.box.height) > line.box.height * WHITE_SPACE;

function isHeading(line: Line, next: Line | undefined, text: string): boolean {
  if (line.headingLevel !== undefined) return true;
  const words = text.slice(line.start, line.end).trim();
  return (
    line.kind === 'text' &&
    next !== undefined &&
    !isParted(line, next) &&
    words.length <= LONG_HEADING &&
    !/[.,;]$/.test(words)
  );
}

// In shares of a line's height: more white than this between two lines parts them.
const WHITE_SPACE = 0.5;
// Characters; a longer line is running text.
const LONG_HEADING = 48;

/** The skill's own words inside the place that was read, which may be the whole sentence. */
function wordsOf({ name, evidence }: RequiredSkill, text: string): { start: number; end: number } {
  const place = text.slice(evidence.start, evidence.end).toLowerCase();
  const at = place.indexOf(name.toLowerCase());
  if (at < 0) return { start: evidence.start, end: evidence.end };
  return { start: evidence.start + at, end: evidence.start + at + name.length };
}

/**
 * The text with the line breaks inside sentences turned into spaces, so that it flows in any width. Every offset stays
 * what it was. A break is kept before a list item, after a full stop or colon, and between lines that look like headings.
 */
export function flowText(text: string): string {
  return text.replace(/([^\n])\n(?=(\S))/g, (whole, before: string, after: string, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at + 1);
    if (/[.:;!?]/.test(before) || NUMBERED.test(text.slice(at + 2, at + 8))) return whole;
    const goesOn = /[\p{Ll}\d(]/u.test(after) ? line.length >= SHORT_LINE : isFull(line) && /\p{Lu}/u.test(after);
    return goesOn ? `${before} ` : whole;
  });
}

const NUMBERED = /^\(?\d{1,2}[.)]\s/;

/** A line as long as lines of running text are, in which a name may follow on the next. */
const isFull = (line: string): boolean => line.length >= FULL_LINE;

// A shorter line was broken on purpose: a heading, a name, an item.
const SHORT_LINE = 24;
const FULL_LINE = 80;
