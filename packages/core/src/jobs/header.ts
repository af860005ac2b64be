import type { Span } from '../evidence/index.ts';
import { companyBelow, companyInProse } from './headerCompany.ts';
import { findLocation } from './headerLocation.ts';
import { tidySpan } from './headerSpan.ts';
import { splitTitleLine, titleFirst, titleInProse } from './headerTitle.ts';
import { HIRING, LABELLED_FACT, LABELS, NOISE, NOISE_UNLESS_ROLE, ROLE_WORDS } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';
import { opensSection } from './sections.ts';

/** Title, company and place of an advert, as spans of the document. Absent where the advert does not say. */
export type Header = Readonly<Partial<Record<'title' | 'company' | 'location', Span>>>;

/** Reads the head of an advert: labelled lines first, then the look of the first lines, then what the text says. */
export function readHeader(paragraphs: readonly Paragraph[], text: string): Header {
  const labelled = readLabels(paragraphs);
  const top = paragraphs
    .slice(0, headEnd(paragraphs))
    .filter(
      (paragraph) => isTopLine(paragraph) && !labelled.used.has(paragraph) && !repeatsTitle(paragraph, text, labelled),
    );
  const [line, ...rest] = titleFirst(top);
  const below = labelled.title === undefined ? rest : top;
  const split = line === undefined || labelled.title !== undefined ? undefined : splitTitleLine(line, text);
  const title = labelled.title ?? split?.title ?? titleInProse(paragraphs);
  const company = labelled.company ?? split?.company ?? companyBelow(below, text) ?? companyInProse(paragraphs);
  const location = labelled.location ?? findLocation({ top, paragraphs, titleLine: line, company });
  return {
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company }),
    ...(location === undefined ? {} : { location }),
  };
}

/** The head ends where the first section begins; it is never long. */
function headEnd(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(
    ({ text }, index) => index > 0 && text.split(/\s+/).length <= 6 && !FRAME.test(text) && opensSection(text),
  );
  return Math.min(12, first < 0 ? 12 : first);
}

/** Job sites set these above the whole text, and the lines of the head may follow. */
const FRAME = /^(?:about the job|(?:full )?(?:job|position) (?:description|details))$/i;

function readLabels(paragraphs: readonly Paragraph[]): Header & { used: ReadonlySet<Paragraph> } {
  const found: { title?: Span; company?: Span; location?: Span } = {};
  const used = new Set<Paragraph>();
  for (const paragraph of paragraphs.slice(0, 40))
    for (const { field, pattern } of LABELS) {
      const match = pattern.exec(paragraph.text);
      if (match === null) continue;
      used.add(paragraph);
      const from = match[0].length;
      const value = /^[^()|•]*/.exec(paragraph.text.slice(from))?.[0].trimEnd() ?? '';
      if (value !== '' && value.length < 90) found[field] ??= tidySpan(paragraph, from, from + value.length);
    }
  return { ...found, used };
}

const isTopLine = ({ text, isItem }: Paragraph): boolean =>
  !isItem &&
  text.length <= 110 &&
  text.split(/\s+/).length <= 14 &&
  !isNoise(text.replace(HIRING, '')) &&
  /\p{L}{2}/u.test(text) &&
  !/[.!?:]$/.test(text);

/** The title as a heading of the page, above the line that gives it under its label. */
const repeatsTitle = (paragraph: Paragraph, text: string, { title }: Header): boolean =>
  title !== undefined && paragraph.text.toLowerCase() === text.slice(title.start, title.end).toLowerCase();

const isNoise = (text: string): boolean =>
  NOISE.test(text) || LABELLED_FACT.test(text) || (NOISE_UNLESS_ROLE.test(text) && !ROLE_WORDS.test(text));
