/**
 * Makes the source say what its writer meant where Markdown would not see it: attributes and fenced sections of
 * pandoc's dialect go, a front matter shows as lines of text, and line ends that are no wrapping stay line ends.
 */
export function prepareMarkdown(source: string): string {
  const lines = withFrontMatterShown(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).split('\n');
  return keepMeantBreaks(lines.map(withoutPandocMarks)).join('\n');
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

/** Columns. Editors and pandoc wrap at 70 to 100; a line that ends far before has ended because its writer wanted it. */
const WRAP: { readonly least: number; readonly most: number } = { least: 60, most: 110 };

/**
 * A line end within a paragraph is a space to Markdown. Where the next word would still have fitted within the width
 * at which the file is wrapped, the end was meant, and gets the two spaces that make it one.
 */
function keepMeantBreaks(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    if (!isParagraph(line) || !isParagraph(next) || line.endsWith('  ')) return line;
    const word = next.trim().split(' ')[0]?.length ?? 0;
    return line.length + 1 + word <= width ? `${line}  ` : line;
  });
}

const wrapWidth = (lines: readonly string[]): number =>
  lines.reduce((width, { length }) => (length <= WRAP.most ? Math.max(width, length) : width), WRAP.least);

/** Lines of running text; headings, rules, quotes, tables, lists, code and raw markup have line ends of their own. */
const isParagraph = (line: string): boolean =>
  line.trim() !== '' &&
  !/^(?: {4}|\t|\s*(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s|\||```|~~~|<|[-=*_\s]{3,}$|[-\s|:+]+$))/.test(line);
