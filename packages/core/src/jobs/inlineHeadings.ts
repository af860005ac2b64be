import { WISH_LABEL } from './cueWords.ts';
import { isLearnt, isOneWord, stanceOfLabel } from './headingStance.ts';
import type { Paragraph } from './paragraphs.ts';

/** Parts titles from the text on their line. The first line of an advert is its title, whatever it is worded like. */
export const splitInlineHeadings = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph, index) =>
    index === 0 && !LISTS.test(paragraph.text) ? [paragraph] : splitParagraph(paragraph),
  );

/** A title holds no list behind a label of its own. */
const LISTS = /^[^:]{3,70}:\s[^:]*[,;/][^:]*/u;

/** "Requirements: SQL and Python." is a heading and a paragraph in one; a pasted page may hold all of them in one line. */
function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const known = [...paragraph.text.matchAll(INLINE_HEADING)].map(edgesOf);
  const labelled = paragraph.isItem ? [] : [...paragraph.text.matchAll(LABEL)].filter(isStance).map(edgesOf);
  // "Rate: £500" is one fact, and "• Desirable: rye bread" a wish of its own, which leaves the items after it alone.
  const isFact =
    !paragraph.isItem && FACT.test(paragraph.text) && paragraph.text.split(/\s+/).length <= MOST_FACT_WORDS;
  if (isFact || (paragraph.isItem && WISH_LABEL.test(paragraph.text))) return [paragraph];
  const cuts = [
    ...known,
    ...labelled.filter((label) => known.every((each) => each.to <= label.from || each.from >= label.to)),
  ]
    .sort((one, other) => one.from - other.from)
    // In the middle of a line a title begins with a capital; a line that is nothing but a title is left as it is.
    .filter(({ from }) => from === 0 || /\p{Lu}/u.test(paragraph.text.charAt(from)))
    .filter(({ from, to }) => from > 0 || paragraph.text.slice(to).trim() !== '');
  if (cuts.length === 0) return [paragraph];
  const edges = [{ from: 0, to: 0 }, ...cuts];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1]?.from ?? paragraph.text.length;
    const heading =
      index === 0
        ? []
        : sliceOf(paragraph, edge.from, edge.to).map((part) => ({ ...part, isItem: false, standsApart: true }));
    return [
      ...heading,
      ...sliceOf(paragraph, edge.to, next).map((part) => ({
        ...part,
        standsApart: index === 0 && paragraph.standsApart,
      })),
    ];
  });
}

function sliceOf(paragraph: Paragraph, from: number, to: number): Paragraph[] {
  const text = paragraph.text.slice(from, to);
  const start = paragraph.start + from + text.length - text.trimStart().length;
  return text.trim() === '' ? [] : [{ ...paragraph, text: text.trim(), start, end: start + text.trim().length }];
}

/** Titles that open a section in the middle of a line: at its start or after the end of a sentence, with a colon. */
const INLINE_HEADING =
  /(?:^|(?<=[.!?•)]\s)|(?<=\p{L}\s))(?:(?:Key|Main|Minimum|Basic|Essential|Required|Job|Your|Technical|Additional|Desired|Preferred)\s)*(?:requirements?|required|qualifications?|must[- ]haves?|essential(?:s| criteria| skills)?|skills|experience required|what you(?:'ll)? (?:need|bring|have)|we expect|your profile|about you|(?:nice|good|great|lovely)[- ]to[- ]haves?|useful extras?|extras|bonus|preferred|desirable(?: criteria| skills)?|bonus(?: points)?|not a must(?:,? but [\w ]{2,20})?|great to have|even better|an? (?:plus|advantage)|not (?:needed|required|necessary)|(?:you )?(?:do not|don't|won't) need|no need|responsibilities|duties|tasks|what we offer|we offer|benefits|perks|pay|salary|hours|what's in it for you|to apply|anforderungen|voraussetzung(?:en)?|(?:ihr|dein) profil|das bringst du mit|wünschenswert|erwünscht|von vorteil|zwingend(?: erforderlich)?|erforderlich|nicht (?:mehr )?(?:erforderlich|nötig|notwendig|gefragt)|entbehrlich|(?:ihre|deine) aufgaben|aufgaben|wir bieten(?: ihnen| dir)?)\s*:(?=\s|$)/giu;

/** Any few words with a colon at the beginning of a sentence, and what follows on the line. */
const LABEL = /(?<=^|[.!?]\s)(\p{L}[^.:!?;]{2,70}):(?=\s\S)/gu;
const MOST_WORDS_OF_LABEL = 10;

/** A label of several words that wishes, demands or refuses; one word alone may be the name of anything. */
function isStance({ 1: label = '' }: RegExpExecArray): boolean {
  const words = label.trim().split(/\s+/).length;
  return (
    words <= MOST_WORDS_OF_LABEL &&
    (words >= 2 || isOneWord(label)) &&
    (isLearnt(label) || stanceOfLabel(label) !== undefined)
  );
}

const edgesOf = (match: RegExpExecArray): { from: number; to: number } => ({
  from: match.index,
  to: match.index + match[0].length,
});

/** Labels of facts that are no requirements: "Rate: £500/day", "Gehalt: nach Vereinbarung". */
export const FACT =
  /^(?:(?:day|hourly|daily) )?(?:rates?|salary|pay|band|grade|start(?: date)?|eintritt\w*|duration|hours|contract|type|contact|apply|email|e-mail|phone|ref(?:erence)?|closing date|deadline|interviews?|benefits|perks|rewards|in return|package|accommodation|wir bieten|gehalt|entgelt|vergütung|arbeitszeit|ansprechpartner\w*|kontakt|bewerbung|befristung)\s*:\s*\S/i;

/** Beyond this many words a line is a sentence and no fact. */
export const MOST_FACT_WORDS = 14;
