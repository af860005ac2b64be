import { evidenceAt, type DocumentText } from '../evidence/index.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { sentenceAround } from './clauses.ts';
import type { LinkSkills } from './linking.ts';
import type { RequiredSkill } from './schema.ts';
import type { PlacedParagraph } from './sections.ts';

type Lists = Record<Candidate['polarity'], RequiredSkill[]>;

export interface Requirements {
  readonly skills: Lists;
  readonly warnings: string[];
}

/**
 * The three lists of an advert, each name once and in one list only: what is refused is never also wanted, and what is
 * required is not also a wish. Of several names for one skill a list keeps the first, which is the most general as a
 * rule, but for two that stand side by side in one enumeration: there the writer means two things. A refusal also keeps other names of the skill out, unless a list under its own heading asks for it.
 */
export function collectRequirements(
  document: DocumentText,
  placed: readonly PlacedParagraph[],
  linkSkills: LinkSkills,
): Requirements {
  const found = gather(document, placed, linkSkills);
  if (found.some(({ polarity }) => polarity === 'required'))
    return { skills: toLists(found, document.text), warnings: [] };
  // Some adverts only describe the work: then the work is what is asked for, and we say that we are not sure.
  const asRequired = placed.map((paragraph) =>
    paragraph.section === 'tasks' ? { ...paragraph, section: 'required' as const } : paragraph,
  );
  const fromTasks = gather(document, asRequired, linkSkills)
    .filter(({ skill }) => skill.id !== undefined)
    .map(({ skill, ...entry }) => ({ ...entry, skill: { ...skill, confidence: skill.confidence / 2 } }));
  return {
    skills: toLists([...found, ...fromTasks], document.text),
    warnings: ['The advert has no list of requirements: they were read from its description of the work.'],
  };
}

interface Found {
  readonly polarity: Candidate['polarity'];
  readonly listed: boolean;
  readonly skill: RequiredSkill;
}

function gather(document: DocumentText, placed: readonly PlacedParagraph[], linkSkills: LinkSkills): Found[] {
  return placed.flatMap((paragraph, index) =>
    findCandidates(paragraph, linkSkills).map((candidate) => ({
      polarity: candidate.polarity,
      listed: candidate.listed,
      skill: toSkill(document, paragraph, { candidate, index }),
    })),
  );
}

function toSkill(
  document: DocumentText,
  paragraph: PlacedParagraph,
  at: { candidate: Candidate; index: number },
): RequiredSkill {
  const { candidate, index } = at;
  const sentence = sentenceAround(paragraph.text, candidate.start);
  return {
    ...(candidate.skillId === undefined ? {} : { id: candidate.skillId }),
    name: skillName(
      candidate.name ?? document.text.slice(paragraph.start + candidate.start, paragraph.start + candidate.end),
    ),
    quote: document.text
      .slice(paragraph.start + sentence.start, paragraph.start + sentence.end)
      .replace(HYPHEN_AT_LINE_END, '-')
      .replace(/\s+/g, ' '),
    evidence: evidenceAt(document, { start: paragraph.start + candidate.start, end: paragraph.start + candidate.end }),
    ...(candidate.alternative === undefined ? {} : { alternativeGroup: index * 10_000 + candidate.alternative }),
    confidence: candidate.confidence,
  };
}

/** A compound that was wrapped at its own hyphen. */
const HYPHEN_AT_LINE_END = /(?<=\p{L})-\n(?=\p{L})/gu;

/** As the advert writes it, with a capital where the whole name is in small letters of two words or more. */
function skillName(written: string): string {
  const name = written.replace(HYPHEN_AT_LINE_END, '-').replace(/\s+/g, ' ').trim();
  return /^\p{Ll}[\p{Ll}'-]+ /u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function toLists(found: readonly Found[], text: string): Lists {
  const lists: Lists = { required: [], preferred: [], negated: [] };
  const names = new Set<string>();
  const refused = new Set<string>();
  for (const polarity of ['negated', 'required', 'preferred'] as const) {
    const byId = new Map<string, RequiredSkill>();
    for (const { skill, listed } of found.filter((entry) => entry.polarity === polarity)) {
      const name = skill.name.toLowerCase();
      const isRefused = skill.id !== undefined && refused.has(skill.id) && !listed;
      const same = skill.id === undefined ? undefined : byId.get(skill.id);
      const isRepeated = same !== undefined && !isNamedBeside(text, same, skill);
      if (names.has(name) || isRefused || isRepeated) continue;
      lists[polarity].push(skill);
      names.add(name);
      if (skill.id === undefined) continue;
      if (polarity === 'negated') refused.add(skill.id);
      else byId.set(skill.id, skill);
    }
  }
  return dropLonelyAlternatives(lists);
}

/**
 * Whether two names of one skill follow each other as members of an enumeration. "Food Science, Food Technology" are two
 * names; "JavaScript (JS)" and "SQL / Structured Query Language" are one and its letters, and so is a name with more words.
 */
function isNamedBeside(text: string, first: RequiredSkill, second: RequiredSkill): boolean {
  const between = text.slice(first.evidence.end, second.evidence.start);
  if (!/^\s?(?:,|,? ?(?:and|or|und|oder|sowie))\s(?:\p{Ll}+\s){0,2}$/u.test(between)) return false;
  const [one, other] = [first.name.toLowerCase(), second.name.toLowerCase()];
  if (one.includes(other) || other.includes(one)) return false;
  return initialsOf(one) !== other && initialsOf(other) !== one;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');

/** An alternative whose partners were dropped is no alternative any more; groups are numbered from 0 in the order of the text. */
function dropLonelyAlternatives(lists: Lists): Lists {
  const numbered = (skills: readonly RequiredSkill[]): RequiredSkill[] => {
    const sizes = new Map<number, number>();
    for (const { alternativeGroup: group } of skills)
      if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const groups = [...sizes].filter(([, size]) => size > 1).map(([group]) => group);
    return skills.map(({ alternativeGroup: group, ...skill }) =>
      group === undefined || !groups.includes(group) ? skill : { ...skill, alternativeGroup: groups.indexOf(group) },
    );
  };
  return { required: numbered(lists.required), preferred: numbered(lists.preferred), negated: numbered(lists.negated) };
}
