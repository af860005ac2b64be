import { z } from 'zod';
import type { Cv, SkillLevel } from '@career-mentor/core/cv';
import type { StandingBasis } from '@career-mentor/core/gaps';
import type { DocumentFormat, DocumentText, Evidence } from '@career-mentor/core/evidence';
import type { Outcome } from './outcome.ts';

/** What a person may write in a fact: a text, a list of texts, or a whole entry. */
export const EntryValue = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type EntryValue = z.infer<typeof EntryValue>;
export const FactValue = z.union([z.string(), z.array(z.string()), EntryValue]);
export type FactValue = z.infer<typeof FactValue>;

export const CvSection = z.enum(['profiles', 'work', 'education', 'skills', 'languages', 'projects', 'certificates']);
export type CvSection = z.infer<typeof CvSection>;

/** What a person did to one path of a CV. */
export const FactEdit = z.object({
  state: z.enum(['confirmed', 'corrected', 'added', 'removed']),
  value: FactValue.optional(),
});
export type FactEdit = z.infer<typeof FactEdit>;

export interface CvSummary {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly importedAt: number;
  /** Number of facts to check. */
  readonly checks: number;
  /** Number of known skills. */
  readonly skills: number;
  readonly headline?: string;
}

/**
 * A skill of a CV: `claimed` when a skills list names it, `shown` where the rest of the CV shows it in use. `months` and
 * `lastUsed` come from dated entries; `basis` says what the level rests on, `because` in words.
 */
export interface CvSkillView {
  /** Taxonomy id, or the folded name of a skill that the taxonomy does not know. */
  readonly key: string;
  readonly skillId?: string;
  readonly name: string;
  readonly category: string;
  readonly claimed: boolean;
  readonly claims: readonly Evidence[];
  readonly shown: readonly Evidence[];
  /** Claimed, and nothing beside the list tells of it. Never a spoken language, which a list is the place for. */
  readonly unshown: boolean;
  /** Absent when nothing tells how well it is known. */
  readonly level?: SkillLevel;
  readonly basis: StandingBasis;
  readonly because: string;
  readonly months?: number;
  /** `present`, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly lastUsed?: string;
}

export interface CvView {
  readonly id: string;
  readonly title: string;
  readonly documentId: string;
  /** The facts after the person's edits. */
  readonly cv: Cv;
  readonly edits: Readonly<Record<string, FactEdit>>;
  /** Paths to check, in reading order. */
  readonly toCheck: readonly string[];
  readonly skills: readonly CvSkillView[];
}

export interface CvImport {
  readonly taskId: string;
  /** Present when this very file is already here. */
  readonly cvId?: string;
}

interface CvRef {
  readonly cvId: string;
}

export interface CvUseCases {
  readonly list: () => Outcome<readonly CvSummary[]>;
  readonly import: (input: { readonly fileName: string; readonly bytes: string }) => Outcome<CvImport>;
  readonly importText: (input: { readonly text: string; readonly title?: string | undefined }) => Outcome<CvImport>;
  readonly importSample: () => Outcome<CvImport & { readonly jobId: string }>;
  readonly get: (input: CvRef) => Outcome<CvView>;
  readonly setFact: (input: CvRef & { readonly path: string; readonly value: FactValue }) => Outcome<CvView>;
  readonly confirmFact: (input: CvRef & { readonly path: string }) => Outcome<CvView>;
  readonly removeFact: (input: CvRef & { readonly path: string }) => Outcome<CvView>;
  readonly addEntry: (
    input: CvRef & { readonly section: CvSection; readonly value: EntryValue },
  ) => Outcome<CvView & { readonly path: string }>;
  /** The person's word about a skill of this CV, by its key; without a level that word is taken back. */
  readonly setSkillLevel: (
    input: CvRef & { readonly key: string; readonly level?: SkillLevel | undefined },
  ) => Outcome<CvView>;
  readonly rename: (input: CvRef & { readonly title: string }) => Outcome<CvSummary>;
  readonly remove: (input: CvRef) => Outcome<null>;
  readonly reprocess: (input: CvRef) => Outcome<CvImport>;
}

export interface DocumentUseCases {
  readonly get: (input: { readonly documentId: string }) => Outcome<DocumentText>;
  readonly bytes: (input: { readonly documentId: string }) => Outcome<{
    /** Base64. */
    readonly bytes: string;
    readonly format: DocumentFormat;
    readonly fileName: string;
  }>;
}
