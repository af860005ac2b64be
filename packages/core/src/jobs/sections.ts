import { readClauses } from './clauses.ts';
import { readTableHead, readTableRow, type CriteriaTable } from './criteriaTable.ts';
import { isPageNoise } from './pageNoise.ts';
import type { Paragraph } from './paragraphs.ts';
import { isLearnt, isOneWord, refusesPlainly, stanceOf, stanceOfLabel } from './headingStance.ts';
import { FACT, MOST_FACT_WORDS, splitInlineHeadings } from './inlineHeadings.ts';
import { SECTION_PATTERNS, type Section } from './sectionWords.ts';
import { WANT_CUE } from './cueWords.ts';

/** A paragraph with the section it stands in; headings themselves are left out. */
export interface PlacedParagraph extends Paragraph {
  readonly section: Section;
}

/** Says for each paragraph which section of the advert it belongs to. */
export function placeParagraphs(paragraphs: readonly Paragraph[]): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let section: Section = 'other';
  let table: CriteriaTable | undefined;
  splitInlineHeadings(paragraphs).forEach((paragraph, index, all) => {
    if (isPageNoise(paragraph.text)) {
      placed.push({ ...paragraph, section: 'noise' });
      return;
    }
    const head = readTableHead(paragraph);
    if (head !== undefined) {
      table = head;
      section = 'required';
      return;
    }
    const rows = table === undefined ? undefined : readTableRow(paragraph, table);
    if (rows !== undefined) {
      placed.push(...rows);
      return;
    }
    if (table !== undefined) {
      table = undefined;
      section = 'other';
    }
    const heading = headingSection(paragraph, { section, next: all[index + 1] });
    if (heading !== undefined) {
      // "Damit begeistern Sie uns" below a list of requirements adds what would please as well.
      const pleases = /begeister/i.test(paragraph.text) && placed.some((each) => each.section === 'required');
      section = pleases ? 'preferred' : heading;
      return;
    }
    const notice = noticeSection(paragraph);
    if (endsList(paragraph, placed.at(-1), section)) section = 'other';
    // "Rate: £500" below a list of wishes ends it; at the head of an advert it is a line among others.
    else if (notice !== undefined && notice !== 'legal' && section !== 'other') section = notice;
    placed.push({ ...paragraph, section: notice ?? section });
  });
  return reviewUnknownLists(placed);
}

/** All of an advert, its headings among the rest: "Chef, part time" may say something as well. */
export function withHeadings(paragraphs: readonly Paragraph[], placed: readonly PlacedParagraph[]): PlacedParagraph[] {
  const sorted = placed.toSorted((a, b) => a.start - b.start);
  let at = 0;
  const headings = paragraphs
    .filter(({ start, end }) => {
      while ((sorted[at]?.end ?? Infinity) <= start) at += 1;
      return (sorted[at]?.start ?? Infinity) >= end;
    })
    .map((paragraph): PlacedParagraph => ({ ...paragraph, section: 'other' }));
  return [...placed, ...headings].sort((a, b) => a.start - b.start);
}

const ENDS: ReadonlySet<Section> = new Set(['required', 'preferred', 'negated']);

/** Sentences that stand apart below a list belong to the advert again and not to the list. */
const endsList = (paragraph: Paragraph, previous: PlacedParagraph | undefined, section: Section): boolean =>
  previous !== undefined &&
  previous.section === section &&
  ENDS.has(section) &&
  paragraph.standsApart &&
  !paragraph.isItem &&
  (paragraph.text.split(/\s+/).length > 14 ||
    SENTENCE.test(paragraph.text) ||
    (/[.!?]$/.test(paragraph.text) && !/[.;,]$/.test(previous.text))) &&
  (previous.isItem || previous.text.split(/\s+/).length <= 14);

const SENTENCE = /^(?:we|our|the|this|that|there|it|if|all|please|any|wir|unser|die|der|das|es|bitte)\b.*[.!]$/i;

/** Notices that adverts carry without a heading of their own. */
const LEGAL_NOTICE =
  /\bequal[- ](?:opportunit|employment)|\bdiscriminat(?:e|ion)\b|without regard to|committed to (?:\w+ )?(?:equality|diversity|inclusion|safeguarding)|regardless of (?:race|age|gender|sex|colou?r|religion)|\bprivacy (?:notice|policy)|\ball (?:genders|backgrounds|ages)\b|\bunder-?represented\b|\b(?:everyone|everybody) (?:is )?welcome\b|ungeachtet|unabhängig von (?:geschlecht|herkunft|alter)|schwerbehinderte/i;

/** What to do next, on a line without a heading of its own. */
const NEXT_STEP =
  /^(?:interested|sounds? (?:like you|good)|is this you|interesse geweckt|neugierig)\b[^.!?]*\?|^(?:apply|applications) (?:by|now|online|today|via|before|at|to|in|with|here|from)\b|^(?:call|ring|phone|email|text) (?:\p{Lu}\p{Ll}+ (?:at|on|in|under)|us|me|now|for (?:more|an? ))\b|^(?:closing date|bewirb dich|bewerben sie sich|jetzt bewerben|hier bewerben|informal enquiries|for (?:an informal|a confidential|more information|further)|interviews? (?:via|by|on|will))(?!\p{L})|^(?:please )?send (?:us|your|a)\b/iu;

function noticeSection({ text, isItem }: Paragraph): Section | undefined {
  if (isItem) return undefined;
  if (LEGAL_NOTICE.test(text)) return 'legal';
  if (FACT.test(text) && text.split(/\s+/).length <= MOST_FACT_WORDS) return 'benefits';
  return NEXT_STEP.test(text) && text.split(/\s+/).length <= MOST_FACT_WORDS ? 'apply' : undefined;
}

const MOST_HEADING_WORDS = 9;

/** The section a heading opens; `undefined` when the paragraph is no heading. */
function headingSection(
  paragraph: Paragraph,
  context: { section: Section; next: Paragraph | undefined },
): Section | undefined {
  if (TABLE_HEAD.test(paragraph.text)) return 'required';
  const heading = normaliseHeading(paragraph.text);
  const words = heading.split(/\s+/).length;
  const opensList = /:\s*$/.test(paragraph.text);
  if (heading === '' || words > (opensList ? MOST_HEADING_WORDS * 2 : MOST_HEADING_WORDS)) return undefined;
  if (/[.;,!]\s*$/.test(paragraph.text) && !/\.\.\.\s*$|!\s*$/.test(paragraph.text)) return undefined;
  // "Person specification: Housing officer" states a fact; titles with their text on one line were parted before.
  if (/:\s+\S/.test(paragraph.text)) return undefined;
  if (paragraph.isItem && !opensList && !paragraph.isMarked) return undefined;
  if (opensList && isLearnt(heading)) return 'benefits';
  const known = isOneWord(heading)
    ? (stanceOf(heading) ?? stanceOfLabel(heading))
    : SECTION_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0];
  if (known !== undefined && YIELDS.has(known) && opensRefusals(paragraph, heading, context.next)) return 'negated';
  if (known !== undefined)
    return looksLikeHeading(paragraph, heading, opensList || context.next?.isItem === true) ? known : undefined;
  if (!isUnknownHeading(paragraph, { ...context, opensList })) return undefined;
  // What follows "Jobs you may like" are other adverts' titles, whatever they look like.
  if (context.section === 'noise') return 'noise';
  return beforeList(paragraph, context.next)
    ? (stanceOf(heading) ?? keptSection(paragraph, context))
    : keptSection(paragraph, context);
}

/** Headings in which a no turns everything round: "What you will not need", "Was nicht zu deinen Aufgaben gehört". */
const YIELDS: ReadonlySet<Section> = new Set(['required', 'tasks', 'about']);

/** A heading of unknown words that says no ("What it doesn't take", "Kein Thema bei uns"), before a list. */
const opensRefusals = (paragraph: Paragraph, heading: string, next: Paragraph | undefined): boolean =>
  beforeList(paragraph, next) && refusesPlainly(heading);

const beforeList = ({ text }: Paragraph, next: Paragraph | undefined): boolean =>
  next?.isItem === true ||
  (/:\s*$/.test(text) && next !== undefined && next.text.split(/\s+/).length <= MOST_LISTED_WORDS);

/** Beyond this many words a line under a heading with a colon is a paragraph. */
const MOST_LISTED_WORDS = 24;

/** The first row of a table of criteria, of which each row says in its last cell which of the two it is. */
const TABLE_HEAD =
  /^\W*(?:(?:criteri(?:on|a)|attributes?|requirements?|skills?|factors?)\W+)?essential\s*(?:\W|and|or)?\s*desirable\W*$/i;

/**
 * "Knowledge of safeguarding" names a skill, not a section. A heading is marked, stands before a list or apart, or is
 * one of the usual titles word for word.
 */
function looksLikeHeading(paragraph: Paragraph, heading: string, beforeList: boolean): boolean {
  if ((beforeList && !paragraph.isItem) || paragraph.isMarked || USUAL_TITLE.test(heading)) return true;
  if (!paragraph.isItem && ASKS.test(heading) && heading.split(' ').length <= MOST_WORDS_OF_QUESTION) return true;
  return (
    paragraph.standsApart &&
    !/[!]\s*$/.test(paragraph.text) &&
    !NAMES_A_SKILL.test(heading) &&
    !STATES_A_WISH.test(heading)
  );
}

/** Openings of headings that are never those of a requirement: "What we offer you", "Toll, wenn du auch hast". */
const ASKS =
  /^(?:what|who|why|things|was (?:du|sie|wir|dich)|wer|warum|wen|das (?:bringst|bringen|bieten|brauchst|erwartet|machst)|(?:toll|schön|super),? wenn|noch besser|nicht (?:nötig|erforderlich|notwendig)|not needed)(?!\p{L})/u;
const MOST_WORDS_OF_QUESTION = 7;

/** "ADR would be an advantage", "must have a driving licence": a heading speaks of what follows, a wish of something it names. */
const STATES_A_WISH =
  /^(?!(?:it|this|that|these|those|what|which|things|skills|experience|also)\b)\S.*\s(?:would be|is|are|wäre|ist|sind)\s(?:an? |highly |von |ein )*(?:advantage|plus|bonus|asset|preferred|desirable|essential|required|helpful|useful|welcome|vorteil|wünschenswert|erforderlich)|^(?:you )?must have (?!been)\S+ \S+/;

const NAMES_A_SKILL =
  /^(?:(?:strong|good|solid|sound|proven|excellent|basic|advanced|working|some|previous|prior|valid|current|an?)\s)*(?:knowledge|experience|experienced|understanding|ability|familiar|familiarity|proficient|proficiency|degree|diploma|fluent|fluency|certificate|certified|licence|license|kenntnisse|erfahrung|ausbildung|studium)\s(?:of|in|with|as|to|on|using|mit|als|im|von|zum|zur|an?|\w+ing)\b/;

const USUAL_TITLE =
  /^(the |your |our |key |main |job )?(requirements?|qualifications?|responsibilities|duties|tasks|benefits|perks|salary|salary and benefits|pay|hours|package|rates?|accommodation|bonus|advantageous|nice extras|not (?:required|needed)|apply(?: now)?|role|job|about (us|you|the role)|who (we|you) are|nice to haves?|must[ -]haves?|(essential|desirable|preferred|required|minimum|basic|desired|additional)( criteria| skills| requirements| experience| qualifications)?|skills|profile|what (you|we|you'll|you will|we're|we are) [\w ']{2,24}|we offer|how to apply|(ihr|dein|ihre|deine|das|unser|unsere|wir|ihre|was)\s?(profil|aufgaben|angebot|qualifikation\w*|bieten|bringst du mit|wir bieten|du mitbringst|sie mitbringen)|aufgaben|anforderungen|voraussetzungen|profil|wünschenswert|von vorteil|über uns|benefits|kontakt|bewerbung|bewirb dich(?: jetzt)?|jetzt bewerben|(similar|related|more|other) jobs|ähnliche jobs)$/;

function isUnknownHeading(paragraph: Paragraph, context: { next: Paragraph | undefined; opensList: boolean }): boolean {
  const { next, opensList } = context;
  if (paragraph.isItem || next === undefined || /^\W*\d/.test(paragraph.text)) return false;
  if (opensList) return true;
  if (next.isItem && stanceOf(normaliseHeading(paragraph.text)) !== undefined) return true;
  // Between the items of a list without bullets "CPC" is one of them and no heading.
  if (/^\p{Lu}{2,6}$/u.test(paragraph.text) && !paragraph.standsApart) return false;
  if (paragraph.isMarked) return true;
  return paragraph.standsApart && !next.standsApart && paragraph.text.split(/\s+/).length <= 6;
}

/** A label such as "Backend:" between the items of a list of requirements divides that list and does not end it. */
function keptSection(paragraph: Paragraph, context: { section: Section; next: Paragraph | undefined }): Section {
  const wanted = context.section === 'required' || context.section === 'preferred';
  return wanted && context.next?.isItem === true && !paragraph.standsApart ? context.section : 'other';
}

/** Whether a line is worded like the heading of a section; says nothing about where it stands. */
export const opensSection = (text: string): boolean => {
  const heading = normaliseHeading(text);
  return !NAMES_A_SKILL.test(heading) && SECTION_PATTERNS.some(([, pattern]) => pattern.test(heading));
};

const normaliseHeading = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]\s+/, '')
    .replace(/[^\p{L}\p{N}\s'/&,-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** From this share of items that say "experience in", "knowledge of" … a list without a known heading is one of requirements. */
const MOSTLY = 0.4;

function reviewUnknownLists(placed: readonly PlacedParagraph[]): PlacedParagraph[] {
  const runs: PlacedParagraph[][] = [];
  for (const paragraph of placed) {
    const run = runs.at(-1);
    if (run !== undefined && continuesList(run, paragraph)) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.flatMap((run) => {
    const open = run[0]?.section === 'other' && (run[0].isItem || isBareList(run));
    const wanting = run.filter(
      ({ text }) => WANT_CUE.test(text) || readClauses(text).some(({ cues }) => cues.length > 0),
    ).length;
    return open && wanting / run.length >= MOSTLY
      ? run.map((paragraph) => ({ ...paragraph, section: 'required' as const }))
      : run;
  });
}

function continuesList(run: readonly PlacedParagraph[], paragraph: PlacedParagraph): boolean {
  const [first] = run;
  if (first?.isItem !== paragraph.isItem || first.section !== paragraph.section) return false;
  return paragraph.isItem || (!paragraph.standsApart && isShort(paragraph) && isShort(first));
}

/** Lines that follow one another and are no sentences: a list that its writer gave neither heading nor bullets. */
const isBareList = (run: readonly PlacedParagraph[]): boolean => run.length >= 3 && run.every(isShort);

const isShort = ({ text }: PlacedParagraph): boolean => text.split(/\s+/).length <= 12 && !/[.!?:]$/.test(text);
