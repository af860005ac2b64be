/** Skills that the person moved to another stage stay with the company she gave them when a roadmap is planned anew. */
import type { Group } from './layOut.ts';
import type { Roadmap, StageSkill } from './schema.ts';

/**
 * Moves skills that were placed by hand in `old` to the new group with most of their old stage's other skills, or, when
 * none of these is planned any more, to the group at the same place. Groups left empty go away.
 */
export function placedAgain(groups: readonly Group[], old: Roadmap | undefined): Group[] {
  const open = (old?.stages ?? []).filter((stage) => stage.status !== 'done');
  const targets = new Map<string, string>();
  for (const [index, stage] of open.entries()) {
    for (const skill of stage.skills.filter((each) => each.placedByHand === true)) {
      const company = new Set(stage.skills.filter((each) => each.placedByHand !== true).map((each) => each.skillId));
      const target = groupFor(company, { groups, index });
      if (target !== undefined) targets.set(skill.skillId, target.id);
    }
  }
  return groups.map((group) => withPlaced(group, groups, targets)).filter((group) => group.skills.length > 0);
}

function groupFor(
  company: ReadonlySet<string>,
  { groups, index }: { groups: readonly Group[]; index: number },
): Group | undefined {
  const shared = (group: Group): number => group.skills.filter((each) => company.has(each.skillId)).length;
  const most = [...groups].sort((a, b) => shared(b) - shared(a))[0];
  return most && shared(most) > 0 ? most : groups[Math.min(index, groups.length - 1)];
}

function withPlaced(group: Group, groups: readonly Group[], targets: ReadonlyMap<string, string>): Group {
  const staying = group.skills.filter((skill) => !targets.has(skill.skillId));
  const placed = groups
    .flatMap((each) => each.skills)
    .filter((skill) => targets.get(skill.skillId) === group.id)
    .map((skill): StageSkill => ({ ...skill, placedByHand: true }));
  return { ...group, skills: [...staying, ...placed] };
}

const OUT_OF_ORDER = 'which it builds on.';

/** True for the warnings of `outOfOrder`: they are replaced by new ones whenever a skill moves. */
export const isOutOfOrder = (warning: string): boolean => warning.endsWith(OUT_OF_ORDER);

/** A warning for each skill that stands before one it builds on. */
export function outOfOrder(stages: readonly { readonly skills: readonly StageSkill[] }[]): string[] {
  const skills = stages.flatMap((stage) => stage.skills);
  const placeOf = new Map(skills.map((skill, index) => [skill.skillId, index]));
  return skills.flatMap((skill, index) =>
    (skill.after ?? [])
      .filter((id) => (placeOf.get(id) ?? -1) > index)
      .map((id) => `${skill.name} now stands before ${skills[placeOf.get(id) ?? 0]?.name ?? id}, ${OUT_OF_ORDER}`),
  );
}
