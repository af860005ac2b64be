import { z } from 'zod';
import type { CvLine } from '../reading/cvLine.ts';
import { answerItem, LINE_KINDS, SPANS, type LineLabel, type SaidSpan } from './lineLabel.ts';
import { wordsOf } from './words.ts';

/** Characters of JSON. All lines of the longest document with all spans need less. */
const LONGEST = 1_000_000;

/**
 * What an answer says about the lines, by line number from 1. The answer is not trusted: what is no JSON, no known kind, a
 * line or a word that the document does not have, is left out, and the first of two labels for a line counts. The result
 * holds choices and numbers only; no text of the answer goes on from here.
 */
export function readAnswer(answer: unknown, lines: readonly CvLine[]): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>();
  const item = answerItem(lines.length);
  for (const raw of itemsOf(answer).slice(0, lines.length * 2)) {
    const read = item.safeParse(raw);
    const line = read.success ? lines[read.data.line - 1] : undefined;
    if (!read.success || line === undefined || labels.has(read.data.line)) continue;
    const kind = LINE_KINDS.get(read.data.kind);
    if (kind !== undefined) labels.set(read.data.line, { ...kind, spans: spansOf(read.data, line) });
  }
  return labels;
}

const Labels = z.object({ labels: z.array(z.unknown()) });

function itemsOf(answer: unknown): readonly unknown[] {
  const value = typeof answer === 'string' ? parsed(answer) : answer;
  if (Array.isArray(value)) return value;
  const read = Labels.safeParse(value);
  return read.success ? read.data.labels : [];
}

function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type AnswerItem = z.infer<ReturnType<typeof answerItem>>;

/** The spans that lie within the line, none over another. */
function spansOf(item: AnswerItem, line: CvLine): SaidSpan[] {
  const count = wordsOf(line.text).length;
  const spans: SaidSpan[] = [];
  for (const says of SPANS) {
    const words = item[says];
    if (words === undefined || words.from > words.to || words.to > count) continue;
    if (spans.every(({ from, to }) => words.to < from || words.from > to)) spans.push({ says, ...words });
  }
  return spans;
}
