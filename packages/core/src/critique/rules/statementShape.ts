import type { SkillKnowledge } from '../../gaps/index.ts';
import { wordCount, type Statement, type Subject } from '../subject.ts';

/** Fewest items that make a line a list, and the most words of an item. */
const LIST_ITEMS = 4;
const ITEM_WORDS = 3;
/** Share of the words of a line that may be names of skills before it is a list of keywords. */
const MOST_NAMES = 0.6;

/** Whether a line lists names instead of telling a deed: many short items, or little beside names of skills. */
export function isKeywordList({ text, kind }: Statement, { words, knowledge }: Subject): boolean {
  if (kind === 'text' && text.length > 300) return false;
  if (words?.tenseOf(text) !== undefined) return false;
  const items = text.split(/[,;|•·/]+/).map((item) => item.trim());
  const short = items.filter((item) => item !== '' && wordCount(item) <= ITEM_WORDS && !/\d/.test(item));
  if (short.length >= LIST_ITEMS && short.length === items.length && !/[.!?]\s/.test(text)) return true;
  return shareOfNames(text, knowledge) > MOST_NAMES;
}

function shareOfNames(text: string, knowledge: SkillKnowledge): number {
  const mentions = knowledge.link(text, 'prose');
  if (mentions.length < LIST_ITEMS) return 0;
  const named = mentions.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
  return named / Math.max(1, wordCount(text));
}

/** A number that says how much: not the year of a date and not the number of a norm or version. */
const COUNT = /(?<![\p{L}\d.,-])(?:[€£$¥]\s?)?\d[\d.,' \u00a0\u202f]*\s?(?:%|[€£$¥]|[\p{L}]+)?/gu;
const YEAR = /^(?:19|20)\d\d$/;
const AFTER_NORM = /(?:ISO|EN|DIN|IEC|IEEE|BS|VDE|ASTM|RFC|V|Version|Level|Grade|Windows|Office|B|C|A)\s*$/i;

/** Whether a text says how much, or what came of it. Without words for its language only numbers tell. */
export function hasOutcome(text: string, { words }: Pick<Subject, 'words'>): boolean {
  return hasCount(text) || (words !== undefined && (words.outcome.test(text) || words.numberWord.test(text)));
}

function hasCount(text: string): boolean {
  return [...text.matchAll(COUNT)].some((match) => {
    const digits = match[0].replace(/\D+$/u, '').trim();
    return !YEAR.test(digits) && !AFTER_NORM.test(text.slice(0, match.index));
  });
}
