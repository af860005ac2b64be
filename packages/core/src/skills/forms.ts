import { categoryById } from './categories.ts';
import { foldName, otherNumber, tokenize } from './fold.ts';
import type { Skill } from './schema.ts';
import type { Taxonomy } from './taxonomy.ts';

/** One way of writing one skill. */
export interface Form {
  readonly skill: Skill;
  /** As the taxonomy writes it; the case counts for doubtful forms. */
  readonly surface: string;
  readonly isName: boolean;
  /** Also an ordinary word or a letter: needs support from its surroundings. */
  readonly needsContext: boolean;
  /** A short acronym that would be a word in lower case: counts only in capitals. */
  readonly capitalsOnly: boolean;
}

export interface FormNode {
  readonly next: Map<string, FormNode>;
  form?: Form;
}

/** All names and aliases as a trie over folded tokens, with singular and plural of the last word for common nouns. */
export function createFormTrie(taxonomy: Taxonomy): FormNode {
  const root: FormNode = { next: new Map() };
  const spellings = taxonomy.skills.map((skill) => [skill, [skill.name, ...skill.aliases]] as const);
  for (const [skill] of spellings) insert(root, keysOf(skill.name), formOf(skill, skill.name, taxonomy));
  for (const [skill, names] of spellings) {
    for (const name of names.slice(1)) insert(root, keysOf(name), formOf(skill, name, taxonomy));
  }
  for (const [skill, names] of spellings) {
    for (const name of names) insertVariants(root, formOf(skill, name, taxonomy));
  }
  return root;
}

const keysOf = (name: string): string[] => tokenize(name).map((token) => token.key);

function formOf(skill: Skill, surface: string, taxonomy: Taxonomy): Form {
  const key = foldName(surface);
  const isAcronym = /^\p{Lu}{2,5}$/u.test(surface);
  const isDoubtful = taxonomy.contextForms.has(key);
  return {
    skill,
    surface,
    isName: surface === skill.name,
    needsContext: isDoubtful && !isAcronym,
    capitalsOnly: isAcronym && (isDoubtful || surface.length <= 2),
  };
}

/** The first form to claim a spelling keeps it: names come before aliases, aliases before variants. */
function insert(root: FormNode, keys: readonly string[], form: Form): void {
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map() }));
    node = next;
  }
  node.form ??= form;
}

function insertVariants(root: FormNode, form: Form): void {
  const keys = keysOf(form.surface);
  const withoutAnd = keys.filter((key) => key !== 'and');
  if (withoutAnd.length < keys.length && withoutAnd.length > 1) insert(root, withoutAnd, form);
  const last = keys.at(-1);
  if (last === undefined || form.needsContext || form.capitalsOnly || !isCommonNoun(form, keys.length)) return;
  const other = otherNumber(last);
  if (other !== undefined) insert(root, [...keys.slice(0, -1), other], form);
}

/** Product and language names have no plural; a descriptive name of several words has. */
function isCommonNoun(form: Form, words: number): boolean {
  const { kind } = categoryById(form.skill.category);
  if (kind === 'language') return false;
  return words > 1 ? /[a-z]$/.test(form.surface) : kind !== 'tool' && kind !== 'programming';
}
