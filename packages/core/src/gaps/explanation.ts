import type { Candidate } from './candidates.ts';
import { NEAR_SKILL } from './score.ts';
import type { Requirement } from './requirements.ts';

/** What an explanation is made of. `alternatives` are the other names that would do as well. */
export interface ExplanationParts {
  readonly requirement: Requirement;
  readonly nearest: Candidate | undefined;
  readonly because: string;
  readonly priority: string;
  readonly alternatives: readonly string[];
  /** Whether the CV names any skill at all. */
  readonly cvNamesSkills: boolean;
}

/** Longest quote inside a sentence; the whole one is in the evidence. */
const QUOTE_LENGTH = 140;

/** Three plain sentences: what is asked and where, what the CV shows, why it ranks as it does. Never empty. */
export function explainGap(parts: ExplanationParts): string {
  return [askedFor(parts), shownInstead(parts), doubt(parts.requirement), rank(parts)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function askedFor({ requirement, alternatives }: ExplanationParts): string {
  const name = [requirement.name, ...alternatives].join(' or ');
  if (requirement.requirement === 'role') return `This role works with ${name}.`;
  const verb = requirement.requirement === 'required' ? 'requires' : 'prefers';
  const quote = requirement.quote === undefined ? '' : `: “${shortened(requirement.quote)}”`;
  return `The advert ${verb} ${name}${endOfSentence(quote)}`;
}

function shownInstead({ requirement, nearest, cvNamesSkills }: ExplanationParts): string {
  if (!cvNamesSkills) return 'No skills were found in the CV.';
  if (nearest?.skill.key === requirement.key) return lowerLevel(nearest.skill);
  if (nearest === undefined || nearest.similarity < NEAR_SKILL) return 'The CV shows nothing close to it.';
  const { skill } = nearest;
  const where = `${whereShown(skill)}${lastUse(skill)}`;
  return nearest.kind === 'parent'
    ? `The CV shows the wider field ${skill.name}${where}, but not ${requirement.name} itself.`
    : `The nearest thing in the CV is ${skill.name}${where}, which is related but not the same.`;
}

const lowerLevel = ({ name, fluency }: Candidate['skill']): string =>
  `The CV names ${name} at a lower level: ${fluency ?? 'not stated'}.`;

function whereShown(skill: Candidate['skill']): string {
  const shown = skill.shown[0]?.quote;
  if (shown !== undefined) return ` (“${shortened(shown)}”)`;
  return skill.claimed ? ' (listed under skills)' : '';
}

/** What is still in use needs no date, and what has none gets none. */
const lastUse = ({ lastUsed }: Candidate['skill']): string =>
  lastUsed === undefined || lastUsed === 'present' ? '' : `, last used in ${lastUsed.slice(0, 4)}`;

const doubt = (requirement: Requirement): string =>
  requirement.confidence < 0.6 ? 'The advert was read with some doubt here: please check the sentence.' : '';

const rank = ({ priority, because }: ExplanationParts): string => {
  const label = priority.charAt(0).toUpperCase() + priority.slice(1);
  return `${label} because ${because}.`;
};

/** A quote on one line, cut at a word when it is long. */
export function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return line;
  const cut = line.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_LENGTH / 2))}…`;
}

/** A quote that ends in a full stop inside its marks needs no second one. */
const endOfSentence = (text: string): string => (/[.!?…]”$/u.test(text) ? text : `${text}.`);
