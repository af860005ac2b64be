import type { Span } from '../evidence/index.ts';
import { firstMatch, tidySpan } from './headerSpan.ts';
import { COMPANY_WORD, LEGAL_FORM, NAME_WITH_FORM } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';

/** A name with a company's legal form, or one that the rest of the text uses as the subject of a sentence. */
export function isNamedAsCompany(name: string, text: string): boolean {
  if (LEGAL_FORM.test(name)) return true;
  const subject = new RegExp(
    `(?:^|[.!?\\n]\\s*|about |join |at )${escapePattern(name)}(?:'s|\\s+(?:is|has|are|was|builds|makes|offers|provides|runs|serves|ist|hat|sucht|bietet)\\b)`,
    'i',
  );
  return name.length > 2 && subject.test(text);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The company's line among those below the title. */
export function companyBelow(below: readonly Paragraph[], text: string): Span | undefined {
  const near = below.slice(0, 4);
  const line =
    near.find(({ text: line }) => LEGAL_FORM.test(line)) ??
    near.find(({ text: line }) => COMPANY_WORD.test(line)) ??
    near.find((paragraph) => isNamedAsCompany(firstPart(paragraph.text), text)) ??
    near[0];
  if (line === undefined || line.text.split(/\s+/).length > 8) return undefined;
  return tidySpan(line, 0, firstPart(line.text).length);
}

/** "Smith & Sons · Leeds" and "Smith & Sons, Leeds" name the company first; "Smith GmbH & Co. KG" is one name. */
const firstPart = (text: string): string =>
  /^.*?(?=\s+[·|•–—-]\s|,\s(?!(?:Inc|Ltd|LLC|LLP|Co|GmbH|PLC|S\.A)\b)|\s\(|$)/.exec(text)?.[0] ?? text;

/** The company where a sentence of the advert names it. */
export function companyInProse(paragraphs: readonly Paragraph[]): Span | undefined {
  return (
    firstMatch(paragraphs, NAME_WITH_FORM) ??
    firstMatch(
      paragraphs,
      /^(?:At|Bei|Here at) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?=,? (?:\p{Ll}+ )?(?:we|our|you|wir)\b)/u,
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
