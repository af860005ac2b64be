import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';

/** A skill that the advert asks for. `id` is the taxonomy id where the skill is known; `quote` is the advert's sentence. */
export const RequiredSkill = z.object({
  id: z.string().optional(),
  name: z.string(),
  quote: z.string(),
  evidence: Evidence,
  /** Requirements with the same number are alternatives: one of them is enough ("Java or Kotlin"). */
  alternativeGroup: z.int().optional(),
  /** How sure we are that this is a requirement of this kind, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type RequiredSkill = z.infer<typeof RequiredSkill>;

/** A job advert as it was understood. `yearsExperience` is absent when the advert does not say. */
export const Job = z.object({
  title: z.string().optional(),
  company: z.string().optional(),
  location: z.string().optional(),
  required: z.array(RequiredSkill),
  preferred: z.array(RequiredSkill),
  negated: z.array(RequiredSkill),
  yearsExperience: z.number().optional(),
  meta: z.object({
    documentId: z.string(),
    language: z.string(),
    warnings: z.array(z.string()),
    /** Evidence of title, company, location and yearsExperience by field name. */
    evidence: z.record(z.string(), Evidence),
  }),
});
export type Job = z.infer<typeof Job>;
