import type { Cv } from '../cv/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Candidate } from './candidates.ts';
import { evidenceOf, shownTexts } from './cvTexts.ts';
import { foldName } from '../skills/index.ts';
import type { Requirement } from './requirements.ts';

/** A CV text folded for searching, with where it was read. */
export interface VerbatimText {
  readonly folded: string;
  readonly evidence: readonly Evidence[];
  readonly endDate?: string | undefined;
}

/** All running text of the CV, ready to be searched for names. */
export const verbatimTexts = (cv: Cv): VerbatimText[] =>
  shownTexts(cv).map(({ path, text, endDate }) => ({
    folded: ` ${foldName(text)} `,
    evidence: evidenceOf(cv, path),
    endDate,
  }));

/**
 * A name that the taxonomy does not know counts as shown when the CV writes it as whole words. Known skills are not
 * searched like this: the matcher has looked for them with their context.
 */
export function verbatimCandidate(requirement: Requirement, texts: readonly VerbatimText[]): Candidate | undefined {
  const folded = foldName(requirement.name);
  if (requirement.skillId !== undefined || folded.length < 2) return undefined;
  const found = texts.filter((text) => text.folded.includes(` ${folded} `));
  if (found.length === 0) return undefined;
  return {
    kind: 'exact',
    similarity: 1,
    skill: {
      key: folded,
      name: requirement.name,
      spellings: [folded],
      claimed: false,
      claims: [],
      shown: found.flatMap((text) => text.evidence),
      uses: [],
      standing: { basis: 'unknown', because: 'The CV writes the name; nothing tells how well it is known.' },
      confidence: 1,
    },
  };
}
