import LineBreaker from 'linebreak';
import { splitByFace, type Face } from '../fonts/index.ts';
import type { Run } from './runs.ts';

/** A stretch of a line: one face, one look; `x` counts from the start of the line. Lengths in points. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly run: Run;
  readonly x: number;
  readonly width: number;
}

/** One line: its spans, its width, and how far it reaches above and below the baseline. */
export interface TextLine {
  readonly spans: readonly Span[];
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Breaks runs into lines no wider than `width`, where Unicode allows a break (UAX #14) or, in a word that is wider than a
 * line, between any two characters. A line feed always breaks. Blanks at either end of a line are dropped.
 */
export function breakLines(runs: readonly Run[], width: number): TextLine[] {
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
  for (const { position, required } of breaksIn(runs.map((run) => run.text).join(''))) {
    const word = widthsOf(runs, end, position);
    if (filled > 0 && filled + word.seen > width) finish(end);
    if (word.seen <= width) filled += word.full;
    else {
      while (measure(runs, start, position).width > width)
        finish(start + charactersThatFit(runs, { start, end: position, width }));
      filled = measure(runs, start, position).width;
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
    const { family, size, isBold } = run.look;
    for (const part of splitByFace(text, family, isBold)) {
      seen = full + part.face.widthOf(part.text.trimEnd(), size);
      full += part.face.widthOf(part.text, size);
    }
  }
  return { full, seen };
}

function breaksIn(text: string): { readonly position: number; readonly required: boolean }[] {
  const breaker = new LineBreaker(text);
  const breaks: { position: number; required: boolean }[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    breaks.push({ position: next.position, required: next.required === true && next.position < text.length });
  }
  return breaks;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** How many characters from `start` on fit; at least one, so that a narrow column still ends. */
function charactersThatFit(runs: readonly Run[], { start, end, width }: Piece): number {
  let low = 1;
  let high = end - start;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(runs, start, start + middle).width <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The characters from `start` to `end` of all runs together as one line. */
function measure(runs: readonly Run[], start: number, end: number): TextLine {
  const spans: Span[] = [];
  let x = 0;
  for (const { run, text } of trimmed(runs, start, end)) {
    for (const part of splitByFace(text, run.look.family, run.look.isBold)) {
      const width = part.face.widthOf(part.text, run.look.size);
      spans.push({ ...part, run, x, width });
      x += width;
    }
  }
  return {
    spans,
    width: x,
    ascent: Math.max(0, ...spans.map(({ face, run }) => face.ascent(run.look.size))),
    descent: Math.max(0, ...spans.map(({ face, run }) => face.descent(run.look.size))),
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
  const stretches = stretchesOf(runs, start, end);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first) stretches[0] = { ...first, text: first.text.trimStart() };
  if (last) {
    const text = (stretches.length === 1 ? (stretches[0]?.text ?? '') : last.text).trimEnd();
    stretches[stretches.length - 1] = { ...last, text };
  }
  return stretches.filter(({ text }) => text !== '');
}
