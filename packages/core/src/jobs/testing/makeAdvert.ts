import type { DocumentText, Line } from '../../evidence/index.ts';
import type { LinkSkills } from '../linking.ts';

/**
 * A document of typed lines, as the reader of text files makes it: six points per character, twelve per line, white space
 * between lines and more of it for blank ones.
 */
export function makeAdvert(source: string): DocumentText {
  const lines: Line[] = [];
  const texts: string[] = [];
  let offset = 0;
  let y = 36;
  for (const typed of source.split('\n')) {
    const text = typed.trim();
    y += 14;
    if (text === '') continue;
    const box = { x: 36, y, width: text.length * 6, height: 12 };
    const run = { start: offset, end: offset + text.length, box, fontSize: 10, bold: false, italic: false };
    const kind = /^([•*-]|o )\s*\S/.test(text) && !text.startsWith('**') ? 'list-item' : 'text';
    lines.push({ start: offset, end: offset + text.length, page: 1, box, region: 0, kind, runs: [run] });
    texts.push(text);
    offset += text.length + 1;
  }
  const pages = [{ number: 1, width: 612, height: Math.max(792, y + 36) }];
  return {
    id: 'advert',
    fileName: 'advert.txt',
    format: 'txt',
    text: texts.join('\n'),
    pages,
    lines,
    links: [],
    language: 'en',
    warnings: [],
  };
}

/**
 * A stand-in for the taxonomy: finds the given names as whole words, short ones only as they are written. It knows no
 * context, so that the tests show what the reading of adverts does by itself.
 */
export const linkNames =
  (names: readonly string[]): LinkSkills =>
  (text) =>
    names
      .flatMap((name) =>
        [...text.matchAll(patternFor(name))].map(({ index }) => ({
          skillId: name.toLowerCase(),
          start: index,
          end: index + name.length,
          confidence: 1,
        })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((link, index, all) => !all.slice(0, index).some((other) => other.end > link.start));

const patternFor = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}&+#-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}&+#-])`,
    name.length < 6 ? 'gu' : 'giu',
  );
