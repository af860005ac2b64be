import type { Span } from '../evidence/index.ts';
import type { Paragraph } from './paragraphs.ts';

/** The first group of a pattern in one of the first paragraphs, as a span of the document; sentence words are no names. */
export function firstMatch(paragraphs: readonly Paragraph[], pattern: RegExp): Span | undefined {
  for (const paragraph of paragraphs.slice(0, 15)) {
    const match = pattern.exec(paragraph.text);
    const [whole = '', name = ''] = match ?? [];
    if (
      match === null ||
      /^(We|You|The(?! (?!Role|Company|Position|Team|Job|Successful|Ideal|Post|Opportunity|Client)\p{Lu})|This|Our|Your|It|There|Das|Die|Der|Wir|Sie|[Ss]omeone|[Ss]omebody|people|anyone|individuals?|candidates?|to|dich|[Dd]as|[Dd]ie|[Dd]er)\b/u.test(
        name,
      )
    )
      continue;
    const from = match.index + whole.indexOf(name);
    return tidySpan(paragraph, from, from + name.length);
  }
  return undefined;
}

/** Offsets within a paragraph as a span of the document, without white space and punctuation at the ends. */
export function tidySpan(paragraph: Paragraph, from: number, to: number): Span {
  const part = paragraph.text.slice(from, to);
  const lead = /^[\s,;:|@–—\p{Extended_Pictographic}\u{fe0f}-]*/u.exec(part)?.[0].length ?? 0;
  const tail = /[\s,;:|–—\p{Extended_Pictographic}\u{fe0f}-]*$/u.exec(part.slice(lead))?.[0].length ?? 0;
  return { start: paragraph.start + from + lead, end: paragraph.start + to - tail };
}
