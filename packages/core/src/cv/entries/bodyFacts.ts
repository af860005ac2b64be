import type { CvLine } from '../reading/cvLine.ts';
import { joinedFact, type Fact } from '../reading/fact.ts';

/** The text under an entry's header: bullets as highlights, running text before them as summary. */
export interface BodyFacts {
  readonly summary: Fact | undefined;
  readonly highlights: readonly Fact[];
}

/** Joins wrapped lines. Without bullets, an indented first line or white space above begins a new item. */
export function bodyFacts(body: readonly CvLine[]): BodyFacts {
  const items: { lines: CvLine[]; listed: boolean }[] = [];
  const hanging = hangingIndent(body);
  for (const line of body) {
    const item = items.at(-1);
    const begins = line.bullet || (hanging !== undefined && Math.abs(line.x - hanging) < 1.5);
    if (item === undefined || begins || startsParagraph(line, item.lines.at(-1)))
      items.push({ lines: [line], listed: begins });
    else item.lines.push(line);
  }
  const [first, ...rest] = items;
  const lead = first !== undefined && !first.listed ? first : undefined;
  const highlights = (lead === undefined ? items : rest).flatMap(({ lines }) => joinedFact(lines, 0.9) ?? []);
  return { summary: lead && joinedFact(lead.lines, 0.9), highlights };
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
