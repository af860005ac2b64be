import type { CvLine } from '../reading/cvLine.ts';
import { firstWordFits } from '../reading/wrapping.ts';
import { joinedFact, type Fact } from '../reading/fact.ts';

/** The text under an entry's header: bullets as highlights, running text before them as summary. */
export interface BodyFacts {
  readonly summary: Fact | undefined;
  readonly highlights: readonly Fact[];
}

/**
 * Joins wrapped lines. Bullets that are drawn as pictures leave no character: then an indented first line, or in text
 * set deeper than the header (`edge`) a line that ended early, tells where the next item begins.
 */
export function bodyFacts(body: readonly CvLine[], edge = Infinity): BodyFacts {
  const items: { lines: CvLine[]; listed: boolean }[] = [];
  const hanging = hangingIndent(body);
  const plain = !body.some(({ bullet }) => bullet);
  for (const line of body) {
    const item = items.at(-1);
    const before = item?.lines.at(-1);
    const indented = plain && hanging === undefined && line.x > edge + 6;
    const begins =
      line.bullet ||
      (hanging !== undefined && Math.abs(line.x - hanging) < 1.5) ||
      (indented && startsItem(line, before));
    if (item === undefined || begins || startsParagraph(line, before)) items.push({ lines: [line], listed: begins });
    else item.lines.push(line);
  }
  const [first, ...rest] = items;
  const lead = first !== undefined && !first.listed ? first : undefined;
  const highlights = (lead === undefined ? items : rest).flatMap(({ lines }) => joinedFact(lines, 0.9) ?? []);
  return { summary: lead && joinedFact(lead.lines, 0.9), highlights };
}

/** A capital after a line that ended with a full stop, or before the next word would have had to wrap. */
function startsItem(line: CvLine, before: CvLine | undefined): boolean {
  if (before === undefined) return true;
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(line.text)) return false;
  return /[.!?;。；]$/.test(before.text) || firstWordFits(line, before);
}

/** Bullets drawn as pictures leave only their indent: the deeper of two edges at which items begin. */
function hangingIndent(body: readonly CvLine[]): number | undefined {
  if (body.some(({ bullet }) => bullet) || body.length < 2) return undefined;
  const [first, second] = body;
  if (first === undefined || second === undefined) return undefined;
  const edges = [...new Set(body.map(({ x }) => Math.round(x)))];
  return edges.length === 2 && first.x > Math.min(...edges) + 2 ? first.x : undefined;
}

const startsParagraph = (line: CvLine, before: CvLine | undefined): boolean =>
  before !== undefined &&
  !before.bullet &&
  line.gap > line.height * 0.7 &&
  Number.isFinite(line.gap) &&
  /[.!?:。]$/.test(before.text);
