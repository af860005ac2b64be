import { polarityAt, readClauses } from '../clauses.ts';
import { WANT_CUE } from '../cueWords.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Wanted } from '../schema.ts';

/**
 * What a paragraph says about something at `offset` of its text: by the cue beside it, else by the heading above it.
 * Absent where nothing is asked for, as among benefits or in a sentence about the company.
 */
export function wantedAt({ text, section, isMargin }: PlacedParagraph, offset: number): Wanted | undefined {
  if (isMargin || SILENT.has(section)) return undefined;
  const clause = readClauses(text).find(({ start, end }) => start <= offset && end > offset);
  if (clause === undefined) return undefined;
  const said = polarityAt(clause, offset - clause.start);
  if (said === 'unneeded') return undefined;
  if (said !== undefined) return said === 'required' && section === 'preferred' ? 'preferred' : said;
  if (section === 'required' || section === 'preferred') return section;
  if (section === 'negated') return clause.start === 0 ? 'negated' : undefined;
  return WANT_CUE.test(clause.text) ? 'required' : undefined;
}

const SILENT: ReadonlySet<PlacedParagraph['section']> = new Set(['about', 'benefits', 'legal', 'apply', 'noise']);
