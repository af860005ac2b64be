import type { Evidence } from '../evidence/index.ts';
import { KINDS } from './kinds/index.ts';
import type { CritiqueIssue, IssueKind, Suggestion } from './schema.ts';
import type { Subject } from './subject.ts';

/** What a rule has found; what is the same for all of its kind is added by `issueOf`. */
export interface Finding {
  readonly kind: IssueKind;
  /** What tells it from others of its kind in the same CV: a path or a word. */
  readonly about?: string;
  readonly paths?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly quote?: string;
  /** Follows the title: names, figures. */
  readonly detail?: string;
  /** Instead of the title of the kind. */
  readonly title?: string;
  readonly advice?: string;
  readonly points?: number;
  readonly severity?: CritiqueIssue['severity'];
  readonly sourceId?: string;
  readonly suggestion?: Suggestion;
}

/** A rule looks at a CV and says what it finds. */
export type Rule = (subject: Subject) => readonly Finding[];

/** The issue that a finding is. */
export function issueOf(finding: Finding, { cv }: Subject): CritiqueIssue {
  const { kind, about, quote, suggestion, detail } = finding;
  const fixed = KINDS[kind];
  const paths = [...(finding.paths ?? [])];
  return {
    id: about === undefined ? kind : `${kind}:${about}`,
    kind,
    severity: finding.severity ?? fixed.severity,
    part: fixed.part,
    paths,
    evidence: [...(finding.evidence ?? paths.flatMap((path) => cv.meta.evidence[path] ?? []))],
    title: finding.title ?? (detail === undefined ? fixed.title : `${fixed.title}: ${detail}`),
    why: fixed.why,
    sourceId: finding.sourceId ?? fixed.source,
    advice: finding.advice ?? fixed.advice,
    points: finding.points ?? fixed.points,
    ...(quote === undefined ? {} : { quote }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
