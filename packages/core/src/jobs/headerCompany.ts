import type { Span } from '../evidence/index.ts';
import { firstMatch, tidySpan } from './headerSpan.ts';
import { COMPANY_WORD, LEGAL_FORM, NAME_OF_INSTITUTION, NAME_WITH_FORM } from './headerWords.ts';
import type { Paragraph } from './paragraphs.ts';

/** A name with a company's legal form, or one that the rest of the text uses as the subject of a sentence. */
export function isNamedAsCompany(name: string, text: string): boolean {
  if (LEGAL_FORM.test(name)) return true;
  const subject = new RegExp(
    `(?:^|[.!?\\n]\\s*|about |join |at )${escapePattern(name)}(?:'s|\\s+(?:is|has|are|was|builds|makes|offers|provides|runs|serves|ist|hat|sucht|bietet)\\b)`,
    'i',
  );
  // "Chef – Blue Hotel", and below it a line "Blue Hotel, Leeds".
  const opensLine = new RegExp(`\\n${escapePattern(name)}\\s*(?:[·|•–—,(-]|\\n|$)`);
  return name.length > 2 && (subject.test(text) || opensLine.test(text));
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
  if (line === undefined) return undefined;
  // What stands behind the name, "York (hybrid, two days a week)", may be long; the name is not.
  const name = firstPart(line.text);
  return name.split(/\s+/).length > 8 ? undefined : tidySpan(line, 0, name.length);
}

/** "Smith & Sons · Leeds" and "Smith & Sons, Leeds" name the company first; "Smith GmbH & Co. KG" is one name. */
export const firstPart = (text: string): string =>
  /^.*?(?=\s+[·|•–—-]\s|,\s(?!(?:Inc|Ltd|LLC|LLP|Co|GmbH|PLC|S\.A)\b)|\s\(|$)/.exec(text)?.[0] ?? text;

const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.'-]*(?:\\s(?:(?:of|and|&|und|für) )?\\p{Lu}[\\p{L}\\p{N}&'-]*){0,4}";

/** Ways in which sentences name the company, tried in this order; the first group is the name. */
const NAMED_IN_PROSE: readonly RegExp[] = [
  NAME_WITH_FORM,
  // "needed from September at Hill School, Kent", "to start in May at …", "Teacher at …"
  new RegExp(
    `\\b(?:looking for|seeking|needed|wanted|recruiting|to start|to join|vacancy|opportunity|position|gesucht)\\b[^.!?]{0,80}?\\s(?:at|bei|bei der) (${NAME})(?=,| in |[.!?]|$)`,
    'u',
  ),
  /^(?:At|Bei|Here at) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?=,? (?:\p{Ll}+ )?(?:we|our|you|wir)\b)/u,
  /\b(?:About|Über|Join|Welcome to) (?!us\b|uns\b|the\b|you\b|our\b)(\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=[.,:!?]|$)/u,
  // "Wir sind die Bäckerei Holm aus Kiel", "We are Blue Foods, a …"
  new RegExp(`\\b[Ww]ir sind (?:die |der |das )?(${NAME})(?=,| aus | in | und )`, 'u'),
  new RegExp(`\\b[Ww]e(?: are|'re) (${NAME})(?=, (?:an?|the)\\b| and we)`, 'u'),
  // "The Blue Inn in Leeds is looking for", "Die Stadt Hohenau sucht"
  new RegExp(
    `(?:^|[:.!?]\\s)(?:(?:Die|Der|Das) )?(${NAME})(?:,? in \\p{Lu}\\p{L}+)? (?:is|has|are|was|needs|seeks|ist|sucht|bietet)\\b`,
    'u',
  ),
  NAME_OF_INSTITUTION,
];

/** The company where a sentence of the advert names it. */
export function companyInProse(paragraphs: readonly Paragraph[]): Span | undefined {
  for (const pattern of NAMED_IN_PROSE) {
    const found = firstMatch(paragraphs, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}
