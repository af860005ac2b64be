import type { PartId, Severity } from '../schema.ts';
import type { SourceId } from '../sources.ts';

/** What is fixed about a kind of issue; docs/guides/critique.md shows the same table. */
export interface KindOfIssue {
  readonly part: PartId;
  readonly severity: Severity;
  /** What the first issue of its part costs; see `lossesOf` for those that follow. */
  readonly points: number;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly source: SourceId;
}

/** A row of the table. */
export const kind = (
  [part, severity, points]: readonly [PartId, Severity, number],
  [title, why, advice]: readonly [string, string, string],
  source: SourceId,
): KindOfIssue => ({ part, severity, points, title, why, advice, source });
