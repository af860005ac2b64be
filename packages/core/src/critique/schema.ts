import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';

/** What an issue is about. docs/guides/critique.md has one row for each, with its reason and source. */
export const IssueKind = z.enum([
  'missing-name',
  'missing-email',
  'missing-phone',
  'missing-place',
  'unprofessional-email',
  'broken-link',
  'short-link',
  'missing-work',
  'entry-without-content',
  'no-outcome',
  'weak-opening',
  'passive',
  'keyword-list',
  'first-person',
  'tense',
  'repeated-verb',
  'buzzword',
  'spelling',
  'bullet-too-long',
  'bullet-too-short',
  'wall-of-text',
  'too-long',
  'too-short',
  'missing-date',
  'date-in-future',
  'dates-reversed',
  'dates-out-of-order',
  'dates-overlap',
  'date-format',
  'gap-in-time',
  'missing-skills',
  'skill-not-listed',
  'skills-only-listed',
  'buried-skill',
  'missing-requirement',
  'missing-summary',
  'summary-too-long',
  'headline-mismatch',
  'personal-data',
]);
export type IssueKind = z.infer<typeof IssueKind>;

export const Severity = z.enum(['critical', 'important', 'minor']);
export type Severity = z.infer<typeof Severity>;

/** The parts of the score. `advert` is there only when the CV is held against one. */
export const PartId = z.enum(['contact', 'work', 'skills', 'dates', 'language', 'form', 'advert']);
export type PartId = z.infer<typeof PartId>;

/** A better text for the one that stands at `path`. It holds nothing that the old text does not say. */
export const Suggestion = z.object({ path: z.string(), before: z.string(), after: z.string(), why: z.string() });
export type Suggestion = z.infer<typeof Suggestion>;

/** One thing that a good recruiter would point at. */
export const CritiqueIssue = z.object({
  /** Stable for one CV: the kind and what it is about. */
  id: z.string(),
  kind: IssueKind,
  severity: Severity,
  part: PartId,
  /** Paths of the facts meant, the first one being where to begin; empty for what is not there at all. */
  paths: z.array(z.string()),
  /** Where those facts stand on the page; empty for what is not there and for what the person wrote here. */
  evidence: z.array(Evidence),
  /** The very words meant, where only a part of the text is. */
  quote: z.string().optional(),
  title: z.string().min(1),
  /** One or two plain sentences. */
  why: z.string().min(1),
  /** Key of `sources` in the critique. */
  sourceId: z.string(),
  /** What to do, in one sentence; always there. */
  advice: z.string().min(1),
  suggestion: Suggestion.optional(),
  /** Points that the score would gain at most if this were settled. */
  points: z.number().min(0),
});
export type CritiqueIssue = z.infer<typeof CritiqueIssue>;

/** One part of the score: how much there is to judge, and what its issues cost. */
export const CritiquePart = z.object({
  id: PartId,
  title: z.string(),
  /** What the part is worth at most. */
  of: z.number().min(0),
  /** What it is worth before its issues: a part with nothing to judge earns nothing. */
  earned: z.number().min(0),
  /** `earned` less what was lost, never below 0. */
  points: z.number().min(0),
  /** How `earned` came about, in words with figures. */
  reason: z.string(),
  lost: z.array(z.object({ issueId: z.string(), points: z.number().min(0) })),
});
export type CritiquePart = z.infer<typeof CritiquePart>;

/** A skill the advert asks for and where the CV stands on it: told at work, only listed, or nowhere. */
export const KeywordCoverage = z.object({
  name: z.string(),
  skillId: z.string().optional(),
  wanted: z.enum(['required', 'preferred']),
  state: z.enum(['shown', 'listed', 'absent']),
  /** Paths in the CV, the strongest first. */
  paths: z.array(z.string()),
  evidence: z.array(Evidence),
  jobEvidence: Evidence,
  /** Skills with the same number are alternatives: one of them is enough. */
  alternativeGroup: z.int().optional(),
});
export type KeywordCoverage = z.infer<typeof KeywordCoverage>;

/** Where a rule comes from. */
export const RuleSource = z.object({ title: z.string(), publisher: z.string(), url: z.url() });
export type RuleSource = z.infer<typeof RuleSource>;

/** What was not looked at, and why: a rule without words for this language costs nothing and earns nothing. */
export const NotChecked = z.object({ what: z.string(), why: z.string() });
export type NotChecked = z.infer<typeof NotChecked>;

/** A critique. Issues are ordered by severity, then by what they cost, then by their place. */
export const Critique = z.object({
  /** 0 to 100, whole. */
  score: z.int().min(0).max(100),
  formula: z.string(),
  parts: z.array(CritiquePart),
  issues: z.array(CritiqueIssue),
  /** Those that the person said are not relevant; they cost nothing. */
  dismissed: z.array(CritiqueIssue),
  /** Present when held against an advert. */
  coverage: z.array(KeywordCoverage).optional(),
  sources: z.record(z.string(), RuleSource),
  language: z.string(),
  notChecked: z.array(NotChecked),
});
export type Critique = z.infer<typeof Critique>;

/** One fact as two readers get it. `same`: in one piece; `broken`: its words are apart or in the wrong entry; `lost`: not there. */
export const MachineFact = z.object({
  path: z.string(),
  value: z.string(),
  naive: z.enum(['same', 'broken', 'lost']),
  /** What stands between its words, or what it was joined with, in the naive reader's text. */
  note: z.string().optional(),
  evidence: Evidence.optional(),
});
export type MachineFact = z.infer<typeof MachineFact>;

/** What a machine sees of a document. */
export const MachineView = z.object({
  /** In the reading order that our reader found. */
  text: z.string(),
  /** As a reader gets it that goes over the page line by line from left to right and knows no columns. */
  naiveText: z.string(),
  facts: z.array(MachineFact),
  broken: z.int(),
  lost: z.int(),
  /** One sentence: what this means. */
  summary: z.string(),
});
export type MachineView = z.infer<typeof MachineView>;
