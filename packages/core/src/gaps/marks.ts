import type { Comparison } from './matching.ts';
import type { GapMark } from './schema.ts';
import { SAME_SKILL } from './similarity.ts';

/** Trust in the person's own word where the CV does not show it: it counts in full, and certainty says that it is a claim. */
const OWN_WORD = 0.8;

/** Requirements that the person marked as "I have this" count as met, kind `claimed`, unless the CV shows them anyway. */
export function withMarks(
  comparisons: readonly Comparison[],
  marks: Readonly<Record<string, GapMark>> = {},
): Comparison[] {
  return comparisons.map((comparison) => {
    const { requirement, best } = comparison;
    const mark = marks[requirement.key];
    if (mark?.mark !== 'have' || (best?.similarity ?? 0) >= SAME_SKILL) return comparison;
    return { requirement, best: claimedBy(mark, requirement.name) };
  });
}

const claimedBy = (mark: GapMark, name: string): NonNullable<Comparison['best']> => ({
  kind: 'claimed',
  similarity: 1,
  skill: {
    key: name,
    name: mark.note === undefined || mark.note.trim() === '' ? name : `${name} (${mark.note.trim()})`,
    spellings: [],
    claimed: true,
    claims: [],
    shown: [],
    uses: [],
    standing: { basis: 'person', because: 'You said that you have it.' },
    confidence: OWN_WORD,
  },
});
