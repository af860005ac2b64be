import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';

export const Priority = z.enum(['critical', 'important', 'nice-to-have']);
export type Priority = z.infer<typeof Priority>;

/** How a requirement was met, strongest first. `partial` covers a related, parent or child skill below the threshold. */
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
});
export type Gap = z.infer<typeof Gap>;

/** `percentage` 0 to 100 by the stated formula; `certainty` 0 to 1 says how much of it rests on known facts. */
export const MatchScore = z.object({
  percentage: z.number().min(0).max(100),
  certainty: z.number().min(0).max(1),
  formula: z.string(),
});
export type MatchScore = z.infer<typeof MatchScore>;

/** Gaps are ordered critical, important, nice-to-have; inside by certainty × demand. */
export const GapAnalysis = z.object({
  match: MatchScore,
  matches: z.array(RequirementMatch),
  gaps: z.array(Gap),
  negated: z.array(z.string()),
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
