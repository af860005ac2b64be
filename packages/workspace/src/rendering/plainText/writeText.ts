import {
  listLines,
  oneLine,
  type ContentEntry,
  type ContentSection,
  type CvContent,
} from '@career-mentor/core/writing';
import { certificateLine, contactText, entryHead } from './lines.ts';
import { wrap } from './wrap.ts';

/**
 * Writes a CV as plain text for forms on the web: headings in capitals, one fact per line, hyphens for bullets. With
 * `width` lines are broken at so many characters; a form breaks them better itself.
 */
export function writeText(content: CvContent, { width }: { readonly width?: number } = {}): string {
  const { name, headline } = content;
  const head = [name?.text, headline?.text, contactText(content)].flatMap((line) => (line ? [oneLine(line)] : []));
  const blocks = [head, ...content.sections.flatMap(sectionBlocks)];
  const lines = blocks.map((block) => block.flatMap((line) => (width === undefined ? line : wrap(line, width))));
  return `${lines.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Blocks of lines; an empty line stands between two. */
function sectionBlocks(section: ContentSection): string[][] {
  const heading = oneLine(section.title).toLocaleUpperCase(undefined);
  if (section.kind === 'text') return [[heading, ...section.paragraphs.map(({ text }) => oneLine(text))]];
  if (section.kind !== 'entries') return [[heading, ...listLines(section)]];
  if (section.id === 'certificates')
    return [[heading, ...section.entries.map((entry) => `- ${certificateLine(entry)}`)]];
  const [first = [], ...others] = section.entries.map(entryLines);
  return [[heading, ...first], ...others];
}

/** What an entry says, line by line. */
export function entryLines(entry: ContentEntry): string[] {
  return [
    ...entryHead(entry),
    ...(entry.text ? [oneLine(entry.text.text)] : []),
    ...entry.bullets.map(({ text }) => `- ${oneLine(text)}`),
    ...(entry.tags.length > 0 ? [entry.tags.map(({ text }) => oneLine(text)).join(', ')] : []),
  ];
}
