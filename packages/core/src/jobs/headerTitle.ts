import type { Span } from '../evidence/index.ts';
import { firstPart, isNamedAsCompany } from './headerCompany.ts';
import { firstMatch, tidySpan } from './headerSpan.ts';
import { CONNECTED, GENDER_MARK, HIRING, LEGAL_FORM, PAY_OR_HOURS, ROLE_WORDS } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';

/** The line that names a trade is the title, also when the company stands above it; else the first line is. */
export function titleFirst(top: readonly Paragraph[]): Paragraph[] {
  const title =
    top.slice(0, 4).find(({ text }) => GENDER_MARK.test(text)) ??
    (top[0] !== undefined && isCompanyLike(top[0].text)
      ? top.slice(1, 3).find(({ text }) => ROLE_WORDS.test(text))
      : undefined) ??
    top[0];
  return title === undefined ? [] : [title, ...top.filter((line) => line !== title)];
}

const isCompanyLike = (text: string): boolean => LEGAL_FORM.test(text) || !ROLE_WORDS.test(text);

/** "Baker at Smith & Sons", "Chef | Hotel Ltd", "Electrician (m/w/d)". A dash alone belongs to the title. */
export function splitTitleLine(line: Paragraph, text: string): { title: Span; company?: Span } {
  const from = HIRING.exec(line.text)?.[0].length ?? 0;
  const at = CONNECTED.exec(line.text);
  const mark = GENDER_MARK.exec(line.text);
  const pieces = [...line.text.matchAll(/\s[|–—-]\s/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const named = pieces.find((piece, index) =>
    isNamedAsCompany(line.text.slice(piece.to, pieces[index + 1]?.from).trim(), text),
  );
  if (at !== null)
    return {
      title: tidySpan(line, from, at.index),
      company: partAfter(line, at.index + at[0].length),
    };
  if (named !== undefined) {
    const next = pieces.find((piece) => piece.from >= named.to);
    return {
      title: tidySpan(line, from, named.from),
      company: tidySpan(line, named.to, next?.from ?? line.text.length),
    };
  }
  // What follows the mark of all genders is often part of the title: it is cut off only at the line's end.
  const marked = mark !== null && mark.index + mark[0].length >= line.text.trimEnd().length;
  const pay = PAY_OR_HOURS.exec(line.text);
  const end = marked ? mark.index : (pay?.index ?? line.text.length);
  return { title: tidySpan(line, from, end) };
}

/** The name that begins at an offset of a line, without the place behind it. */
const partAfter = (line: Paragraph, from: number): Span =>
  tidySpan(line, from, from + firstPart(line.text.slice(from)).length);

/** The title where a sentence of the advert names it. */
export function titleInProse(paragraphs: readonly Paragraph[]): Span | undefined {
  return (
    firstMatch(paragraphs, TITLE_MARKED) ??
    firstMatch(paragraphs, TITLE_NEEDED) ??
    firstMatch(
      paragraphs,
      /\b(?:looking for|join (?:us|our team) as|seeking|hiring|recruiting|such(?:en|t)(?: in \p{Lu}\p{L}+)?(?: (?:dich|sie) als)?|needs?) (?:an? |our next |eine?n? |two |zwei |several )?([\p{L}][\p{L} /-]{3,50}?)(?= who| to | for| in | at | with| and|[.,:!(]|\s\(|$)/iu,
    )
  );
}

/** "Hotel Receptionist needed at the Blue Hotel": the title opens the advert. */
const TITLE_NEEDED = /^(\p{Lu}[\p{L} /-]{3,50}?) (?:is |are )?(?:needed|wanted|required|sought|gesucht)\b/u;

/** "… sucht zum 1. Oktober eine Pflegefachkraft (w/m/d)": the mark of all genders follows the title in a sentence as well. */
const TITLE_MARKED = /(?<=\p{Ll} )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})\s*\((?:[mwfdx]\s*[/|]\s*){2}[mwfdx]\)/u;
