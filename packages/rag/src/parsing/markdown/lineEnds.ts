/** Columns. Editors and pandoc wrap at 70 to 100; a line that ends far before has ended because its writer wanted it. */
const WRAP: { readonly least: number; readonly most: number } = { least: 60, most: 110 };

/**
 * A line end within a paragraph is a space to Markdown. Where the next word would still have fitted within the width
 * at which the file is wrapped, the end was meant, and gets the two spaces that make it one.
 */
export function keepMeantBreaks(lines: readonly string[], width = wrapWidth(lines)): string[] {
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
