import { foldName } from '../../packages/core/src/skills/fold.ts';
import type { Draft } from './draft.ts';
import { column, type Row } from './tables.ts';

/** A concept of ESCO with its other labels. */
export interface Concept {
  readonly label: string;
  readonly others: readonly string[];
}

/** Concepts of the collections (labels separated by " | ") and groups (one per line) alike. */
export const collectConcepts = (rows: readonly Row[]): Concept[] =>
  rows.map((row) => ({
    label: column(row, 'preferredLabel'),
    others: column(row, 'altLabels')
      .split(/ \| |\r?\n/)
      .map((label) => label.trim())
      .filter((label) => label !== ''),
  }));

/** Verbs at the head of an ESCO label, and the noun that CVs write instead behind the object. */
const NOUNS: Readonly<Record<string, readonly string[] | undefined>> = {
  administer: ['administration'],
  analyse: ['analysis'],
  apply: [''],
  design: ['design', ''],
  develop: ['development'],
  edit: ['editing'],
  implement: ['implementation', ''],
  install: ['installation'],
  installing: ['installation', 'work', ''],
  maintain: ['maintenance', 'administration'],
  maintaining: ['maintenance'],
  manage: ['management', 'administration'],
  monitor: ['monitoring'],
  operate: ['operation', ''],
  operating: ['operation', ''],
  perform: [''],
  performing: [''],
  plan: ['planning'],
  providing: [''],
  repair: ['repair'],
  test: ['testing'],
  use: ['', 'software'],
  using: [''],
};

/** The ways to write a label as a skill: without the bracket, ICT as IT, the verb behind the object as a noun. */
export function namesOfLabel(label: string): string[] {
  const plain = label
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\bICT\b/g, 'IT')
    .trim();
  const [verb = '', ...object] = plain.split(/\s+/);
  const turned = (NOUNS[verb] ?? []).map((noun) => [...object, noun].filter((word) => word !== '').join(' '));
  return [...new Set([plain, ...turned])].filter((name) => name.length > 2);
}

const MOST_ALIASES = 3;

/**
 * Adds other labels of ESCO to the drafts that a concept names: those that are short, share a word with the name and are not
 * taken. Returns the names of the drafts that ESCO knows. Changes the drafts' aliases.
 */
export function addLabels(concepts: readonly Concept[], drafts: readonly Draft[]): Set<string> {
  const taken = new Map(
    drafts.flatMap((draft) => [draft.name, ...draft.aliases].map((name) => [foldName(name), draft])),
  );
  const known = new Set<string>();
  for (const concept of concepts) {
    const draft = namesOfLabel(concept.label).flatMap((name) => taken.get(foldName(name)) ?? [])[0];
    if (!draft) continue;
    known.add(draft.name);
    const names = concept.others.flatMap((label) => namesOfLabel(label).at(-1) ?? []);
    for (const name of names.filter((each) => isGoodAlias(each, draft, taken)).slice(0, MOST_ALIASES)) {
      if (taken.has(foldName(name))) continue;
      taken.set(foldName(name), draft);
      draft.aliases.push(capitalise(name));
    }
  }
  return known;
}

const EMPTY_WORDS = new Set(['the', 'of', 'and', 'in', 'for', 'with', 'to', 'a', 'use', 'using', 'software', 'system']);

function isGoodAlias(name: string, draft: Draft, taken: ReadonlyMap<string, Draft>): boolean {
  const words = foldName(name).split(' ');
  const own = new Set(
    foldName(draft.name)
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word)),
  );
  const shared = words.filter((word) => own.has(word)).length;
  return (
    words.length > 1 && words.length <= 4 && shared === own.size && !taken.has(foldName(name)) && !/[|;,(]/.test(name)
  );
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
