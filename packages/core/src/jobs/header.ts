import type { Span } from '../evidence/index.ts';
import { COMPANY_FORM, CONNECTED, GENDER_MARK, LABELS, NOISE, ROLE_WORDS } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';
import { opensSection } from './sections.ts';

/** Title, company and place of an advert, as spans of the document. Absent where the advert does not say. */
export type Header = Readonly<Partial<Record<'title' | 'company' | 'location', Span>>>;

/** Reads the head of an advert: labelled lines first, then the look of the first lines, then what the text says. */
export function readHeader(paragraphs: readonly Paragraph[], text: string): Header {
  const labelled = readLabels(paragraphs);
  const top = paragraphs
    .slice(0, headEnd(paragraphs))
    .filter((paragraph) => isTopLine(paragraph) && !labelled.used.has(paragraph));
  const [line, ...rest] = titleFirst(top);
  const below = labelled.title === undefined ? rest : top;
  const split = line === undefined || labelled.title !== undefined ? undefined : splitTitleLine(line, text);
  const title = labelled.title ?? split?.title ?? titleInProse(paragraphs);
  const company = labelled.company ?? split?.company ?? companyBelow(below, text) ?? companyInProse(paragraphs);
  return {
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company }),
    ...(labelled.location === undefined ? {} : { location: labelled.location }),
  };
}

/** The head ends where the first section begins; it is never long. */
function headEnd(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(
    ({ text }, index) => index > 0 && text.split(/\s+/).length <= 6 && opensSection(text),
  );
  return Math.min(12, first < 0 ? 12 : first);
}

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
  !NOISE.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !/[.!?:]$/.test(text);

/** The line that names a trade is the title, also when the company stands above it; else the first line is. */
function titleFirst(top: readonly Paragraph[]): Paragraph[] {
  const title =
    top.slice(0, 4).find(({ text }) => GENDER_MARK.test(text)) ??
    (top[0] !== undefined && isCompanyLike(top[0].text)
      ? top.slice(1, 3).find(({ text }) => ROLE_WORDS.test(text))
      : undefined) ??
    top[0];
  return title === undefined ? [] : [title, ...top.filter((line) => line !== title)];
}

const isCompanyLike = (text: string): boolean => COMPANY_FORM.test(text) || !ROLE_WORDS.test(text);

/** "Baker at Smith & Sons", "Chef | Hotel Ltd", "Electrician (m/w/d)". A dash alone belongs to the title. */
function splitTitleLine(line: Paragraph, text: string): { title: Span; company?: Span } {
  const at = CONNECTED.exec(line.text);
  const mark = GENDER_MARK.exec(line.text);
  const pieces = [...line.text.matchAll(/\s[|–—-]\s/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const last = pieces.at(-1);
  const named = last === undefined ? undefined : line.text.slice(last.to).trim();
  if (at !== null)
    return { title: tidySpan(line, 0, at.index), company: tidySpan(line, at.index + at[0].length, line.text.length) };
  if (last !== undefined && named !== undefined && isNamedAsCompany(named, text))
    return { title: tidySpan(line, 0, last.from), company: tidySpan(line, last.to, line.text.length) };
  // What follows the mark of all genders is often part of the title: it is cut off only at the line's end.
  const marked = mark !== null && mark.index + mark[0].length >= line.text.trimEnd().length;
  const pay = PAY.exec(line.text);
  const end = marked ? mark.index : (pay?.index ?? line.text.length);
  return { title: tidySpan(line, 0, end) };
}

/** Pay and hours that stand behind the title on its line. */
const PAY = /\s[|–—-]\s*(?:up to |from |ab |bis zu )?[£$€]?\s?\d.*$/i;

/** A name with a company's legal form, or one that the rest of the text uses as the subject of a sentence. */
function isNamedAsCompany(name: string, text: string): boolean {
  if (COMPANY_FORM.test(name)) return true;
  const subject = new RegExp(
    `(?:^|[.!?\\n]\\s*|about |join |at )${escapePattern(name)}(?:'s|\\s+(?:is|has|are|was|builds|makes|offers|provides|runs|serves|ist|hat|sucht|bietet)\\b)`,
    'i',
  );
  return name.length > 2 && subject.test(text);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function companyBelow(below: readonly Paragraph[], text: string): Span | undefined {
  const near = below.slice(0, 4);
  const line =
    near.find((paragraph) => COMPANY_FORM.test(paragraph.text)) ??
    near.find((paragraph) => isNamedAsCompany(firstPart(paragraph.text), text)) ??
    near[0];
  if (line === undefined || line.text.split(/\s+/).length > 8) return undefined;
  return tidySpan(line, 0, firstPart(line.text).length);
}

/** "Smith & Sons · Leeds" and "Smith & Sons, Leeds" name the company first; "Smith GmbH & Co. KG" is one name. */
const firstPart = (text: string): string =>
  /^.*?(?=\s+[·|•–—-]\s|,\s(?!(?:Inc|Ltd|LLC|LLP|Co|GmbH|PLC|S\.A)\b)|\s\(|$)/.exec(text)?.[0] ?? text;

function titleInProse(paragraphs: readonly Paragraph[]): Span | undefined {
  return firstMatch(
    paragraphs,
    /\b(?:looking for|seeking|hiring|recruiting|suchen|need) (?:an? |our next |eine?n? |two |zwei |several )?([\p{L}][\p{L} /-]{3,50}?)(?= who| to | for| in | with| and|[.,:(]|\s\(|$)/iu,
  );
}

function companyInProse(paragraphs: readonly Paragraph[]): Span | undefined {
  return (
    firstMatch(
      paragraphs,
      /^(?:At|Bei|Here at) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?=,? (?:we|our|you|wir|arbeit\w*)\b)/u,
    ) ??
    firstMatch(
      paragraphs,
      /\b(?:About|Über|Join|Welcome to) (?!us\b|uns\b|the\b|you\b|our\b)(\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=[.,:!?]|$)/u,
    ) ??
    firstMatch(
      paragraphs,
      /^((?:\p{Lu}[\p{L}\p{N}&.'-]*\s(?:(?:of|and|&|for|the)\s)?){1,5})(?=(?:is|has|are|was|ist|sucht|bietet)\b)/u,
    )
  );
}

function firstMatch(paragraphs: readonly Paragraph[], pattern: RegExp): Span | undefined {
  for (const paragraph of paragraphs.slice(0, 15)) {
    const match = pattern.exec(paragraph.text);
    const [whole = '', name = ''] = match ?? [];
    if (match === null || /^(We|You|The|This|Our|Your|It|There|Das|Die|Der|Wir|Sie)\b/.test(name)) continue;
    const from = match.index + whole.indexOf(name);
    return tidySpan(paragraph, from, from + name.length);
  }
  return undefined;
}

/** Offsets within a paragraph as a span of the document, without white space and punctuation at the ends. */
function tidySpan(paragraph: Paragraph, from: number, to: number): Span {
  const part = paragraph.text.slice(from, to);
  const lead = /^[\s,;:|@–—-]*/.exec(part)?.[0].length ?? 0;
  const tail = /[\s,;:|–—-]*$/.exec(part.slice(lead))?.[0].length ?? 0;
  return { start: paragraph.start + from + lead, end: paragraph.start + to - tail };
}
