import { keepMeantBreaks } from './lineEnds.ts';

/** A border of one of pandoc's grid tables: `+-----+=====+`. */
const BORDER = /^\+(?:[-=:]+\+)+\s*$/;

/**
 * Turns pandoc's grid tables, which Markdown itself does not know, into tables of HTML around the text of their cells.
 * The blank lines between the tags let the cells be read as Markdown again.
 */
export function openGridTables(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = BORDER.test(lines[at] ?? '') ? tableEnd(lines, at) : at;
    if (end > at + 1) result.push(...tableToHtml(lines.slice(at, end + 1)), '');
    else result.push(lines[at] ?? '');
    if (end > at + 1) at = end;
  }
  return result;
}

/** The last border of the table that begins at `start`; `start` itself where it is none. */
function tableEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (let at = start + 1; /^[|+]/.test(lines[at] ?? ''); at += 1) if (BORDER.test(lines[at] ?? '')) end = at;
  return end;
}

function tableToHtml(table: readonly string[]): string[] {
  const edges = [...(table[0] ?? '')].flatMap((character, index) => (character === '+' ? [index] : []));
  const html = ['', '<table>'];
  let row: string[] = [];
  for (const line of table.slice(1)) {
    if (!BORDER.test(line)) row.push(line);
    else {
      html.push('<tr>', ...cellsOf(row, edges), '</tr>');
      row = [];
    }
  }
  return [...html, '</table>', ''];
}

function cellsOf(row: readonly string[], edges: readonly number[]): string[] {
  return edges.slice(0, -1).flatMap((edge, index) => {
    const right = edges[index + 1];
    // One space after the bar belongs to the border; what is further in is the cell's own.
    const content = row.map((line) =>
      line
        .slice(edge + 1, right)
        .replace(/^ /, '')
        .trimEnd(),
    );
    return ['<td>', '', ...keepMeantBreaks(content, (right ?? edge) - edge - 3), '', '</td>'];
  });
}
