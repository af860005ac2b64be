import { findDates, type FoundDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf } from '../reading/fact.ts';
import { cut, splitPiece, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import type { WorkFacts } from './workEntries.ts';

const BEFORE_TITLE = 'as|was|am|been|als|war|bin|comme|como|come|fui|foi|ero|sono|was';
const ARTICLE = 'an?|the|eine?n?|une?|una|uma?|een|il|la|le|el|der|die';
const AT = 'at|with|for|bei|beim|chez|en|em|na|no|bij|presso|à|für|voor';
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?:\\s+(?:of|de|la|del|di|du|der|und|and|&|the)?\\s*\\p{Lu}[\\p{L}\\p{N}&'’-]*)*";
/** "as office administrator at Blue Oven", in the languages of the other rules. */
const STATEMENT = new RegExp(
  `(?<!\\p{L})(?:${BEFORE_TITLE})\\s+(?:(?:${ARTICLE})\\s+)?([\\p{L}][\\p{L} -]{2,50}?)\\s+(?:${AT})\\s+(?:(?:the|der|dem|la|le|el)\\s+)?(${NAME})`,
  'u',
);

/** Jobs that are told in sentences, one in each: a title, an employer and the time. */
export const proseJobs = (lines: readonly CvLine[]): WorkFacts[] =>
  paragraphs(lines).flatMap((paragraph) =>
    splitPiece(paragraph, /(?<=\p{L}{2}[.!?]|\d[.!?])\s+(?=\p{Lu})/gu).flatMap(jobIn),
  );

function jobIn(sentence: Piece): WorkFacts[] {
  const match = STATEMENT.exec(sentence.text);
  const dates = findDates(sentence.text);
  const span = dates.find(({ isRange }) => isRange) ?? dates[0];
  const [, title, employer] = match ?? [];
  if (match === null || title === undefined || employer === undefined || titleScore(title) === 0 || span === undefined)
    return [];
  const at = sentence.text.indexOf(title, match.index);
  const from = match.index + match[0].length - employer.length;
  return [
    {
      position: factOf(cut(sentence, at, at + title.length), GUESSED),
      name: factOf(cut(sentence, from, from + employer.length), GUESSED),
      dates: placed(span, sentence),
      highlights: [],
    },
  ];
}

const placed = (dates: FoundDates, { start }: Piece) => ({
  ...dates,
  start: start + dates.from,
  end: start + dates.to,
});

/** Below the mark at which a person is asked to check: sentences say many things. */
const GUESSED = 0.6;

/** Lines that follow each other in the document, as one piece with every offset as it was. */
function paragraphs(lines: readonly CvLine[]): Piece[] {
  const result: Piece[] = [];
  for (const { text, start, end, bold, italic } of lines) {
    const before = result.at(-1);
    if (before !== undefined && before.end + 1 === start)
      result[result.length - 1] = { ...before, text: `${before.text} ${text}`, end };
    else result.push({ text, start, end, bold, italic });
  }
  return result;
}
