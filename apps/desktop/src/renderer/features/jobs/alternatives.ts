import type { RequiredSkill } from '@career-mentor/core/jobs';

/** One requirement as a person counts them: a skill, or several of which one is enough. */
export type Requirement = readonly [RequiredSkill, ...RequiredSkill[]];

/** Skills as requirements: alternatives stand together where the first of them stood. */
export function requirementsOf(skills: readonly RequiredSkill[]): readonly Requirement[] {
  const requirements: [RequiredSkill, ...RequiredSkill[]][] = [];
  for (const skill of skills) {
    const group = skill.alternativeGroup;
    const same = group === undefined ? undefined : requirements.find(([first]) => first.alternativeGroup === group);
    if (same) same.push(skill);
    else requirements.push([skill]);
  }
  return requirements;
}
