import type { LinkSkills, LinkedSkill } from './linking.ts';
import { namesOtherThanLanguage } from './facts/languages.ts';
import { wholePhrase } from './wholePhrase.ts';
import { YEARS } from './years.ts';

/** The skills that the taxonomy finds in a paragraph, without those that an advert's own manner of speaking makes doubtful. */
export function trustedLinks(text: string, linkSkills: LinkSkills, context: 'list' | 'prose'): LinkedSkill[] {
  return linkSkills(text, context)
    .filter(
      (link) =>
        !isFunctionWord(text, link) &&
        !isPartOfStandard(text, link) &&
        !isTradeOfYears(text, link) &&
        !isManner(text, link) &&
        !isAttitude(text, link) &&
        !isTornOff(text, link) &&
        !isNoLanguage(text, link),
    )
    .map((link) => withFirstHalf(text, link))
    .map((link) => withCredential(text, withoutGrade(text, link, linkSkills)))
    .map((link) => (context === 'list' ? wholePhrase(text, link) : link));
}

/** Abbreviations that are everyday words when they are written small. */
const isFunctionWord = (text: string, { start, end }: LinkedSkill): boolean =>
  FUNCTION_WORD.test(
    // At the beginning of a sentence a capital says nothing.
    /(?:^|[.!?]\s)$/.test(text.slice(0, start)) ? text.slice(start, end).toLowerCase() : text.slice(start, end),
  );

const FUNCTION_WORD = /^(?:als|am|an|da|er|es|im|in|is|it|ob|or|so|um|was|zu|on|at|to|be|do|us|we|all|can|may|who)$/;

/** "IFRS 16" and "API 610" name a standard, not the thing that the letters alone would name. */
const isPartOfStandard = (text: string, { start, end }: LinkedSkill): boolean =>
  /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) && /^[ -]\d{2,}/.test(text.slice(end));

/** "Safe use of machines" says how; a method of that name is not meant. */
const isManner = (text: string, { end }: LinkedSkill): boolean =>
  /^ (?:use|usage|handling|operation|working|registered)\b/i.test(text.slice(end));

/** "P&IDs" and "DIY AI" are one name each, of which a part means something else. */
const isTornOff = (text: string, { start, end }: LinkedSkill): boolean =>
  /[\p{L}\d]&$/u.test(text.slice(0, start)) ||
  /^&[\p{L}\d]/u.test(text.slice(end)) ||
  (/^\p{Lu}{2,4}$/u.test(text.slice(start, end)) &&
    /(?<!\p{L})\p{Lu}{3,} $/u.test(text.slice(0, start)) &&
    !isShouted(text));

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** "French polishing", "GCSE English" and "Dutch employment law" are no languages to speak. */
const isNoLanguage = (text: string, { start, end }: LinkedSkill): boolean =>
  namesOtherThanLanguage(text, { start, end });

/** "Debitoren- und Kreditorenbuchhaltung": the first half of a German pair is cut short at its hyphen. */
function withFirstHalf(text: string, link: LinkedSkill): LinkedSkill {
  const half = /(?<![\p{L}-])\p{Lu}[\p{L}-]*\p{Ll}- (?:und|oder) $/u.exec(text.slice(0, link.start))?.[0] ?? '';
  const isOwnName = /(?:kenntnisse|isch)$/i.test(text.slice(link.start, link.end)) || half.length === 0;
  return isOwnName ? link : { ...link, start: link.start - half.length };
}

/** "DBS check", "SIA licence": the paper is named, of which the taxonomy knows the first letters. */
function withCredential(text: string, link: LinkedSkill): LinkedSkill {
  if (!/\p{Lu}{2}/u.test(text.slice(link.start, link.end))) return link;
  const paper = /^ (?:check|registration|card|ticket|clearance|disclosure|vaccination|level \d)\b/i.exec(
    text.slice(link.end),
  );
  const grade = /^enhanced /i.exec(text.slice(link.start, link.end))?.[0].length ?? 0;
  return paper === null && grade === 0
    ? link
    : { ...link, start: link.start + grade, end: link.end + (paper?.[0].length ?? 0) };
}

/** Readiness and character: matters of course in adverts, and nothing that a plan of learning could hold. */
const isAttitude = (text: string, { start, end }: LinkedSkill): boolean =>
  /^(?:willing(?:ness)?\b.*|enthusiasm|motivation|punctuality|zuverlässigkeit|pünktlichkeit|flexibilität|(?:körperliche |psychische |hohe )?belastbarkeit|lernbereitschaft|patience|commitment|dedication|humou?r|curiosity)$/i.test(
    text.slice(start, end),
  );

/**
 * "5 years of backend experience" says how long, and names the trade of the advert in passing. A name of its own
 * ("3 years of Python experience") still counts.
 */
function isTradeOfYears(text: string, { start, end }: LinkedSkill): boolean {
  if (
    /\p{Lu}/u.test(text.slice(start, end)) ||
    !/^\s+(?:development |engineering )?experience\b/i.test(text.slice(end))
  )
    return false;
  return [...text.matchAll(YEARS)].some(
    (match) => match.index < start && /^[\p{L}\s,/-]*$/u.test(text.slice(match.index + match[0].length, start)),
  );
}

/** "Advanced SQL" asks for SQL, "communication skills" for communication: the bare name where it is a skill as well. */
function withoutGrade(text: string, link: LinkedSkill, linkSkills: LinkSkills): LinkedSkill {
  const name = text.slice(link.start, link.end);
  const grade =
    /^(?:advanced|basic|intermediate|strong|good|excellent|fluent|solid)\s(?=\S+$)|^(?:reading|interpreting|using)\s|^(?:written|spoken|oral|verbal|business|conversational|professional|native)\s(?!communication)(?=\p{L}+$)|^(?:(?:full|clean|valid|current|uk),? )+(?=driving|driver)/iu.exec(
      name,
    )?.[0].length ?? 0;
  const skills =
    /\s(?:language skills?|language|skills?|certificat(?:e|ion)|qualification|training|experience|knowledge)$/i.exec(
      name,
    )?.[0].length ?? 0;
  if (grade + skills === 0) return link;
  const bare = name.slice(grade, name.length - skills);
  const found = linkSkills(bare, 'list').find(({ start, end }) => start === 0 && end === bare.length);
  return found === undefined
    ? link
    : { ...found, start: link.start + grade, end: link.end - skills, confidence: link.confidence };
}
