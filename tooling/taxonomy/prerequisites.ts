import { readFileSync } from 'node:fs';
import { categoryById } from '../../packages/core/src/skills/categories.ts';
import type { Draft } from './draft.ts';

/**
 * Adds what is learnt before: the lines `Skill < Skill, Skill` of a file, and the programming language that a library or
 * tool belongs to. Returns new drafts. Throws when a line names a skill that there is none of.
 */
export function addPrerequisites(drafts: readonly Draft[], path: string): Draft[] {
  const written = readLines(path);
  const categories = new Map(drafts.map(({ name, category }) => [name, category]));
  for (const name of written.keys())
    if (!categories.has(name)) throw new Error(`Prerequisites of an unknown skill: ${name}`);
  return drafts.map((draft) => {
    const more = [...(written.get(draft.name) ?? []), ...languageOf(draft, categories)];
    return { ...draft, prerequisites: [...new Set([...draft.prerequisites, ...more])] };
  });
}

function languageOf({ parent, category }: Draft, categories: ReadonlyMap<string, string>): string[] {
  const { kind } = categoryById(category);
  const isSoftware = kind === 'programming' || kind === 'tool';
  const isLanguage = parent !== undefined && categories.get(parent) === 'programming-language';
  return isSoftware && isLanguage && parent !== undefined ? [parent] : [];
}

function readLines(path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [name, before] = line.split(' < ');
    if (line.startsWith('#') || name === undefined || before === undefined) continue;
    found.set(
      name.trim(),
      before.split(',').map((item) => item.trim()),
    );
  }
  return found;
}
