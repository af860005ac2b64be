import { foldName } from '../../packages/core/src/skills/fold.ts';
import type { Draft } from './draft.ts';
import { column, type Row } from './tables.ts';

/** Verbs at the head of an ESCO skill, and the noun that CVs write instead behind the object. */
const NOUNS: Readonly<Record<string, string | undefined>> = {
  administer: 'administration',
  analyse: 'analysis',
  apply: '',
  assemble: 'assembly',
  calibrate: 'calibration',
  coordinate: 'coordination',
  design: 'design',
  develop: 'development',
  edit: 'editing',
  implement: 'implementation',
  install: 'installation',
  maintain: 'maintenance',
  manage: 'management',
  monitor: 'monitoring',
  operate: 'operation',
  perform: '',
  plan: 'planning',
  program: 'programming',
  repair: 'repair',
  test: 'testing',
  use: '',
};

const FIRST_SHELVES: readonly (readonly [RegExp, string])[] = [
  [/database|query|resource description/, 'database'],
  [/security|penetration|cyber/, 'security'],
  [/learning management|education|training/, 'education'],
  [/game|animation/, 'game-graphics'],
  [/web|internet/, 'web-development'],
  [/cloud|configuration management|virtual/, 'cloud-devops'],
  [/network|ICT infrastructure|operating system|computer use|recovery/i, 'networks-systems'],
  [/audio|video|media|graphic|print|photo/, 'media'],
  [/electronic|electricity|electrical|automation|micro/, 'embedded-hardware'],
  [/engineering|mechani|metal|motor/, 'engineering'],
  [/marketing|sales/, 'marketing'],
  [/geographic|earth|physic|statistic|mathemat/, 'science'],
  [/health|medical/, 'health-field'],
  [/transport|aeronautic|maritime|navigation/, 'transport-logistics'],
  [/management|business|administration/, 'management'],
  [/law|regulation/, 'law'],
  [/artificial intelligence|data (analysis|science)|machine learning/, 'data-analysis'],
  [/data/, 'data-analysis'],
  [/programming|software|ICT project|computer/, 'software-engineering'],
];

/** A label as a skill is written: without the bracket, the verb turned into a noun, ICT as IT. Undefined: no clean name. */
export function nameOf(label: string): string | undefined {
  const plain = label
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\bICT\b/g, 'IT')
    .trim();
  const [verb = '', ...object] = plain.split(/\s+/);
  const noun = NOUNS[verb];
  const name = noun === undefined ? plain : [...object, noun].filter((word) => word !== '').join(' ');
  const words = name.split(' ').length;
  return words > 4 || name.length < 3 || /\b(the|their|for|of|in|to|with|by|on|a)\b|,|\|/.test(name)
    ? undefined
    : capitalise(name);
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Digital concepts that `known` does not cover; verbs without a noun of ours are left out, except for knowledge. */
export function draftConcepts(
  rows: readonly Row[],
  known: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): Draft[] {
  const taken = new Set(known);
  const drafts: Draft[] = [];
  for (const row of rows) {
    const label = column(row, 'preferredLabel');
    const isKnowledge = column(row, 'skillType') === 'knowledge';
    const name = isKnowledge || NOUNS[label.split(' ')[0] ?? ''] !== undefined ? nameOf(label) : undefined;
    if (name === undefined || taken.has(foldName(name)) || excluded.has(foldName(name))) continue;
    const category = categoryOf(`${column(row, 'broaderConceptPT')} ${label}`);
    if (category === undefined) continue;
    taken.add(foldName(name));
    drafts.push({
      name,
      aliases: aliasesOf(row, name, taken),
      category,
      related: [],
      prerequisites: [],
      effort: 2,
      source: 'esco',
      doubtful: [],
    });
  }
  return drafts;
}

/** Other labels that are near enough to the name to be written in its place, three at most. */
function aliasesOf(row: Row, name: string, taken: Set<string>): string[] {
  const own = new Set(foldName(name).split(' '));
  const candidates = column(row, 'altLabels')
    .split(' | ')
    .flatMap((label) => nameOf(label.trim()) ?? []);
  const aliases = candidates.filter(
    (alias) =>
      !taken.has(foldName(alias)) &&
      foldName(alias)
        .split(' ')
        .some((word) => own.has(word)) &&
      alias.split(' ').length > 1,
  );
  const chosen = [...new Map(aliases.map((alias) => [foldName(alias), alias])).values()].slice(0, 3);
  for (const alias of chosen) taken.add(foldName(alias));
  return chosen;
}

const categoryOf = (place: string): string | undefined => FIRST_SHELVES.find(([pattern]) => pattern.test(place))?.[1];
