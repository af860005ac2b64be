import type { Span } from '../evidence/index.ts';
import { tidySpan } from './headerSpan.ts';
import { COMPANY_WORD, LEGAL_FORM, ROLE_WORDS } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';

/** What is known of the head when the place is looked for. */
export interface HeadLines {
  /** The lines of the head, without those that job sites put around it. */
  readonly top: readonly Paragraph[];
  readonly paragraphs: readonly Paragraph[];
  readonly titleLine: Paragraph | undefined;
  readonly company: Span | undefined;
}

/**
 * The place of work: behind the company on its line, on the line below it, on the title's line, or where a sentence
 * names it. No list of places is needed: a place is told by where it stands and by its capitals.
 */
export function findLocation(head: HeadLines): Span | undefined {
  const { top, company, titleLine } = head;
  const companyLine = company && top.find(({ start, end }) => start <= company.start && end >= company.end);
  return (
    (company && companyLine && placeBehind(companyLine, company.end - companyLine.start)) ??
    (companyLine && placeBelow(companyLine, head)) ??
    (titleLine && placeInTitle(titleLine)) ??
    placeInProse(head)
  );
}

/** "· Manchester, England · 3 weeks ago", ", York (hybrid)", " – Kassel": the first part behind the company that looks like a place. */
function placeBehind(line: Paragraph, from: number): Span | undefined {
  for (const part of line.text.slice(from).matchAll(/[^·|•()–—]+/g)) {
    const text = part[0].replace(/^[\s,-]+|[\s,-]+$/g, '');
    if (!isPlace(text)) continue;
    const at = from + part.index + part[0].indexOf(text);
    return tidySpan(line, at, at + text.length);
  }
  return undefined;
}

/** The line below the company is the place, or names the company once more with its place behind it. */
function placeBelow(companyLine: Paragraph, { top, company }: HeadLines): Span | undefined {
  const line = top[top.indexOf(companyLine) + 1];
  if (line === undefined || company === undefined) return undefined;
  const name = companyLine.text.slice(company.start - companyLine.start, company.end - companyLine.start);
  if (line.text.startsWith(name)) return placeBehind(line, name.length);
  const text = /^[^(·|•]*/.exec(line.text)?.[0].trimEnd() ?? '';
  return isPlace(text) ? tidySpan(line, 0, text.length) : undefined;
}

/** In a title a part with a capital is as often a subject or a shift: only what stands as places do is believed. */
function placeInTitle(line: Paragraph): Span | undefined {
  for (const pattern of TITLE_PLACES) {
    const match = pattern.exec(line.text);
    const name = match?.[1]?.trim() ?? '';
    if (match === null || !isPlace(name)) continue;
    const from = match.index + match[0].indexOf(name);
    return tidySpan(line, from, from + name.length);
  }
  return undefined;
}

const TITLE_PLACES = [
  /\(([^()/|]+?)\s*[/|,]\s*(?:remote|hybrid|home ?office|on-?site)\b/i,
  /\s[|–—-]\s([^|–—]+?)\s(?:area|region)\b/i,
  /\s[|–—-]\s([^|–—]+?)\s[|–—-]\s(?:up to |from |ab )?[£$€]?\s?\d/i,
  /\s(?:in|in der Region|im Raum)\s(\p{Lu}[^|–—()]+?)(?:\s\(.*)?$/u,
];

const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:(?:upon|on|am|an der|of|under) )?\\p{Lu}[\\p{L}'-]+){0,2}";
const PLACE_NAME = `(${NAME}(?:, ${NAME})?)`;

/** "our office in Leeds", "based in Kent", "sucht in Jena"; the flag i would take the capitals from the place. */
const SITUATED = new RegExp(
  `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Oo]ffices?|[Hh]eadquarters|[Dd]epot|[Ss]hop|[Ss]tore|[Ss]chool|[Cc]linic|[Pp]ractice|[Ss]urgery|[Hh]otel|[Ss]ite|[Bb]akery|[Hh]ospital|[Ww]orkshop|[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Aa]gency|[Mm]anufacturer|[Bb]usiness|für (?:die|das|den|unser\\p{Ll}*) \\p{L}+|Unternehmen|Firma|Büro|Standort|Werk|Filiale|Praxis|Kita|Betrieb|Sitz|sucht|suchen|sitzt)(?: is| are| liegt)? (?:in|near) ${PLACE_NAME}`,
  'u',
);

function placeInProse({ paragraphs, company }: HeadLines): Span | undefined {
  const line = company && paragraphs.find(({ start, end }) => start <= company.start && end >= company.end);
  if (company && line) {
    const from = company.end - line.start;
    const match = new RegExp(`^(?:,? (?:in|aus|near)|,) ${PLACE_NAME}`, 'u').exec(line.text.slice(from));
    const name = match?.[1] ?? '';
    if (match !== null && isPlace(name)) {
      const at = from + match[0].length - name.length;
      return tidySpan(line, at, at + name.length);
    }
  }
  for (const paragraph of paragraphs.slice(0, 15)) {
    const found = SITUATED.exec(paragraph.text);
    const name = leadingPlace(found?.[1] ?? '');
    if (found === null || name === '') continue;
    const from = found.index + found[0].length - (found[1] ?? '').length;
    return tidySpan(paragraph, from, from + name.length);
  }
  return undefined;
}

/** German writes nouns with capitals: of "in Lindau Sanitäter" only the first word is the place. */
function leadingPlace(name: string): string {
  if (name === '' || isPlace(name)) return name;
  return leadingPlace(name.slice(0, Math.max(0, name.lastIndexOf(' '))));
}

/** One to three names with capitals, each of few words, perhaps with a postcode; no working hours, trade or company. */
export function isPlace(text: string): boolean {
  const bare = text.replace(/\s+(?:[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?)$|^\d{5}\s/, '');
  return (
    new RegExp(`^${NAME}(?:, ${NAME}|, [A-Z]{2}){0,2}$`, 'u').test(bare) &&
    !NO_PLACE.test(bare) &&
    !ROLE_WORDS.test(bare) &&
    !LEGAL_FORM.test(bare) &&
    (!COMPANY_WORD.test(bare) || bare.includes(','))
  );
}

const NO_PLACE =
  /\b(?:remote|hybrid|full|part|time|vollzeit|teilzeit|permanent|contract|temporary|on-?site|home|ago|asap|nights?|days?|shifts?|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|key|about|apply|save|easy|deutsch|english|englisch|german|the|our|your|job|jobs|festanstellung|unbefristet)\b/i;
