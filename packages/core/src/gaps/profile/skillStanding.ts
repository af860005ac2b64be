import type { SkillLevel } from '../../cv/index.ts';
import { durationInWords, levelFromUse, LEVELS, statedLevel } from '../../skills/index.ts';
import { highestSeniority, lastUseOf, monthsOfUse, practiceOf, yearsSince, type SkillUse } from './skillUse.ts';

/** What a level rests on, the strongest first. */
export type StandingBasis = 'person' | 'stated' | 'work' | 'certificate' | 'study' | 'unknown';

/** How well a skill is known; without a level when nothing tells it. `because` is a sentence or two, never empty. */
export interface SkillStanding {
  readonly level?: SkillLevel;
  readonly basis: StandingBasis;
  readonly because: string;
}

export interface StandingParts {
  /** The level that the person has given it. */
  readonly own: SkillLevel | undefined;
  /** What the CV writes beside it, in its words. */
  readonly stated: readonly string[];
  readonly uses: readonly SkillUse[];
  /** `YYYY-MM-DD`. */
  readonly today: string | undefined;
}

/**
 * The person's word comes first, then what the CV states, then what its dated work shows (raised to intermediate by a
 * certificate), then studies. What is only listed has no level: silence is no beginner's level.
 */
export function skillStanding(parts: StandingParts): {
  readonly standing: SkillStanding;
  readonly months: number | undefined;
} {
  const months = monthsOfUse(parts.uses, parts.today);
  const standing = parts.own === undefined ? readStanding(parts, months) : saidByPerson(parts.own);
  return { standing, months };
}

const saidByPerson = (level: SkillLevel): SkillStanding => ({ level, basis: 'person', because: 'You said so.' });

function readStanding(parts: StandingParts, months: number | undefined): SkillStanding {
  const stated = parts.stated.flatMap((text) => {
    const level = statedLevel(text);
    return level === undefined ? [] : [{ text, level }];
  });
  const [first] = stated.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  if (first !== undefined) {
    const because = [`The CV says “${first.text}”.`, shownFor(months)].filter((text) => text !== '').join(' ');
    return { level: first.level, basis: 'stated', because };
  }
  return shownStanding(parts, months);
}

function shownStanding({ uses, today }: StandingParts, months: number | undefined): SkillStanding {
  const certified = uses.some(({ where }) => where === 'certificate');
  if (months !== undefined) return fromWork(uses, { months, today, certified });
  if (certified) return { level: 'intermediate', basis: 'certificate', because: 'A certificate names it.' };
  if (uses.some(({ where }) => where === 'study') && practiceOf(uses).length === 0)
    return { level: 'beginner', basis: 'study', because: 'Only studies show it so far.' };
  return { basis: 'unknown', because: 'Neither a level nor dated work in the CV tells how well.' };
}

interface Work {
  readonly months: number;
  readonly today: string | undefined;
  readonly certified: boolean;
}

function fromWork(uses: readonly SkillUse[], { months, today, certified }: Work): SkillStanding {
  const lastUsed = lastUseOf(practiceOf(uses));
  const seniority = highestSeniority(uses);
  const yearsAgo = yearsSince(lastUsed, today);
  const shown = levelFromUse({ months, seniority, yearsAgo });
  const level = certified && shown === 'beginner' ? 'intermediate' : shown;
  const reasons = [
    shownFor(months),
    seniority === 'senior' ? 'One of the roles leads others or is a senior one.' : '',
    seniority === 'learning' ? 'It was in training or at the start of a career.' : '',
    certified ? 'A certificate names it as well.' : '',
    yearsAgo > 0 && lastUsed !== undefined ? `It was last used in ${lastUsed.slice(0, 4)}.` : '',
  ];
  return { level, basis: 'work', because: reasons.filter((text) => text !== '').join(' ') };
}

const shownFor = (months: number | undefined): string =>
  months === undefined ? '' : `Dated entries show it over ${durationInWords(months)}.`;
