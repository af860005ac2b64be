import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the end of something current is `present`. */
export const CvDate = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|present)$/);

const Profile = z.object({ network: z.string().optional(), username: z.string().optional(), url: z.string() });

export const Basics = z.object({
  name: z.string().optional(),
  label: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  url: z.string().optional(),
  summary: z.string().optional(),
  location: z.string().optional(),
  profiles: z.array(Profile),
});

export const Work = z.object({
  name: z.string().optional(),
  position: z.string().optional(),
  location: z.string().optional(),
  url: z.string().optional(),
  startDate: CvDate.optional(),
  endDate: CvDate.optional(),
  summary: z.string().optional(),
  highlights: z.array(z.string()),
});

export const Education = z.object({
  institution: z.string().optional(),
  studyType: z.string().optional(),
  area: z.string().optional(),
  location: z.string().optional(),
  score: z.string().optional(),
  startDate: CvDate.optional(),
  endDate: CvDate.optional(),
  courses: z.array(z.string()),
});

/** `name` stays as the document writes it; `keywords` only where the document lists skills under a group heading. */
export const CvSkill = z.object({ name: z.string(), level: z.string().optional(), keywords: z.array(z.string()) });

export const CvLanguage = z.object({ language: z.string(), fluency: z.string().optional() });

export const Project = z.object({
  name: z.string(),
  description: z.string().optional(),
  url: z.string().optional(),
  startDate: CvDate.optional(),
  endDate: CvDate.optional(),
  highlights: z.array(z.string()),
  keywords: z.array(z.string()),
});

export const Certificate = z.object({
  name: z.string(),
  issuer: z.string().optional(),
  date: CvDate.optional(),
  url: z.string().optional(),
});

/** How well somebody knows a skill. */
export const SkillLevel = z.enum(['beginner', 'intermediate', 'advanced', 'expert']);
export type SkillLevel = z.infer<typeof SkillLevel>;

/** Why a fact is doubtful: what its confidence would have gained most from. The page has a sentence for each. */
export const Doubt = z.enum([
  'recognition',
  'rule',
  'words',
  'contested',
  'cut',
  'long',
  'digits',
  'broken',
  'glued',
  'incomplete',
  'layout',
  'mixed',
  'dates',
  'leftover',
  'heading',
  'headings',
  'plain',
  'undated',
  'misread',
  'repeated',
]);
export type Doubt = z.infer<typeof Doubt>;

/**
 * `evidence` and `confidence` (0 to 1) are keyed by the JSON path of the field, e.g. `basics.name`, `work.0.position`,
 * `skills.3.name`, `skills.3.keywords.1`, `work.0.highlights.2`. `skillIds` maps such paths to taxonomy ids. `doubts` says why a fact is below
 * `CHECK_BELOW`, where that is known. `levels` holds what stands as a level beside a skill inside a group, as written, by
 * the skill's path. `ownLevels` is what the person says of a skill, by taxonomy id or folded name.
 */
export const CvMeta = z.object({
  documentId: z.string(),
  language: z.string(),
  warnings: z.array(z.string()),
  evidence: z.record(z.string(), Evidence),
  confidence: z.record(z.string(), z.number().min(0).max(1)),
  skillIds: z.record(z.string(), z.string()),
  doubts: z.record(z.string(), Doubt).optional(),
  levels: z.record(z.string(), z.string()).optional(),
  ownLevels: z.record(z.string(), SkillLevel).optional(),
});
export type CvMeta = z.infer<typeof CvMeta>;

/** A CV as a JSON Resume object (jsonresume.org schema 1.0.0 names) plus where each fact was read and how sure we are. */
export const Cv = z.object({
  basics: Basics,
  work: z.array(Work),
  education: z.array(Education),
  skills: z.array(CvSkill),
  languages: z.array(CvLanguage),
  projects: z.array(Project),
  certificates: z.array(Certificate),
  meta: CvMeta,
});
export type Cv = z.infer<typeof Cv>;
export type Work = z.infer<typeof Work>;
export type Education = z.infer<typeof Education>;
export type Project = z.infer<typeof Project>;
export type Certificate = z.infer<typeof Certificate>;
export type CvSkill = z.infer<typeof CvSkill>;
export type Basics = z.infer<typeof Basics>;

/** Below this confidence a fact is shown as "please check". */
export const CHECK_BELOW = 0.8;
