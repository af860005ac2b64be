import { categoryById } from './categories.ts';
import { otherNumber, tokenize } from './fold.ts';
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
  /** For doubtful forms: whether the name is written with a capital ("Excel") or is a common noun ("turning"). */
  readonly isProper: boolean;
  /** Would be an ordinary word in small letters: counts only as written here, except in a list of skills. */
  readonly caseCounts: boolean;
}

export interface FormNode {
  readonly next: Map<string, FormNode>;
  form?: Form;
}

/** All names and aliases as a trie over folded tokens, with singular and plural of the last word for common nouns. */
export function createFormTrie(taxonomy: Taxonomy): FormNode {
  const root: FormNode = { next: new Map() };
  const names = taxonomy.skills.map((skill) => prepare(skill, skill.name, taxonomy));
  const aliases = taxonomy.skills.flatMap((skill) => skill.aliases.map((alias) => prepare(skill, alias, taxonomy)));
  const all = [...names, ...aliases];
  for (const { keys, form } of all) insert(root, keys, form);
  for (const { keys, form } of all) insertVariants(root, keys, form);
  return root;
}

interface Prepared {
  readonly keys: readonly string[];
  readonly form: Form;
}

function prepare(skill: Skill, surface: string, taxonomy: Taxonomy): Prepared {
  const keys = tokenize(surface).map((token) => token.key);
  const key = keys.join(' ');
  const form = {
    skill,
    surface,
    isName: surface === skill.name,
    needsContext: taxonomy.contextForms.has(key),
    isProper: isProperName(skill),
    caseCounts: taxonomy.caseForms.has(key),
  };
  return { keys, form };
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

function insertVariants(root: FormNode, keys: readonly string[], form: Form): void {
  const withoutAnd = keys.filter((key) => key !== 'and');
  if (withoutAnd.length < keys.length && withoutAnd.length > 1) insert(root, withoutAnd, form);
  const other = variantOf(form, keys);
  if (other !== undefined) insert(root, [...keys.slice(0, -1), other], form);
}

/** The last word in the other number: "dashboard" for "dashboards", "PLCs" for "PLC". */
function variantOf(form: Form, keys: readonly string[]): string | undefined {
  const last = keys.at(-1);
  if (last === undefined || form.needsContext || form.caseCounts) return undefined;
  if (/^\p{Lu}{3,5}$/u.test(form.surface)) return `${last}s`;
  return isCommonNoun(form, keys.length) && !/^\p{Lu}+$/u.test(form.surface) ? otherNumber(last) : undefined;
}

/** Product and language names have no plural; a descriptive name of several words has. */
const isCommonNoun = (form: Form, words: number): boolean =>
  words > 1 ? /[a-z]$/.test(form.surface) && categoryById(form.skill.category).kind !== 'language' : !form.isProper;

/** Tools and languages bear names; crafts, methods and fields are described in ordinary words. */
function isProperName(skill: Skill): boolean {
  const { kind } = categoryById(skill.category);
  return kind === 'tool' || kind === 'programming' || kind === 'language' || PROPER_IN_OTHER_SHELVES.has(skill.id);
}

/** Names that people write with a capital although their shelf holds methods. */
const PROPER_IN_OTHER_SHELVES: ReadonlySet<string> = new Set(['lean-manufacturing']);
