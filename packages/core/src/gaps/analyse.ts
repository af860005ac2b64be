import type { Cv } from '../cv/index.ts';
import type { Job } from '../jobs/index.ts';
import type { Cancellation, Embedder } from '../ports/index.ts';
import { groupAlternatives } from './alternatives.ts';
import { gapsOf } from './buildGap.ts';
import { matchesOf } from './buildMatch.ts';
import { cvCompleteness } from './certainty.ts';
import { compareExperience } from './experience.ts';
import type { SkillKnowledge } from './knowledge.ts';
import { withMarks } from './marks.ts';
import { compareRequirements } from './matching.ts';
import { leadingKeys, type PriorityContext } from './priority.ts';
import { cvSkillProfile } from './profile/skillProfile.ts';
import { jobRequirements, type Requirement } from './requirements.ts';
import type { GapAnalysis, GapMark } from './schema.ts';
import { ADVERT_FORMULA, matchScore } from './score.ts';
import { verbatimTexts } from './verbatim.ts';

/** What a comparison of a CV with an advert is made from. */
export interface GapInput {
  readonly cv: Cv;
  readonly job: Job;
  readonly knowledge: SkillKnowledge;
  readonly embedder: Embedder;
  /** The person's own word, by gap id. */
  readonly marks?: Readonly<Record<string, GapMark>>;
  /** `YYYY-MM-DD`, stands for "present" when years of work are added up. */
  readonly today?: string;
  readonly cancellation?: Cancellation;
}

/**
 * Holds a CV against an advert: how each requirement is met, what is missing and why it matters, and a percentage whose
 * formula is part of the result. Pure but for the embedder; the same input gives the same result. Rejects only when the
 * embedder does (cancelled, or a bug).
 */
export async function analyseGaps(input: GapInput): Promise<GapAnalysis> {
  const { cv, job, knowledge, marks } = input;
  const profile = cvSkillProfile(cv, knowledge, { today: input.today });
  const requirements = jobRequirements(job, knowledge, marks);
  const compared = await compareRequirements(requirements, { ...input, profile, texts: verbatimTexts(cv) });
  const groups = groupAlternatives(withMarks(compared, marks));
  const completeness = cvCompleteness(cv, profile);
  const experience = compareExperience(cv, job, input.today);
  return {
    match: matchScore(groups, ADVERT_FORMULA, completeness),
    matches: groups.flatMap(matchesOf),
    gaps: gapsOf(groups, {
      knowledge,
      priority: priorityContext(input, requirements),
      completeness,
      cvNamesSkills: profile.length > 0,
    }),
    negated: job.negated.map(({ name }) => name),
    ...(experience === undefined ? {} : { experience }),
  };
}

function priorityContext({ job, knowledge }: GapInput, requirements: readonly Requirement[]): PriorityContext {
  const role = job.title === undefined ? undefined : knowledge.roleByTitle(job.title);
  return {
    title: job.title,
    leading: leadingKeys(requirements),
    roleWeights: new Map(role?.skills.map(({ skillId, weight }) => [skillId, weight])),
    demandOf: (id) => knowledge.skillById(id)?.demand,
  };
}
