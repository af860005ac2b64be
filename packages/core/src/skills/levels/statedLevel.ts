import type { SkillLevel } from '../../cv/index.ts';
import { LEVEL_WORDS } from './levelWords.ts';
import { levelOfMonths } from './levelFromUse.ts';

/** All levels, the lowest first. */
export const LEVELS: readonly SkillLevel[] = ['beginner', 'intermediate', 'advanced', 'expert'];

/**
 * The level that a CV states in words ("very good", "Grundkenntnisse", "精通"), on the scale of languages ("B2"), as a
 * rating ("4/5", "80 %", "●●●○○") or in years; undefined when the text is none of these. Of several words the longest
 * counts, so that "very good" is more than "good".
 */
export function statedLevel(text: string): SkillLevel | undefined {
  const plain = text.normalize('NFC').toLowerCase().trim();
  return ofWords(plain) ?? ofFramework(plain) ?? ofRating(plain) ?? ofYears(plain);
}

const levelByWord: ReadonlyMap<string, SkillLevel> = new Map(
  LEVELS.toReversed().flatMap((level) => LEVEL_WORDS[level].split('|').map((word) => [word, level] as const)),
);
const longestFirst = [...levelByWord.keys()].toSorted((a, b) => b.length - a.length);
const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
const WORD = new RegExp(
  `(?<!\\p{L})(?:${longestFirst.filter((word) => !isHan(word)).join('|')})(?!\\p{L})|${longestFirst.filter(isHan).join('|')}`,
  'gu',
);

function ofWords(text: string): SkillLevel | undefined {
  const words = (text.match(WORD) ?? []).toSorted((a, b) => b.length - a.length);
  return words[0] === undefined ? undefined : levelByWord.get(words[0]);
}

/** The Common European Framework calls A the basic, B the independent and C the proficient user; C2 is mastery. */
function ofFramework(text: string): SkillLevel | undefined {
  const step = /(?<![\p{L}\p{N}])(?:[abc][12]\+?\s*[-–/]\s*)?([abc][12])(?![\p{L}\p{N}])/u.exec(text)?.[1];
  if (step === undefined) return undefined;
  if (step === 'c2') return 'expert';
  return step.startsWith('a') ? 'beginner' : step.startsWith('b') ? 'intermediate' : 'advanced';
}

/** Highest share of a scale for each level: of five marks one is a beginner's, two and three are the middle, four is advanced. */
const SHARES = [
  [0.35, 'beginner'],
  [0.65, 'intermediate'],
  [0.9, 'advanced'],
  [1, 'expert'],
] as const;

function ofRating(text: string): SkillLevel | undefined {
  const share = percentOf(text) ?? fractionOf(text) ?? marksOf(text);
  return share === undefined || share > 1 ? undefined : SHARES.find(([most]) => share <= most)?.[1];
}

function percentOf(text: string): number | undefined {
  const percent = /(?<![\d.,])(\d{1,3})\s?[%％]/u.exec(text)?.[1];
  return percent === undefined ? undefined : Number(percent) / 100;
}

function fractionOf(text: string): number | undefined {
  const [, reached, most] = /(?<![\d./])(\d{1,2})\s?\/\s?(4|5|6|10)(?![\d/])/.exec(text) ?? [];
  return reached === undefined || most === undefined ? undefined : Number(reached) / Number(most);
}

/** Filled marks among all marks; where only filled ones are drawn they are taken as of five. */
function marksOf(text: string): number | undefined {
  const marks = text.match(/[●★⬤■▮◉•○☆◯□▯]/gu) ?? [];
  if (marks.length < 2) return undefined;
  const filled = marks.filter((mark) => /[●★⬤■▮◉•]/u.test(mark)).length;
  return filled / (filled === marks.length ? Math.max(5, filled) : marks.length);
}

function ofYears(text: string): SkillLevel | undefined {
  const years = /(?<![\d.,])(\d{1,2})\+?\s?(?:years?|yrs?|jahren?|ans|años|anos|jaar|anni|年)/u.exec(text)?.[1];
  return years === undefined ? undefined : levelOfMonths(Number(years) * 12);
}
