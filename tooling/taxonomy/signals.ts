import { createSkillMatcher } from '../../packages/core/src/skills/matcher.ts';
import { foldName } from '../../packages/core/src/skills/fold.ts';
import type { Role } from '../../packages/core/src/skills/schema.ts';
import type { Taxonomy } from '../../packages/core/src/skills/taxonomy.ts';
import type { Signals } from './demand.ts';
import { skillOfTool, type Tool } from './onetTools.ts';

/** What a table says about an occupation, with the group of near occupations it belongs to. */
export interface Description {
  readonly group: string;
  readonly text: string;
}

export interface SignalSources {
  readonly tools: readonly Tool[];
  readonly descriptions: readonly Description[];
}

/** What the tables and our roles say about each skill, by id. */
export function collectSignals(
  sources: SignalSources,
  taxonomy: Taxonomy,
  roles: readonly Role[],
): Map<string, Signals> {
  const mentions = countMentions(taxonomy, sources.descriptions);
  const ids = new Map(
    taxonomy.skills.flatMap(({ id, name, aliases }) => [...aliases, name].map((each) => [foldName(each), id])),
  );
  const tools = Map.groupBy(sources.tools, (tool) => skillOfTool(tool.name, ids) ?? '');
  const weights = new Map<string, number>();
  for (const { skillId, weight } of roles.flatMap((role) => role.skills)) {
    weights.set(skillId, (weights.get(skillId) ?? 0) + weight);
  }
  return new Map(
    taxonomy.skills.map(({ id }) => {
      const listed = tools.get(id) ?? [];
      const signals = {
        occupations: new Set(listed.flatMap((tool) => [...tool.occupations])).size,
        isHot: listed.some((tool) => tool.isHot),
        inDemand: new Set(listed.flatMap((tool) => [...tool.inDemandIn])).size,
        roleWeight: weights.get(id) ?? 0,
        mentions: mentions.get(id) ?? 0,
      };
      return [id, signals];
    }),
  );
}

/** In the descriptions of how many groups of occupations each skill is found by the matcher that the product uses. */
function countMentions(taxonomy: Taxonomy, descriptions: readonly Description[]): Map<string, number> {
  const matcher = createSkillMatcher(taxonomy);
  const groups = new Map<string, Set<string>>();
  for (const { group, text } of descriptions) {
    for (const { skillId } of matcher.link(text)) {
      groups.set(skillId, (groups.get(skillId) ?? new Set<string>()).add(group));
    }
  }
  return new Map([...groups].map(([id, found]) => [id, found.size]));
}
