import type { Critique, MachineView } from '@career-mentor/core/critique';
import type { Outcome } from './outcome.ts';

/** Which CV is judged, and against what. */
export interface CritiqueInput {
  readonly cvId: string;
  /** Holds it against this advert as well. */
  readonly jobId?: string | undefined;
  /** Judges this written version of the CV instead of the facts as they were read. */
  readonly versionId?: string | undefined;
  /** Two letters, upper case: whose customs count for personal data. Without it the CV's own place decides. */
  readonly country?: string | undefined;
}

export interface CritiqueUseCases {
  readonly get: (input: CritiqueInput) => Outcome<Critique>;
  /** Says that an issue is not relevant, or takes that back. Holds for all versions of the CV; undo takes it back. */
  readonly dismiss: (input: {
    readonly cvId: string;
    readonly issueId: string;
    readonly dismissed: boolean;
  }) => Outcome<null>;
  /** What a machine sees of the file that was read. */
  readonly machineView: (input: { readonly cvId: string }) => Outcome<MachineView>;
}
