import type { DocumentText, Line } from '../evidence/index.ts';

/**
 * A paragraph, list item or heading of an advert as its writer meant it: wrapped lines joined. `text` has the same
 * length as the stretch of the document it stands for, so an offset into it plus `start` is an offset of the document.
 */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isItem: boolean;
  /** Marked as a heading by the format, or set bold or in capitals throughout. */
  readonly isMarked: boolean;
  /** White space above it, of a line or more. */
  readonly standsApart: boolean;
  readonly isMargin: boolean;
}

/** Joins the lines of a document to paragraphs, in reading order; splits lines that hold several bullets. */
export function readParagraphs(document: DocumentText): Paragraph[] {
  const groups: Line[][] = [];
  // Asked once: the answer takes a look at every line.
  const keepsLines = document.format === 'docx' || (document.format === 'txt' && hasLongLines(document));
  for (const line of document.lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && continues(previous, line, { document, keepsLines }))
      group.push(line);
    else groups.push([line]);
  }
  return groups
    .flatMap((lines, index) => linesToParagraphs(lines, groups[index - 1]?.at(-1), document))
    .flatMap(inPieces);
}

interface Setting {
  readonly document: DocumentText;
  /** A line that ends was ended by its writer. */
  readonly keepsLines: boolean;
}

function continues(previous: Line, line: Line, { document, keepsLines }: Setting): boolean {
  if (line.kind === 'list-item' || (line.kind !== previous.kind && previous.kind !== 'list-item')) return false;
  if (previous.page !== line.page || previous.region !== line.region || previous.headingLevel !== line.headingLevel)
    return false;
  const gap = gapBetween(previous, line);
  // Formats without pages are set by our own reader, which leaves white space between paragraphs and none within. Where
  // it had to break a line, the writer broke none by hand.
  if (document.format !== 'pdf' && gap < 0.5) return true;
  if (keepsLines) return false;
  const next = document.text.slice(line.start, line.end);
  if (gap > line.box.height * 0.8 || BULLET.test(next) || isBold(previous) !== isBold(line)) return false;
  const ended = document.text.slice(previous.start, previous.end);
  if (/[.!?]$/.test(ended) && !/^\p{Ll}/u.test(next)) return false;
  return /^\p{Ll}/u.test(next) ? !/[.!?:]$/.test(ended) : isWrapped(previous, line, document);
}

const hasLongLines = ({ lines }: DocumentText): boolean =>
  lines.some((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && above.page === line.page && Math.abs(gapBetween(above, line)) < 0.5;
  });

/** Whether the first word of the next line would no longer have fitted: then the line was wrapped, not ended. */
function isWrapped(line: Line, below: Line, document: DocumentText): boolean {
  // A wrap is only believed in lines as long as columns are.
  if (line.end - line.start <= 45) return false;
  const next = document.text.slice(below.start, below.end);
  const peers = document.lines.filter((other) => other.page === line.page && other.region === line.region);
  const edge = Math.max(...peers.map(rightOf));
  // Typed text wrapped by hand has several lines that come near the edge; otherwise the longest line is just that.
  const near = peers.filter((peer) => peer !== line && rightOf(peer) > edge * 0.9).length;
  if (document.format === 'txt' && near < 2) return false;
  const characterWidth = line.box.width / Math.max(1, line.end - line.start);
  const firstWord = (/^\S+/.exec(next)?.[0].length ?? 0) + 1;
  const gaps = peers.flatMap((peer, index) => {
    const above = peers[index - 1];
    return above === undefined ? [] : [Math.abs(gapBetween(above, peer))];
  });
  // Lines of a paragraph stand as close as lines ever do there.
  const isClose = gapBetween(line, below) <= Math.min(...gaps) + Math.max(1.5, line.box.height * 0.12);
  return isClose && rightOf(line) + (firstWord + 2) * characterWidth > edge;
}

function linesToParagraphs(lines: readonly Line[], before: Line | undefined, document: DocumentText): Paragraph[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = neutralise(document.text.slice(first.start, last.end));
  const marked = first.headingLevel !== undefined || lines.every(isBold) || isCapitals(text);
  return splitAtBullets(text).flatMap(({ from, to, bulleted }) => {
    const content = text.slice(from, to);
    const lead = bulleted ? (BULLET.exec(content)?.[0].length ?? 0) : content.length - content.trimStart().length;
    const trimmed = content.slice(lead).trimEnd();
    if (trimmed === '') return [];
    const start = first.start + from + lead;
    return [
      {
        start,
        end: start + trimmed.length,
        text: trimmed,
        isItem: bulleted || (first.kind === 'list-item' && from === 0),
        isMarked: marked || /^\s*(#{1,6}\s|\*\*[^*]+\*\*:?\s*$)/.test(document.text.slice(first.start, last.end)),
        standsApart:
          before === undefined || before.region !== first.region || gapBetween(before, first) > first.box.height * 0.8,
        isMargin: first.kind === 'page-header' || first.kind === 'page-footer',
      },
    ];
  });
}

/**
 * Far longer than any paragraph of an advert. What is done next compares names within a paragraph with each other, so a
 * text without ends would keep the app busy for minutes: it is cut behind a sentence, else at a space.
 */
const LONGEST = 1_500;

function inPieces(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  if (text.length <= LONGEST) return [paragraph];
  const cut = cutOf(text.slice(0, LONGEST + 1));
  const rest = text.slice(cut).trimStart();
  const start = paragraph.end - rest.length;
  return [
    { ...paragraph, end: paragraph.start + cut, text: text.slice(0, cut) },
    ...inPieces({ ...paragraph, start, text: rest }),
  ];
}

function cutOf(beginning: string): number {
  const sentence = [...beginning.matchAll(/[.!?] (?=\p{Lu})/gu)].at(-1)?.index ?? -1;
  if (sentence > 0) return sentence + 1;
  const space = beginning.lastIndexOf(' ');
  return space > 0 ? space : LONGEST;
}

/** Line ends and the marks of Markdown become spaces, so that offsets stay as they are. */
const neutralise = (text: string): string =>
  text
    .replace(/[\n\t\u00a0]/g, ' ')
    .replace(/\*\*|__|`/g, (mark) => ' '.repeat(mark.length))
    .replace(/^#{1,6}(?=\s)/, (mark) => ' '.repeat(mark.length))
    .replace(/[’‘ʼ]/g, "'");

/** A pasted web page often has all items of a list in one line. */
function splitAtBullets(text: string): { from: number; to: number; bulleted: boolean }[] {
  // In the row of a table such a mark fills a cell.
  if (text.includes('|')) return [{ from: 0, to: text.length, bulleted: BULLET.test(text) }];
  const cuts = [...text.matchAll(/(?<=\s)[•◦▪‣●■►✓✔→➜➔](?=\s?\S)/g)]
    .map((match) => match.index)
    .filter((at) => text.slice(0, at).trim() !== '');
  const edges = [0, ...cuts, text.length];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    return { from, to, bulleted: BULLET.test(text.slice(from, to)) };
  });
}

const BULLET =
  /^\s*([•◦▪‣·●○■□✓✔➕✖✗✘➢►→➜➔⇒»>]|\([a-h]\)(?=\s)|[a-h]\)(?=\s)|[DER]\d{1,2}[.:)]?(?=\s)|(?:…|\.{3})(?=\s)|[*+–—-](?=[\s\p{L}])|o(?= )|\d{1,2}[.)](?=\s)|\[[ x]?\])\s*(?=[^\s\d]|\d+\S*\s)/u;

const gapBetween = (above: Line, below: Line): number => below.box.y - (above.box.y + above.box.height);

const rightOf = (line: Line): number => line.box.x + line.box.width;

const isBold = (line: Line): boolean => line.runs.length > 0 && line.runs.every((run) => run.bold);

const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && text.split(/\s+/).length <= 8;
