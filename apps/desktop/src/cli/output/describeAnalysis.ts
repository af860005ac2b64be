import type { Gap, MatchScore, RoleSuggestion } from '@career-mentor/core/gaps';
import { dayInWords, type Roadmap } from '@career-mentor/core/roadmaps';
import type { Analysis } from '../commands/analyze.ts';

/** The result of `analyze` for a person who reads it in a terminal. */
export function describeAnalysis({ cv, job, match, gaps, roadmap, resources }: Analysis): string {
  return [
    `${cv.basics.name ?? 'This CV'} and ${job.title ?? 'this advert'}${job.company ? ` at ${job.company}` : ''}`,
    describeMatch(match),
    '',
    gaps.length === 0 ? 'The CV shows everything the advert asks for.' : 'What is missing',
    ...PRIORITIES.flatMap(([priority, heading]) =>
      describeGaps(
        heading,
        gaps.filter((gap) => gap.priority === priority),
      ),
    ),
    ...(roadmap ? describeRoadmap(roadmap) : []),
    ...describeResources(resources),
  ].join('\n');
}

/** The three roles of `analyze` without an advert. */
export function describeRoles(roles: readonly RoleSuggestion[]): string {
  return roles
    .flatMap(({ title, match, reasons, gaps }) => [
      title,
      `  ${describeMatch(match)}`,
      ...reasons.map((reason) => `  ${reason}`),
      `  To learn first: ${
        gaps
          .slice(0, 3)
          .map((gap) => gap.name)
          .join(', ') || 'nothing'
      }`,
      '',
    ])
    .join('\n');
}

const PRIORITIES = [
  ['critical', 'Critical'],
  ['important', 'Important'],
  ['nice-to-have', 'Nice to have'],
] as const;

const describeMatch = ({ percentage, certainty, formula }: MatchScore): string =>
  `Match ${Math.round(percentage)} %, certainty ${Math.round(certainty * 100)} %. ${formula}`;

function describeGaps(heading: string, gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return [];
  return [
    '',
    heading,
    ...gaps.flatMap((gap) => [`  ${gap.name} (about ${Math.round(gap.hours)} h)`, `    ${gap.explanation}`]),
  ];
}

function describeRoadmap({ stages, feasibility, warnings }: Roadmap): string[] {
  return [
    '',
    `Roadmap: ${feasibility.arithmetic}`,
    ...stages.map(
      (stage, index) =>
        `  ${index + 1}. ${stage.title} (${dayInWords(stage.startDate)} to ${dayInWords(stage.endDate)}): ${stage.skills.map((skill) => skill.name).join(', ')}`,
    ),
    ...feasibility.options.map((option) => `  Way out: ${option.text}`),
    ...warnings.map((warning) => `  Note: ${warning}`),
    ...firstGoals(stages[0]?.goals ?? []),
  ];
}

function firstGoals(goals: Roadmap['stages'][number]['goals']): string[] {
  const first = goals.filter((goal) => goal.cadence === 'daily').slice(0, 3);
  return first.length === 0
    ? []
    : ['', 'First steps', ...first.map((goal) => `  ${goal.date}  ${goal.text} (${goal.minutes} min)`)];
}

/** One resource per skill is enough for a screen; the JSON has them all. */
function describeResources(stages: Analysis['resources']): string[] {
  const lines = stages
    .flatMap((stage) => stage.recommendations)
    .map(({ name, resources: [best], note }) =>
      best ? `  ${name}: ${best.title}, ${best.url}` : `  ${name}: ${note ?? 'nothing in the catalogue yet'}`,
    );
  return lines.length === 0 ? [] : ['', 'Resources', ...lines];
}
