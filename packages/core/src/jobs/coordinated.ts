import type { Span } from '../evidence/index.ts';
import type { LinkSkills } from './linking.ts';

/** A skill whose name is spread over an enumeration; `name` is put together, the span is that of the whole enumeration. */
export interface SpreadSkill extends Span {
  readonly name: string;
  readonly skillId?: string;
}

/**
 * "Excellent written and verbal communication" asks for two kinds of communication, "analytical and report writing
 * skills" for analytical skills as well: every adjective before "and" belongs to the noun at the end. Found are the names
 * that do not stand in the text as they are.
 */
export function spreadSkills(text: string, linkSkills: LinkSkills): SpreadSkill[] {
  return [...text.matchAll(COORDINATED)].flatMap((match) => {
    const [whole, adjectives = '', noun = ''] = match;
    const start = match.index;
    return adjectives
      .split(/,\s*|\s+(?:and|or|&|und)\s+/)
      .filter((adjective) => adjective !== '')
      .map((adjective) => {
        const name = `${adjective} ${noun}`;
        const link = linkSkills(name, 'list').find((found) => found.start === 0 && found.end === name.length);
        return { start, end: start + whole.length, name, ...(link === undefined ? {} : { skillId: link.skillId }) };
      });
  });
}

const ADJECTIVE = '(?:written|oral|spoken|verbal|\\p{Ll}+(?:al|ive|ary|ic))';

const COORDINATED = new RegExp(
  `(?<![\\p{L}-])(${ADJECTIVE}(?:, ${ADJECTIVE})*),? (?:and|or|&) (?:\\p{Ll}+ )?\\p{Ll}+ (communication(?: skills)?|(?<!communication )(?:skills|abilities))(?!\\p{L})`,
  'gu',
);
