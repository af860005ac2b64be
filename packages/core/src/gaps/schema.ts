import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';

export const Priority = z.enum(['critical', 'important', 'nice-to-have']);
export type Priority = z.infer<typeof Priority>;

/**
 * How a requirement compares with the CV. It is met when `similarity` reaches 0.75 (`isMet`); below that `parent` and
 * `semantic` name something near for partial credit. `claimed` is the person's word, `alternative` another one of a group.
 */
export const MatchKind = z.enum(['exact', 'alias', 'child', 'parent', 'semantic', 'alternative', 'claimed', 'none']);
export type MatchKind = z.infer<typeof MatchKind>;

/** One requirement held against the CV. `similarity` is calibrated to [0, 1] with 0.75 as "the same skill". */
export const RequirementMatch = z.object({
  skillId: z.string().optional(),
  name: z.string(),
  requirement: z.enum(['required', 'preferred']),
  kind: MatchKind,
  similarity: z.number().min(0).max(1),
  /** Present when kind is not `none`. */
  matchedName: z.string().optional(),
  jobEvidence: Evidence.optional(),
  cvEvidence: z.array(Evidence),
});
export type RequirementMatch = z.infer<typeof RequirementMatch>;

/** A requirement that the CV does not show. */
export const Gap = z.object({
  /** Stable for one CV and job: the skill id or the folded name. */
  id: z.string(),
  skillId: z.string().optional(),
  name: z.string(),
  priority: Priority,
  requirement: z.enum(['required', 'preferred', 'role']),
  /** One or two plain sentences that name the evidence on both sides. Never empty. */
  explanation: z.string().min(1),
  /** The advert's sentence; absent when the gap comes from an inferred role. */
  jobEvidence: Evidence.optional(),
  /** The nearest thing the CV shows, if anything. */
  nearest: z.object({ name: z.string(), similarity: z.number(), evidence: Evidence.optional() }).optional(),
  /** Market demand in [0, 1]; absent when the taxonomy does not know the skill. */
  demand: z.number().min(0).max(1).optional(),
  /** Certainty that this really is a gap, 0 to 1: low when the advert or the CV was read with doubt. */
  certainty: z.number().min(0).max(1),
  /** Estimated hours to close it, before personal pace. */
  hours: z.number().positive(),
  /** Other names the advert accepts instead ("Java or Kotlin"): closing this gap makes them unnecessary. */
  alternatives: z.array(z.string()).optional(),
});
export type Gap = z.infer<typeof Gap>;

/** `percentage` 0 to 100 by the stated formula; `certainty` 0 to 1 says how much of it rests on known facts. */
export const MatchScore = z.object({
  percentage: z.number().min(0).max(100),
  certainty: z.number().min(0).max(1),
  formula: z.string(),
});
export type MatchScore = z.infer<typeof MatchScore>;

/** What the person says about a gap: `have` counts as met (claimed), `not-relevant` takes it out of both sides. */
export const GapMark = z.object({ mark: z.enum(['have', 'not-relevant']), note: z.string().optional() });
export type GapMark = z.infer<typeof GapMark>;

/** Years asked for against years shown; never part of the percentage. `cvYears` is absent when the CV's dates do not tell. */
export const ExperienceComparison = z.object({
  requiredYears: z.number(),
  cvYears: z.number().min(0).optional(),
  text: z.string().min(1),
  jobEvidence: Evidence.optional(),
});
export type ExperienceComparison = z.infer<typeof ExperienceComparison>;

/** Gaps are ordered critical, important, nice-to-have; inside by certainty × demand. */
export const GapAnalysis = z.object({
  match: MatchScore,
  matches: z.array(RequirementMatch),
  gaps: z.array(Gap),
  negated: z.array(z.string()),
  /** Present when the advert names a number of years. */
  experience: ExperienceComparison.optional(),
});
export type GapAnalysis = z.infer<typeof GapAnalysis>;

/** Without an advert: exactly three roles that suit the CV, each analysed the same way. */
export const RoleSuggestion = z.object({
  roleId: z.string(),
  title: z.string(),
  match: MatchScore,
  reasons: z.array(z.string()),
  requiredSkills: z.array(z.object({ skillId: z.string(), name: z.string(), weight: z.number() })),
  gaps: z.array(Gap),
});
export type RoleSuggestion = z.infer<typeof RoleSuggestion>;
