import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import type { Piece } from '../reading/piece.ts';
import { firstWordFits } from '../reading/wrapping.ts';
import { placeScore } from '../words/places.ts';
import { headerParts, type Entry, type HeaderPart, type PlacedDates } from './entry.ts';
import { withDatedBulletsFreed } from './datedBullets.ts';
import { entryLines, type EntryLine, type HeaderWords } from './lineKinds.ts';

/**
 * Parts a section into entries. Headers are the lines that are neither bullets nor prose; where several headers follow
 * each other without text between, their dates, the white space above and the style of the first line tell them apart.
 */
export function splitEntries(lines: readonly CvLine[], words: HeaderWords = {}): Entry[] {
  if (lines.some(({ part }) => part === 'start')) return saidBlocks(entryLines(lines)).map(toEntry);
  const blocks: Block[] = [];
  for (const line of entryLines(withDatedBulletsFreed(lines), words)) {
    const block = blocks.at(-1);
    if (line.role === 'header' && (block === undefined || block.body.length > 0))
      blocks.push({ header: [line], body: [] });
    else if (block === undefined) blocks.push({ header: [], body: [line] });
    else if (line.role === 'header') block.header.push(line);
    else block.body.push(line);
  }
  return withStrayLinesReturned(withLeadingLinesReturned(withDatesReturned(blocks).flatMap(splitBlock))).map(toEntry);
}

/** Entries begin at the lines that a labeller said begin one. */
function saidBlocks(lines: readonly EntryLine[]): Block[] {
  const blocks: Block[] = [];
  for (const entryLine of lines) {
    const block = blocks.at(-1);
    if (block === undefined || entryLine.line.part === 'start') blocks.push({ header: [], body: [] });
    blocks.at(-1)?.[entryLine.role].push(entryLine);
  }
  return blocks;
}

/** Dates alone under the text of an undated header are its dates. */
function withDatesReturned(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    const isDates = block.header.length === 1 && isDateLine(block.header[0]);
    const takes =
      before !== undefined &&
      before.header.length > 0 &&
      ![...before.header, ...before.body].some(({ dated }) => dated);
    if (isDates && takes)
      result[result.length - 1] = {
        header: [...before.header, ...block.header],
        body: [...before.body, ...block.body],
      };
    else result.push(block);
  }
  return result;
}

const isDateLine = (line: EntryLine | undefined): boolean =>
  line !== undefined && line.dated && headerParts(line.line.cells, 0).parts.length === 0;

interface Block {
  readonly header: EntryLine[];
  readonly body: EntryLine[];
}

/** A header with several dated lines belongs to several entries; the text under it to the last of them. */
function splitBlock({ header, body }: Block): Block[] {
  const dated = header.flatMap(({ dated: isDated, line }, index) =>
    isDated && !endsDate(line, header[index - 1]?.line) ? [index] : [],
  );
  const starts = [0];
  for (let index = 1; index < dated.length; index += 1) {
    const [previous = 0, next = 0] = [dated[index - 1], dated[index]];
    starts.push(entryStart(header, previous, next));
  }
  return [...new Set(starts)].map((start, index, all) => ({
    header: header.slice(start, all[index + 1] ?? header.length),
    body: index === all.length - 1 ? body : [],
  }));
}

/** The other end of a span whose dash the line before ends with. */
const endsDate = (line: CvLine, before: CvLine | undefined): boolean =>
  before !== undefined &&
  findDates(before.text).at(-1)?.isOpen === true &&
  findDates(line.text).some(({ from, isRange }) => from === 0 && !isRange);

/** Of the lines after one date up to the next, the one that begins the next entry. */
function entryStart(header: readonly EntryLine[], previous: number, next: number): number {
  const first = header[0]?.line;
  const candidates = Array.from({ length: next - previous }, (_, index) => previous + 1 + index);
  const narrowest = Math.min(...candidates.map((index) => Math.max(0, header[index]?.line.gap ?? Infinity)));
  const scored = candidates.map((index) => {
    const line = header[index]?.line;
    if (line === undefined || first === undefined) return { index, score: 0 };
    const gap = Number.isFinite(line.gap) ? line.gap / Math.max(1, line.height) : 0.5;
    // A place or a length of time never begins an entry.
    const { parts } = headerParts(line.cells, 0);
    if (parts.length > 0 && parts.every(({ text }) => placeScore(text) > 0.7)) return { index, score: -1 };
    const apart = line.gap > 1.5 * narrowest + 1 ? 1.5 : 0;
    // A date on the line changes its style; where dates stand on first lines, the next date is on one as well.
    const bothDated = index === next && firstDate(header) === 0;
    const alike = bothDated || isAlike(line, first) ? 1 : 0;
    const styled = first.bold && line.bold ? 1 : 0;
    const sameDistance = next - index === firstDate(header) ? 0.8 : 0;
    return { index, score: Math.min(2, gap) + apart + alike + styled + sameDistance };
  });
  return scored.toSorted((a, b) => b.score - a.score || a.index - b.index)[0]?.index ?? next;
}

const firstDate = (header: readonly EntryLine[]): number => header.findIndex(({ dated }) => dated);

/**
 * The last line under an entry ("View on GitHub") may look like the first of the next header. The first entry shows
 * how many lines stand before the date and in what style the first is set; what comes before such a line goes back.
 */
function withLeadingLinesReturned(blocks: readonly Block[]): Block[] {
  const model = blocks[0]?.header ?? [];
  const lead = firstDate(model);
  const title = model[0]?.line;
  const result: Block[] = [];
  for (const { header, body } of blocks) {
    const surplus = firstDate(header) - lead;
    const before = result.at(-1);
    const first = header[0]?.line;
    const start = header[surplus]?.line;
    const fits =
      title !== undefined &&
      first !== undefined &&
      start !== undefined &&
      isAlike(start, title) &&
      (!isAlike(first, title) || start.gap > first.gap + 1);
    if (before !== undefined && lead >= 0 && surplus > 0 && fits) {
      before.body.push(...header.slice(0, surplus).map((line) => ({ ...line, role: 'body' as const })));
      result.push({ header: header.slice(surplus), body });
    } else result.push({ header: [...header], body: [...body] });
  }
  return result;
}

const isAlike = (a: CvLine, b: CvLine): boolean =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.3;

/**
 * A header without any date, when other entries have one, is mostly a line inside an entry (a sub-heading, "Key
 * achievements"): it goes back to the entry before it, unless it is set in bold like a title.
 */
function withStrayLinesReturned(blocks: readonly Block[]): Block[] {
  const isDated = ({ header, body }: Block): boolean => [...header, ...body].some(({ dated }) => dated);
  const datedShare = blocks.filter(isDated).length / Math.max(1, blocks.length);
  const kept: Block[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    const stray = before !== undefined && !isDated(block) && datedShare >= 0.5 && !looksLikeTitle(block, kept);
    if (stray) before.body.push(...block.header.map((line) => ({ ...line, role: 'body' as const })), ...block.body);
    else kept.push({ header: [...block.header], body: [...block.body] });
  }
  return kept;
}

function looksLikeTitle({ header }: Block, kept: readonly Block[]): boolean {
  const line = header[0]?.line;
  const model = kept[0]?.header[0]?.line;
  if (line === undefined || model === undefined) return false;
  return line.bold && model.bold && Math.abs(line.size - model.size) < 0.3 && header.length >= 2;
}

function toEntry({ header, body }: Block): Entry {
  const parts: HeaderPart[] = [];
  const dates: PlacedDates[] = [];
  const add = (found: ReturnType<typeof headerParts>): void => {
    parts.push(...found.parts);
    dates.push(...found.dates);
  };
  unwrapped(header).forEach((cells, index) => add(headerParts(cells, index)));
  body.forEach(({ aside }, index) => add(headerParts(aside, header.length + index)));
  return {
    parts,
    dates: wrappedDates(dates) ?? dates.find(({ isRange }) => isRange) ?? mergedDates(dates),
    body: body.map(({ line }) => line).filter(({ text }) => text !== ''),
    edge: Math.min(...header.map(({ line }) => line.textX)),
  };
}

/** The cells of each header line; a name that was broken because the next word did not fit is one cell again. */
function unwrapped(header: readonly EntryLine[]): (readonly Piece[])[] {
  const rows: (readonly Piece[])[] = [];
  header.forEach(({ line, dated }, index) => {
    const before = header[index - 1];
    const [cell] = line.cells;
    const last = rows.at(-1)?.at(-1);
    const fits = before !== undefined && firstWordFits(line, before.line);
    const joins =
      before !== undefined &&
      !fits &&
      (!dated || /^\p{Ll}/u.test(line.text)) &&
      !before.dated &&
      line.cells.length === 1 &&
      isAlike(line, before.line);
    if (
      joins &&
      cell !== undefined &&
      last !== undefined &&
      cell.start === last.end + 1 &&
      cell.says === last.says &&
      before.line.cells.length === 1
    ) {
      rows[rows.length - 1] = [{ ...last, text: `${last.text}\n${cell.text}`, end: cell.end }];
    } else rows.push(line.cells);
  });
  return rows;
}

/** "05/2019 –" at the end of a line and the other end at the beginning of the next. */
function wrappedDates([first, second]: readonly PlacedDates[]): PlacedDates | undefined {
  if (first?.isOpen !== true || second === undefined || second.isRange || second.start - first.end > 2)
    return undefined;
  return { ...first, end: second.end, endDate: second.endDate, isOpen: false };
}

/** Two single dates are the two ends of a span that was written in two places. */
function mergedDates(dates: readonly PlacedDates[]): PlacedDates | undefined {
  const [first, second] = dates;
  if (first === undefined || second === undefined || second.start - first.end > 12) return first;
  return { ...first, end: second.end, endDate: second.endDate, isRange: true };
}
