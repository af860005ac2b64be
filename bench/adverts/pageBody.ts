const BULLET = /^([•*\-–—·✓✔✗✖○→»>+✘➕])\s+/u;

/** The lines of an advert as HTML: lists for lines with bullets, tables for lines with tabs, headings for short lines. */
export function bodyOf(text: string): string {
  const blocks = text.trim().split(/\n\s*\n/);
  return blocks.map((block, index) => blockOf(block.split('\n'), index === 0)).join('\n');
}

function blockOf(lines: readonly string[], isFirst: boolean): string {
  const html: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const kind = kindOf(line);
    let end = at + 1;
    while (end < lines.length && kind !== 'text' && kindOf(lines[end] ?? '') === kind) end += 1;
    html.push(part(kind, lines.slice(at, end), at === 0 && !isFirst && lines.length > 1));
    at = end;
  }
  return html.join('\n');
}

const kindOf = (line: string): 'item' | 'row' | 'text' =>
  BULLET.test(line) ? 'item' : line.includes('\t') ? 'row' : 'text';

function part(kind: 'item' | 'row' | 'text', lines: readonly string[], mayHead: boolean): string {
  if (kind === 'item')
    return `<ul>\n${lines.map((line) => `<li>${escape(line.replace(BULLET, ''))}</li>`).join('\n')}\n</ul>`;
  if (kind === 'row') {
    const cells = lines.map((line) =>
      line
        .split('\t')
        .map((cell) => `<td>${escape(cell)}</td>`)
        .join(''),
    );
    return `<table><tbody>\n${cells.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody></table>`;
  }
  const line = lines[0] ?? '';
  const isHeading = mayHead && line.length < 60 && !/[.,;]$/.test(line);
  return isHeading ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`;
}

/** Text as HTML wants it. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
