import type { Span } from '../../evidence/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { opensSection } from '../sections.ts';
import { chooseCompany, firstPart } from './company.ts';
import { choosePlace } from './place.ts';
import { placeScore } from './places.ts';
import { readLabels } from './labels.ts';
import { FAREWELL, isHeadNoise } from './noise.ts';
import { readPieces } from './pieces.ts';
import { chooseTitle } from './title.ts';

/** Title, company and place of an advert, as spans of the document. Absent where the advert does not say. */
export type Header = Readonly<Partial<Record<'title' | 'company' | 'location', Span>>>;

/**
 * Reads the head of an advert. Each line above the first section is taken apart, and each part is judged as title, as
 * company and as place: by its words, by where it stands, and by how the text uses it. Sentences that name one of them
 * are judged beside the parts; a label outweighs all.
 */
export function readHeader(paragraphs: readonly Paragraph[], text: string): Header {
  const { found, used } = readLabels(paragraphs);
  const own = withoutSignature(paragraphs);
  const lines = own
    .map((line, index) => onItsLine(line, own[index - 1], text))
    .filter((line) => !isHeadNoise(line.text));
  const pieces = readPieces(lines.slice(0, headEnd(lines, own[0])).filter((line) => !used.has(line)));
  const context = { pieces, paragraphs: own, text, isCompanyLabelled: found.company !== undefined };
  const title = chooseTitle(context, found.title);
  const company =
    found.company === undefined ? chooseCompany({ ...context, title }) : withoutPlace(found.company, text);
  const location = choosePlace({ ...context, title, company }, found.location);
  return {
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company }),
    ...(location === undefined ? {} : { location }),
  };
}

/** "Employer: Mill Lane, Leeds": the place behind the name is not a part of it. */
function withoutPlace({ start, end }: Span, text: string): Span {
  const name = text.slice(start, end);
  const first = firstPart(name);
  const isPlaced = placeScore(name.slice(first.length).replace(/^,?\s*(?:in )?/, '')) > 0;
  return isPlaced ? { start, end: start + first.length } : { start, end };
}

/** "Mill Lane • Leeds • £30k": dots that part the facts of one line open no items of a list. */
const onItsLine = (line: Paragraph, above: Paragraph | undefined, text: string): Paragraph =>
  line.isItem && above !== undefined && !above.isItem && !text.slice(above.end, line.start).includes('\n')
    ? { ...line, isItem: false }
    : line;

/** The head ends where the first section begins; it is never long. */
function headEnd(paragraphs: readonly Paragraph[], opening: Paragraph | undefined): number {
  const first = paragraphs.findIndex(
    ({ text, start }) =>
      start !== opening?.start &&
      text.split(/\s+/).length <= 6 &&
      !FRAME.test(text) &&
      !/[|·•]/.test(text) &&
      opensSection(text),
  );
  return Math.min(MOST_LINES, first < 0 ? MOST_LINES : first);
}

const MOST_LINES = 14;

/** Job sites set these above the whole text, and the lines of the head may follow. */
const FRAME =
  /^(?:about the job|(?:full )?(?:job|position) (?:description|details).*|.*\bvacancy|.*stellenangebot\p{L}*)$/iu;

/** Who signs a letter is neither the company nor the title. */
function withoutSignature(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ text }, index) => index > 0 && FAREWELL.test(text));
  return at < 0 ? paragraphs : paragraphs.filter((_, index) => index < at || index > at + 2);
}
