import type { Cancellation, Embedder } from '../ports/index.ts';
import { namedCandidate, RELATION_SIMILARITY, strongest, type Candidate } from './candidates.ts';
import type { SkillKnowledge } from './knowledge.ts';
import type { ProfileSkill } from './profile/skillProfile.ts';
import type { Requirement } from './requirements.ts';
import { prepareSimilarity, SAME_SKILL, type SimilarityOf } from './similarity.ts';
import { verbatimCandidate, type VerbatimText } from './verbatim.ts';

/** One requirement and the strongest thing the CV holds against it; `best` is absent when the CV shows no skill at all. */
export interface Comparison {
  readonly requirement: Requirement;
  readonly best: Candidate | undefined;
}

export interface MatchingDeps {
  readonly profile: readonly ProfileSkill[];
  /** The CV's running text, for names that the taxonomy does not know. */
  readonly texts: readonly VerbatimText[];
  readonly knowledge: SkillKnowledge;
  readonly embedder: Embedder;
  readonly cancellation?: Cancellation;
}

/** Holds every requirement against the CV: by name and taxonomy first, by meaning where that did not meet it. */
export async function compareRequirements(
  requirements: readonly Requirement[],
  deps: MatchingDeps,
): Promise<Comparison[]> {
  const named = requirements.map((requirement) => ({
    requirement,
    best: namedCandidate(requirement, deps.profile, deps.knowledge) ?? verbatimCandidate(requirement, deps.texts),
  }));
  const open = named.filter((comparison) => !isSettled(comparison));
  const similarityOf = await similarityFor(open, deps);
  return named.map((comparison) => (isSettled(comparison) ? comparison : withMeaning(comparison, similarityOf, deps)));
}

/** Met, or the very skill at too low a level: no other skill of the CV says more about it. */
const isSettled = ({ requirement, best }: Comparison): boolean =>
  best !== undefined && (best.similarity >= SAME_SKILL || best.skill.key === requirement.key);

/** Only what is still open is embedded: most requirements are settled by name, and vectors are the slow part. */
async function similarityFor(open: readonly Comparison[], deps: MatchingDeps): Promise<SimilarityOf> {
  if (open.length === 0 || deps.profile.length === 0) return () => 0;
  const wanted = open.map(({ requirement }) => meaningOf(requirement, deps.knowledge));
  const shown = deps.profile.map((skill) => meaningOf(skill, deps.knowledge));
  return prepareSimilarity([...wanted, ...shown], deps.embedder, deps.cancellation);
}

function withMeaning(comparison: Comparison, similarityOf: SimilarityOf, deps: MatchingDeps): Comparison {
  const { requirement, best } = comparison;
  const wanted = meaningOf(requirement, deps.knowledge);
  const byMeaning = deps.profile.map((skill): Candidate => {
    const similarity = similarityOf(wanted, meaningOf(skill, deps.knowledge));
    return {
      kind: 'semantic',
      similarity: heldApart(requirement, skill, { similarity, knowledge: deps.knowledge }),
      skill,
    };
  });
  const strongestOne = strongest(best === undefined ? byMeaning : [best, ...byMeaning]);
  return { requirement, best: strongestOne };
}

/** Known skills are embedded under the taxonomy's name: "JS" means nothing to a sentence encoder. */
const meaningOf = (item: { skillId?: string; name: string }, knowledge: SkillKnowledge): string =>
  (item.skillId === undefined ? undefined : knowledge.skillById(item.skillId)?.name) ?? item.name;

/** What likeness alone can earn between two known skills: no more than the broader skill does. */
const HELD_APART = RELATION_SIMILARITY.parent;
/** Too far for partial credit; still shown as the nearest thing. */
const UNRELATED = 0.49;
/** Two entries of the taxonomy this close are one skill under two names. */
const SAME_ENTRY = 0.95;

/**
 * Two skills that the taxonomy knows as different ones are not the same because their names sound alike: Java is not
 * JavaScript. Nearness earns partial credit within one category; one spoken language never counts for another.
 */
function heldApart(requirement: Requirement, skill: ProfileSkill, { similarity, knowledge }: Nearness): number {
  if (requirement.skillId === undefined || skill.skillId === undefined) return similarity;
  const [wanted, shown] = [knowledge.skillById(requirement.skillId), knowledge.skillById(skill.skillId)];
  if (wanted?.category === SPOKEN) return Math.min(similarity, UNRELATED);
  if (similarity >= SAME_ENTRY) return similarity;
  return Math.min(similarity, wanted?.category === shown?.category ? HELD_APART : UNRELATED);
}

interface Nearness {
  readonly similarity: number;
  readonly knowledge: SkillKnowledge;
}

/** The taxonomy's category of spoken languages. */
const SPOKEN = 'language';
