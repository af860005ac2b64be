import type { Critique, CritiqueIssue, CritiquePart } from '@career-mentor/core/critique';
import type { CritiqueReport } from '../commands/critique.ts';

/** The result of `cv critique` for a person who reads it in a terminal. */
export function describeCritique({ critique, machine }: CritiqueReport): string {
  return [
    `Score ${String(critique.score)} of 100. ${critique.formula}`,
    ...critique.parts.map(describePart),
    ...SEVERITIES.flatMap(([severity, heading]) =>
      describeIssues(
        heading,
        critique.issues.filter((issue) => issue.severity === severity),
        critique,
      ),
    ),
    ...describeCoverage(critique),
    '',
    `What a machine sees: ${machine.summary}`,
    ...critique.notChecked.map(({ what, why }) => `Not checked: ${what}. ${why}`),
  ].join('\n');
}

const SEVERITIES = [
  ['critical', 'Critical'],
  ['important', 'Important'],
  ['minor', 'Minor'],
] as const;

const describePart = ({ title, points, of, reason }: CritiquePart): string =>
  `  ${title}: ${String(points)} of ${String(of)} (${reason})`;

function describeIssues(heading: string, issues: readonly CritiqueIssue[], { sources }: Critique): string[] {
  if (issues.length === 0) return [];
  return ['', heading, ...issues.flatMap((issue) => describeIssue(issue, sources[issue.sourceId]?.publisher ?? ''))];
}

/** Longer quotes are cut: the JSON has them whole. */
const QUOTE = 90;

function describeIssue(
  { title, why, advice, quote, evidence, suggestion }: CritiqueIssue,
  publisher: string,
): string[] {
  const page = evidence[0] === undefined ? '' : ` (page ${String(evidence[0].page)})`;
  return [
    `  ${title}${page}`,
    ...(quote === undefined ? [] : [`    “${quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote}”`]),
    `    ${why} ${advice} [${publisher}]`,
    ...(suggestion === undefined ? [] : [`    Better: ${suggestion.after}`]),
  ];
}

const STATES = { shown: 'told at work', listed: 'only named', absent: 'not there' } as const;

function describeCoverage({ coverage }: Critique): string[] {
  if (coverage === undefined) return [];
  return [
    '',
    'What the advert asks for',
    ...coverage.map(({ name, wanted, state }) => `  ${name} (${wanted}): ${STATES[state]}`),
  ];
}
