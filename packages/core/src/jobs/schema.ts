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

/** Whether something is a condition, a wish, or said not to be needed. */
export const Wanted = z.enum(['required', 'preferred', 'negated']);
export type Wanted = z.infer<typeof Wanted>;

/** Where the work is done. `daysOnSite` is per week, where the advert gives a number. */
export const Workplace = z.object({
  mode: z.enum(['on-site', 'hybrid', 'remote']),
  daysOnSite: z.number().min(0).max(7).optional(),
  quote: z.string(),
  evidence: Evidence,
});
export type Workplace = z.infer<typeof Workplace>;

/**
 * What is paid: `min` and `max` in whole units of `currency` (ISO 4217), gross as the advert states it. "From 30,000" has
 * no `max`, "up to 45,000" no `min`, one figure is both. `period` is absent where neither words nor size tell it.
 */
export const Pay = z.object({
  min: z.number().positive().optional(),
  max: z.number().positive().optional(),
  currency: z.string().length(3),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).optional(),
  quote: z.string(),
  evidence: Evidence,
});
export type Pay = z.infer<typeof Pay>;

/** The form of employment. An advert may offer several kinds or both full and part time; empty where it does not say. */
export const Contract = z.object({
  kinds: z.array(z.enum(['permanent', 'temporary', 'freelance', 'apprenticeship', 'internship'])),
  times: z.array(z.enum(['full-time', 'part-time'])),
  /** Hours per week; `min` and `max` are the same where there is one figure. */
  hoursPerWeek: z.object({ min: z.number().positive(), max: z.number().positive() }).optional(),
  /** One sentence or line for each thing said, in the order of the text. */
  quotes: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type Contract = z.infer<typeof Contract>;

/** A degree or completed training that is asked for. `fields` are the subjects as written; any of them will do. */
export const Degree = z.object({
  level: z.enum(['school', 'vocational', 'degree', 'bachelor', 'master', 'doctorate']),
  fields: z.array(z.string()),
  /** "or equivalent", "oder vergleichbar": something else will do as well. */
  orEquivalent: z.boolean(),
  wanted: Wanted,
  quote: z.string(),
  evidence: Evidence,
});
export type Degree = z.infer<typeof Degree>;

const LanguageLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']);

/**
 * A spoken language. `code` is ISO 639-1; `level` a step of the Common European Framework, or `native`, where named. Where
 * only words say how well ("fluent", "gute"), `fluency` is the step that these words describe.
 */
export const Language = z.object({
  code: z.string().length(2),
  name: z.string(),
  level: LanguageLevel.optional(),
  fluency: LanguageLevel.optional(),
  wanted: Wanted,
  quote: z.string(),
  evidence: Evidence,
});
export type Language = z.infer<typeof Language>;

/** A stretch of the advert that asks for nothing; offsets of the document's text. */
export const SetAside = z.object({
  kind: z.enum(['company', 'benefits', 'legal', 'apply', 'noise']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type SetAside = z.infer<typeof SetAside>;

/** A job advert as it was understood. `yearsExperience` is absent when the advert does not say. */
export const Job = z.object({
  title: z.string().optional(),
  company: z.string().optional(),
  location: z.string().optional(),
  required: z.array(RequiredSkill),
  preferred: z.array(RequiredSkill),
  negated: z.array(RequiredSkill),
  yearsExperience: z.number().optional(),
  /** What follows is absent where the advert does not say, and in adverts that were read before these were known. */
  workplace: Workplace.optional(),
  pay: Pay.optional(),
  contract: Contract.optional(),
  degrees: z.array(Degree).optional(),
  languages: z.array(Language).optional(),
  meta: z.object({
    documentId: z.string(),
    language: z.string(),
    warnings: z.array(z.string()),
    /** Evidence of title, company, location and yearsExperience by field name. */
    evidence: z.record(z.string(), Evidence),
    /** Praise, benefits, legal notices, how to apply and the page around the advert, in the order of the text. */
    setAside: z.array(SetAside).optional(),
  }),
});
export type Job = z.infer<typeof Job>;
