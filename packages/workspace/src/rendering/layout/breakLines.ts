import LineBreaker from 'linebreak';
import { splitByFace, type Face } from '../fonts/index.ts';
import type { Run, TextLook } from './runs.ts';

/** A stretch of a line: one face, one look; `x` counts from the start of the line. Lengths in points. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly run: Run;
  readonly x: number;
  readonly width: number;
}

/** One line: its spans, its width, and its largest size of text. */
export interface TextLine {
  readonly spans: readonly Span[];
  readonly width: number;
  readonly size: number;
}

/**
 * Breaks runs into lines no wider than `width`. Where a word would stand alone in the last line, the lines are made a little
 * shorter, as long as they stay as many.
 */
export function breakLines(runs: readonly Run[], width: number): TextLine[] {
  const lines = fillLines(runs, width);
  const isLonely = (all: readonly TextLine[]): boolean => (all.at(-1)?.width ?? 0) < width * LONELY;
  if (lines.length < 2 || lines.length > MOST_BALANCED || !isLonely(lines)) return lines;
  for (const share of NARROWER) {
    const narrower = fillLines(runs, width * share);
    if (narrower.length > lines.length) return lines;
    if (!isLonely(narrower)) return narrower;
  }
  return lines;
}

/** A last line shorter than this share of the width looks forgotten. */
const LONELY = 0.14;
const NARROWER = [0.96, 0.92, 0.88, 0.84, 0.8, 0.75] as const;
/** In lines: longer paragraphs keep theirs, which nobody notices. */
const MOST_BALANCED = 12;

/**
 * Fills lines no wider than `width`; they break where Unicode allows a break (UAX #14) or, in a word that is wider than a
 * line, between any two characters. A line feed always breaks. Blanks at either end of a line are dropped.
 */
function fillLines(runs: readonly Run[], width: number): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let end = 0;
  let filled = 0;
  const finish = (at: number): void => {
    const line = measure(runs, start, at);
    if (line.spans.length > 0) lines.push(line);
    start = at;
    filled = 0;
  };
  for (const { position, required } of breaksIn(runs, width)) {
    const word = widthsOf(runs, end, position);
    if (filled > 0 && filled + word.seen > width) finish(end);
    if (word.seen <= width) filled += word.full;
    else {
      while (measure(runs, start, position).width > width)
        finish(start + charactersThatFit(runs, { start, end: position, width }));
      filled = widthsOf(runs, start, position).full;
    }
    end = position;
    if (required) finish(end);
  }
  finish(end);
  return lines;
}

/** Width of a word with the blank behind it (`full`) and without it (`seen`). */
function widthsOf(runs: readonly Run[], start: number, end: number): { readonly full: number; readonly seen: number } {
  let full = 0;
  let seen = 0;
  for (const { run, text } of stretchesOf(runs, start, end)) {
    const { family, isBold } = run.look;
    for (const part of splitByFace(text, family, isBold)) {
      seen = full + widthIn(part.face, part.text.trimEnd(), run.look);
      full += widthIn(part.face, part.text, run.look);
    }
  }
  return { full, seen };
}

const widthIn = (face: Face, text: string, { size, tracking = 0 }: TextLook): number =>
  face.widthOf(text, size) + tracking * size * text.length;

interface BreakPlace {
  readonly position: number;
  readonly required: boolean;
}

function breaksIn(runs: readonly Run[], width: number): BreakPlace[] {
  const text = runs.map((run) => run.text).join('');
  const wholes = wholeRanges(runs, width);
  const breaker = new LineBreaker(text);
  const breaks: BreakPlace[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required = false } = next;
    if (wholes.some(([start, end]) => position > start && position < end)) continue;
    if (UNIT_BEHIND.test(text.slice(Math.max(0, position - 2), position + 1))) continue;
    breaks.push({ position, required: required && position < text.length });
  }
  return breaks;
}

/** "14 %" stays together. */
const UNIT_BEHIND = /^\d\s[%‰€$£°]$/;

/** Where the text may not be broken: runs that stay whole and are no wider than a line. */
function wholeRanges(runs: readonly Run[], width: number): [start: number, end: number][] {
  let offset = 0;
  return runs.flatMap((run) => {
    const range: [number, number] = [offset, (offset += run.text.length)];
    return run.flow === 'whole' && widthsOf([run], 0, run.text.length).seen <= width ? [range] : [];
  });
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/**
 * How many characters from `start` on fit; at least one, so that a narrow column still ends. An address is rather cut after
 * one of its signs than within a word, if such a sign stands in the second half of the line.
 */
function charactersThatFit(runs: readonly Run[], { start, end, width }: Piece): number {
  let low = 1;
  let high = end - start;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(runs, start, start + middle).width <= width) low = middle;
    else high = middle - 1;
  }
  const text = stretchesOf(runs, start, start + low)
    .map((stretch) => stretch.text)
    .join('');
  const sign = /.*[@/._-]/.exec(text)?.[0].length ?? 0;
  return sign > low / 2 ? sign : wholeCharacters(text);
}

/** The length without the first half of a character of two code units. */
const wholeCharacters = (text: string): number =>
  text.length > 1 && /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : Math.max(1, text.length);

/** The characters from `start` to `end` of all runs together as one line. */
function measure(runs: readonly Run[], start: number, end: number): TextLine {
  const spans: Span[] = [];
  let x = 0;
  for (const { run, text } of trimmed(runs, start, end)) {
    for (const part of splitByFace(text, run.look.family, run.look.isBold)) {
      const width = widthIn(part.face, part.text, run.look);
      spans.push({ ...part, run, x, width });
      x += width;
    }
  }
  return {
    spans,
    width: x,
    size: Math.max(0, ...spans.map(({ run }) => run.look.size)),
  };
}

interface Stretch {
  readonly run: Run;
  readonly text: string;
}

function stretchesOf(runs: readonly Run[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') stretches.push({ run, text: text.replace(/[\t\n\r\u2028\u2029]/g, ' ') });
    offset += run.text.length;
  }
  return stretches;
}

function trimmed(runs: readonly Run[], start: number, end: number): Stretch[] {
  const stretches = withoutEdges(stretchesOf(runs, start, end));
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first) stretches[0] = { ...first, text: first.text.trimStart() };
  if (last) {
    const text = (stretches.length === 1 ? (stretches[0]?.text ?? '') : last.text).trimEnd();
    stretches[stretches.length - 1] = { ...last, text };
  }
  return stretches.filter(({ text }) => text !== '');
}

/** Separators hold neighbours apart; at the end of a line there is none. */
function withoutEdges(stretches: Stretch[]): Stretch[] {
  const isEdge = (at: number): boolean => stretches.at(at)?.run.flow === 'separator';
  while (isEdge(0)) stretches.shift();
  while (isEdge(-1)) stretches.pop();
  return stretches;
}
