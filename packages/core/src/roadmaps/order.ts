/**
 * The order of learning. An edge says "this before that": a prerequisite before what builds on it, and a general skill
 * before its special case. Edges reach through skills that are not being learnt: with A → X → B and only A and B
 * wanted, A still comes first.
 */
import type { Skill } from '../skills/index.ts';

/** The part of a taxonomy that planning needs. */
export interface SkillLookup {
  readonly skillById: (id: string) => Skill | undefined;
}

/** Ids among `wanted` that come before each wanted skill, nearest first. Cycles in the data are cut, never followed. */
export function predecessorsWithin(
  wanted: readonly string[],
  lookup: SkillLookup,
): ReadonlyMap<string, readonly string[]> {
  const set = new Set(wanted);
  const edges = new Map<string, readonly string[]>();
  for (const id of wanted) edges.set(id, acyclic(id, reachable(id, set, lookup), edges));
  return edges;
}

/** `wanted` in learning order: everything after its predecessors; among the free ones the lowest `rank` goes first. */
export function inLearningOrder(
  wanted: readonly string[],
  predecessors: ReadonlyMap<string, readonly string[]>,
  rank: (a: string, b: string) => number,
): string[] {
  const ordered: string[] = [];
  const placed = new Set<string>();
  const waiting = [...wanted].sort(rank);
  while (waiting.length > 0) {
    const free = waiting.findIndex((id) => (predecessors.get(id) ?? []).every((before) => placed.has(before)));
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (next === undefined) break;
    ordered.push(next);
    placed.add(next);
  }
  return ordered;
}

/** Length of the longest chain of taxonomy prerequisites under a skill: 0 for a foundation. */
export function depthOf(id: string, lookup: SkillLookup, path: ReadonlySet<string> = new Set()): number {
  if (path.has(id) || path.size > 12) return 0;
  const below = directlyBefore(id, lookup);
  const deeper = new Set([...path, id]);
  return below.length === 0 ? 0 : 1 + Math.max(...below.map((each) => depthOf(each, lookup, deeper)));
}

function directlyBefore(id: string, lookup: SkillLookup): readonly string[] {
  const skill = lookup.skillById(id);
  if (!skill) return [];
  return skill.parent === undefined ? skill.prerequisites : [...skill.prerequisites, skill.parent];
}

function reachable(id: string, wanted: ReadonlySet<string>, lookup: SkillLookup): string[] {
  const seen = new Set([id]);
  const found: string[] = [];
  let layer = directlyBefore(id, lookup);
  while (layer.length > 0) {
    const fresh = [...new Set(layer)].filter((each) => !seen.has(each));
    for (const each of fresh) seen.add(each);
    found.push(...fresh.filter((each) => wanted.has(each)));
    layer = fresh.flatMap((each) => directlyBefore(each, lookup));
  }
  return found;
}

/** Drops edges that would close a circle with those already taken. */
function acyclic(id: string, before: readonly string[], edges: ReadonlyMap<string, readonly string[]>): string[] {
  const leadsTo = (from: string, seen: Set<string>): boolean => {
    if (from === id) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (edges.get(from) ?? []).some((each) => leadsTo(each, seen));
  };
  return before.filter((each) => !leadsTo(each, new Set()));
}
