import { z } from 'zod';
import type {
  Arrangement,
  ArrangementChange,
  CvContent,
  Difference,
  PageStyle,
  SectionId,
} from '@career-mentor/core/writing';
import type { Outcome } from './outcome.ts';

/** How far an application has come. */
export const ApplicationState = z.enum(['planned', 'sent', 'answered', 'interview', 'offer', 'refused', 'withdrawn']);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** Kinds of files that a version can be written as; `portfolio` is a page for the web with the projects first. */
export const WrittenFormat = z.enum(['pdf', 'docx', 'odt', 'txt', 'md', 'html', 'portfolio', 'json']);
export type WrittenFormat = z.infer<typeof WrittenFormat>;

/** A line of the application log. Days are `YYYY-MM-DD`. */
export interface ApplicationView {
  readonly id: string;
  readonly jobId: string;
  readonly jobTitle: string;
  readonly versionId?: string;
  readonly versionTitle?: string;
  readonly state: ApplicationState;
  readonly day: string;
  readonly nextStep: string;
  readonly nextDay?: string;
}

export interface VersionSummary {
  readonly id: string;
  readonly cvId: string;
  readonly jobId?: string;
  readonly jobTitle?: string;
  readonly title: string;
  /** The one that the others of the CV follow. */
  readonly isBase: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  /** In how many things it differs from the base, or the base from the facts. */
  readonly differences: number;
  /** The newest application with this version. */
  readonly application?: ApplicationView;
}

/** A version with everything the editor shows. Paths are those of the CV as it is shown. */
export interface VersionView extends VersionSummary {
  readonly style: PageStyle;
  readonly language: string;
  /** What this version says itself. */
  readonly own: Arrangement;
  /** What the version that it follows says; empty for a base. */
  readonly base: Arrangement;
  /** With what it takes over from its base. */
  readonly arrangement: Arrangement;
  readonly content: CvContent;
  /** The parts as the template would order them. */
  readonly order: readonly SectionId[];
  readonly changes: readonly Difference[];
  readonly letter: string;
}

/** A written file. */
export interface WrittenFile {
  readonly fileName: string;
  readonly mimeType: string;
  /** Base64. */
  readonly bytes: string;
  /** Only of formats that have pages. */
  readonly pages?: number;
  /** False when it stays longer than the number of pages wanted. */
  readonly fits: boolean;
  /** What could not be written as it is, in plain words. */
  readonly warnings: readonly string[];
}

/** A photo as JPEG in base64, 420 × 540 dots. */
export interface PhotoView {
  readonly mimeType: 'image/jpeg';
  readonly bytes: string;
}

interface VersionRef {
  readonly versionId: string;
}

export interface VersionUseCases {
  readonly list: (input: { readonly cvId: string }) => Outcome<readonly VersionSummary[]>;
  readonly get: (input: VersionRef) => Outcome<VersionView>;
  /** A version for a job, or without one; the first of a CV is its base. */
  readonly create: (input: {
    readonly cvId: string;
    readonly jobId?: string | undefined;
    readonly title?: string | undefined;
  }) => Outcome<{ readonly versionId: string }>;
  readonly change: (input: VersionRef & { readonly change: ArrangementChange }) => Outcome<VersionView>;
  readonly setStyle: (
    input: VersionRef & { readonly style: PageStyle; readonly language: string },
  ) => Outcome<VersionView>;
  readonly setLetter: (input: VersionRef & { readonly letter: string }) => Outcome<VersionView>;
  readonly rename: (input: VersionRef & { readonly title: string }) => Outcome<VersionView>;
  readonly remove: (input: VersionRef) => Outcome<null>;
  /** Writes a version as a file. `draft` is written in place of what is kept, for a preview while typing. */
  readonly render: (
    input: VersionRef & {
      readonly format: WrittenFormat;
      readonly draft?: { readonly own?: Arrangement | undefined; readonly style?: PageStyle | undefined } | undefined;
    },
  ) => Outcome<WrittenFile>;
  /** The photo of a CV as it stands on pages; null where there is none. */
  readonly getPhoto: (input: { readonly cvId: string }) => Outcome<PhotoView | null>;
  /** Takes a PNG or JPEG up to 12 MB (base64) and keeps a passport picture of its middle. */
  readonly setPhoto: (input: { readonly cvId: string; readonly bytes: string }) => Outcome<PhotoView>;
  readonly removePhoto: (input: { readonly cvId: string }) => Outcome<null>;
  readonly listApplications: () => Outcome<readonly ApplicationView[]>;
  readonly saveApplication: (input: {
    readonly id?: string | undefined;
    readonly jobId: string;
    readonly versionId?: string | undefined;
    readonly state: ApplicationState;
    readonly day: string;
    readonly nextStep: string;
    readonly nextDay?: string | undefined;
  }) => Outcome<ApplicationView>;
  readonly removeApplication: (input: { readonly id: string }) => Outcome<null>;
}
