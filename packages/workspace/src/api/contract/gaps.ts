import type { GapAnalysis, GapMark, RoleSuggestion } from '@career-mentor/core/gaps';
import type { Outcome } from './outcome.ts';

export type { GapMark };

/** What the person said about a gap, with the name that the advert has for it: a gap that was set aside is in no list. */
export interface NamedGapMark extends GapMark {
  readonly name: string;
}

/** An analysis with what the person said about its gaps, by gap id. */
export interface GapAnalysisView extends GapAnalysis {
  readonly marks: Readonly<Record<string, NamedGapMark>>;
}

export interface GapComparison {
  readonly jobId: string;
  readonly title: string;
  readonly analysis: GapAnalysisView;
}

export interface GapMarkInput {
  readonly cvId: string;
  readonly jobId: string;
  readonly gapId: string;
  readonly mark: GapMark['mark'] | null;
  readonly note?: string | undefined;
}

export interface GapUseCases {
  readonly analyse: (input: { readonly cvId: string; readonly jobId: string }) => Outcome<GapAnalysisView>;
  readonly mark: (input: GapMarkInput) => Outcome<GapAnalysisView>;
  readonly roles: (input: { readonly cvId: string }) => Outcome<readonly RoleSuggestion[]>;
  readonly compare: (input: {
    readonly cvId: string;
    readonly jobIds: readonly string[];
  }) => Outcome<readonly GapComparison[]>;
}
