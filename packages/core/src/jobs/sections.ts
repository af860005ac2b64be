import type { Paragraph } from './paragraphs.ts';
import { SECTION_PATTERNS, type Section } from './sectionWords.ts';
import { WANT_CUE } from './cueWords.ts';

/** A paragraph with the section it stands in; headings themselves are left out. */
export interface PlacedParagraph extends Paragraph {
  readonly section: Section;
  /** False before the first heading that we know. */
  readonly underHeading: boolean;
}

/** Says for each paragraph which section of the advert it belongs to. */
export function placeParagraphs(paragraphs: readonly Paragraph[]): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let section: Section = 'other';
  let underHeading = false;
  const open = (next: Section): void => {
    section = next;
    underHeading = true;
  };
  paragraphs.flatMap(splitInlineHeading).forEach((paragraph, index, all) => {
    const heading = headingSection(paragraph, { section, next: all[index + 1] });
    if (heading === undefined) placed.push({ ...paragraph, section, underHeading });
    else open(heading);
  });
  return reviewUnknownLists(placed);
}

const MOST_HEADING_WORDS = 9;

/** The section a heading opens; `undefined` when the paragraph is no heading. */
function headingSection(
  paragraph: Paragraph,
  context: { section: Section; next: Paragraph | undefined },
): Section | undefined {
  const heading = normaliseHeading(paragraph.text);
  const words = heading.split(/\s+/).length;
  const opensList = /:\s*$/.test(paragraph.text);
  if (heading === '' || words > (opensList ? MOST_HEADING_WORDS * 2 : MOST_HEADING_WORDS)) return undefined;
  if (/[.;,!]\s*$/.test(paragraph.text) && !/\.\.\.\s*$|!\s*$/.test(paragraph.text)) return undefined;
  if (paragraph.isItem && !opensList && !paragraph.isMarked) return undefined;
  const known = SECTION_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0];
  if (known !== undefined) return looksLikeHeading(paragraph, words, opensList) ? known : undefined;
  return isUnknownHeading(paragraph, { ...context, opensList }) ? keptSection(paragraph, context) : undefined;
}

/** "Experience with Docker in production" names a skill, not a section: a heading is marked, apart, short or ends in a colon. */
const looksLikeHeading = (paragraph: Paragraph, words: number, opensList: boolean): boolean =>
  opensList || paragraph.isMarked || paragraph.standsApart || words <= 4;

function isUnknownHeading(paragraph: Paragraph, context: { next: Paragraph | undefined; opensList: boolean }): boolean {
  const { next, opensList } = context;
  if (paragraph.isItem || next === undefined || /^\W*\d/.test(paragraph.text)) return false;
  if (opensList || paragraph.isMarked) return true;
  return paragraph.standsApart && !next.standsApart && paragraph.text.split(/\s+/).length <= 6;
}

/** A label such as "Backend:" between the items of a list of requirements divides that list and does not end it. */
function keptSection(paragraph: Paragraph, context: { section: Section; next: Paragraph | undefined }): Section {
  const wanted = context.section === 'required' || context.section === 'preferred';
  return wanted && context.next?.isItem === true && !paragraph.standsApart ? context.section : 'other';
}

const normaliseHeading = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'/&,-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Requirements: SQL and Python." is a heading and a paragraph in one. */
function splitInlineHeading(paragraph: Paragraph): Paragraph[] {
  const colon = paragraph.text.search(/:\s+\S/);
  if (colon < 0 || paragraph.text.slice(0, colon).split(/\s+/).length > 5) return [paragraph];
  const heading = normaliseHeading(paragraph.text.slice(0, colon));
  const known = SECTION_PATTERNS.some(([section, pattern]) => INLINE.has(section) && pattern.test(heading));
  if (!known || (paragraph.isItem && !INLINE_IN_ITEM.test(heading))) return [paragraph];
  const rest = paragraph.text.slice(colon + 1);
  const from = colon + 1 + (rest.length - rest.trimStart().length);
  return [
    { ...paragraph, text: paragraph.text.slice(0, colon + 1), end: paragraph.start + colon + 1, isItem: false },
    { ...paragraph, text: paragraph.text.slice(from), start: paragraph.start + from, standsApart: false },
  ];
}

const INLINE: ReadonlySet<Section> = new Set(['required', 'preferred', 'negated', 'benefits', 'tasks']);
const INLINE_IN_ITEM =
  /^(requirements?|required|must[ -]haves?|essential|nice[ -]to[ -]haves?|preferred|desirable|bonus|not (needed|required)|wünschenswert|von vorteil|voraussetzung(en)?|anforderungen)$/;

/** From this share of items that say "experience in", "knowledge of" … a list without a known heading is one of requirements. */
const MOSTLY = 0.4;

function reviewUnknownLists(placed: readonly PlacedParagraph[]): PlacedParagraph[] {
  const runs: PlacedParagraph[][] = [];
  for (const paragraph of placed) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.isItem === paragraph.isItem && run[0].section === paragraph.section)
      run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.flatMap((run) => {
    const open = run[0]?.isItem === true && run[0].section === 'other';
    const wanting = run.filter((paragraph) => WANT_CUE.test(paragraph.text)).length;
    return open && wanting / run.length >= MOSTLY
      ? run.map((paragraph) => ({ ...paragraph, section: 'required' as const }))
      : run;
  });
}
