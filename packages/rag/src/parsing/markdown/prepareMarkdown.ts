import { openGridTables } from './gridTables.ts';
import { keepMeantBreaks } from './lineEnds.ts';

/**
 * Makes the source say what its writer meant where Markdown would not see it: attributes and fenced sections of
 * pandoc's dialect go, a front matter shows as lines of text, and line ends that are no wrapping stay line ends.
 */
export function prepareMarkdown(source: string): string {
  const lines = withFrontMatterShown(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).split('\n');
  return openGridTables(keepMeantBreaks(lines.map(withoutPandocMarks)))
    .map(withDashes)
    .join('\n');
}

/** `---` above and below lines of `key: value` at the very top: shown as they are written, one below the other. */
const withFrontMatterShown = (source: string): string =>
  source.replace(/^---\n([\s\S]{0,4000}?)\n(?:---|\.\.\.)\n/, (whole, inside: string) =>
    /^[\w-]+:/m.test(inside) ? `${inside.replace(/\n/g, '  \n')}\n\n` : whole,
  );

function withoutPandocMarks(line: string): string {
  if (/^:{3,}/.test(line)) return '';
  return line
    .replace(/(^#{1,6} .*?)\s*\{[#.][^}]*\}\s*$/, '$1')
    .replace(/\]\{(?:\.[\w-]+|\s)+\}/g, ']')
    .replace(/^\s*\|\s+(?=\S)(?!.*\|\s*$)/, '')
    .replace(/\\$/, '  ');
}

/** Two hyphens between words or numbers are how pandoc writes a dash. Last of all, because tables count characters. */
const withDashes = (line: string): string => line.replace(/(?<=\d|\s)--(?=\s|\d|$)/g, '–');
