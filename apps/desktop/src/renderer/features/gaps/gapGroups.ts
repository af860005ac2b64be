import type { Gap, Priority } from '@career-mentor/core/gaps';
import type { GapAnalysisView, GapComparison } from '@career-mentor/workspace/api';

export const PRIORITIES = ['critical', 'important', 'nice-to-have'] as const satisfies readonly Priority[];

/** The gaps that still count, by priority, in the order of the analysis. */
export function openGaps(analysis: GapAnalysisView): Readonly<Record<Priority, readonly Gap[]>> {
  const open = analysis.gaps.filter((gap) => analysis.marks[gap.id] === undefined);
  const of = (priority: Priority) => open.filter((gap) => gap.priority === priority);
  return { critical: of('critical'), important: of('important'), 'nice-to-have': of('nice-to-have') };
}

/** Hours to close all given gaps. */
export const hoursOf = (gaps: readonly Gap[]): number => Math.round(gaps.reduce((sum, gap) => sum + gap.hours, 0));

/** How one advert stands to one skill. */
export type Standing = 'met' | Priority | undefined;

export interface ComparedSkill {
  readonly key: string;
  readonly name: string;
  /** One standing per compared advert; undefined where the advert does not ask for the skill. */
  readonly standings: readonly Standing[];
}

/** Every skill that any of the adverts asks for, with its standing in each; what is missing most often comes first. */
export function compareSkills(comparisons: readonly GapComparison[]): readonly ComparedSkill[] {
  const names = new Map<string, string>();
  const standings = comparisons.map(({ analysis }) => {
    const byKey = new Map<string, Standing>();
    for (const match of analysis.matches) {
      const key = match.skillId ?? match.name.toLowerCase();
      names.set(key, names.get(key) ?? match.name);
      if (match.kind !== 'none') byKey.set(key, 'met');
    }
    for (const gap of analysis.gaps) {
      const key = gap.skillId ?? gap.name.toLowerCase();
      names.set(key, names.get(key) ?? gap.name);
      byKey.set(key, analysis.marks[gap.id] ? 'met' : gap.priority);
    }
    return byKey;
  });
  return [...names]
    .map(([key, name]) => ({ key, name, standings: standings.map((one) => one.get(key)) }))
    .filter((skill) => skill.standings.some((standing) => standing !== undefined))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.name.localeCompare(b.name));
}

const WEIGHTS: Record<Exclude<Standing, undefined>, number> = {
  critical: 8,
  important: 4,
  'nice-to-have': 2,
  met: 1,
};

const weightOf = ({ standings }: ComparedSkill): number =>
  standings.reduce((sum, standing) => sum + (standing === undefined ? 0 : WEIGHTS[standing]), 0);
