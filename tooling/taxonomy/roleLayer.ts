import { readFileSync } from 'node:fs';

/** A role as written by hand: skills by name, in three tiers that become weights. */
export interface RoleDraft {
  readonly title: string;
  readonly family: string;
  /** O*NET-SOC code of the nearest occupation: alternate titles and in-demand tools come from there. */
  readonly occupation: string;
  readonly aliases: readonly string[];
  readonly skills: readonly { readonly name: string; readonly weight: number }[];
}

/** Weights by tier: the first skill of a tier, and how much less each following one weighs. */
const TIERS = [
  { first: 1, step: 0.03 },
  { first: 0.7, step: 0.02 },
  { first: 0.45, step: 0.02 },
] as const;

/** Reads `Title; family; occupation; aliases; core / important / useful`. Throws on a line that has not these five fields. */
export function readRoleLayer(path: string): RoleDraft[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readRoleLine);
}

function readRoleLine(line: string): RoleDraft {
  const [title, family, occupation, aliases, tiers] = line.split(';').map((field) => field.trim());
  if (!title || !family || !occupation || aliases === undefined || !tiers) throw new Error(`Role line: ${line}`);
  return { title, family, occupation, aliases: items(aliases), skills: tiers.split(' / ').flatMap(weigh) };
}

function weigh(tier: string, index: number): RoleDraft['skills'] {
  const { first, step } = TIERS[index] ?? { first: 0.3, step: 0.02 };
  return items(tier).map((name, at) => ({ name, weight: round(first - step * at) }));
}

const round = (weight: number): number => Math.round(weight * 100) / 100;

const items = (field: string): string[] => field.split(',').map((item) => item.trim());
