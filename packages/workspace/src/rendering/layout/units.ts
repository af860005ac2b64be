import type { Block, PictureBlock, RailBlock, TextBlock } from './blocks.ts';
import { ornamentMarks, roomFor } from './ornaments.ts';
import { breakLines, type Span, type TextLine } from './breakLines.ts';

/** Something drawn, in points from the top left corner of its unit. `y` of a text is its baseline. */
export type Mark =
  | { readonly kind: 'span'; readonly x: number; readonly y: number; readonly span: Span; readonly block: TextBlock }
  | { readonly kind: 'marker'; readonly x: number; readonly y: number; readonly span: Span }
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
      /** Of its corners; half of the width makes a dot. */
      readonly radius?: number;
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** The smallest piece that a page break cannot cut: mostly one line. */
export interface Unit {
  readonly before: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** May not be the last on its page. */
  readonly keepWithNext: boolean;
  readonly breakBefore: boolean;
}

/** Breaks blocks into units that fit into a column of `width` points. */
export function toUnits(blocks: readonly Block[], width: number): Unit[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return textUnits(block, width);
    return block.kind === 'rail' ? railUnits(block, width) : [pictureUnit(block, width)];
  });
}

function textUnits(given: TextBlock, width: number): Unit[] {
  const block = shrunk(given, width);
  const indent = block.indent ?? 0;
  const aside = block.aside ? (breakLines(block.aside, width)[0] ?? undefined) : undefined;
  const room = width - indent;
  const asideRoom = aside ? aside.width + ASIDE_GAP : 0;
  // The dates at the right edge narrow the whole paragraph; where that leaves too little, they go on a line of their own.
  const isBeside = aside !== undefined && room - asideRoom >= room * LEAST_SHARE;
  const lines = breakLines(block.runs, isBeside ? room - asideRoom : room);
  if (aside && !isBeside) lines.push(aside);
  return lines.map((line, index) => {
    const unit = lineUnit(block, line, { width, index, count: lines.length });
    const beside =
      index === 0 && isBeside ? spanMarks(aside, { block, x: width - aside.width, y: baseline(block, line) }) : [];
    const marks = [...unit.marks, ...beside].map((mark) => (mark.kind === 'span' ? { ...mark, block: given } : mark));
    return { ...unit, marks };
  });
}

const ASIDE_GAP = 10;
const LEAST_SHARE = 0.45;

interface LinePlace {
  readonly width: number;
  readonly index: number;
  readonly count: number;
}

function lineUnit(block: TextBlock, line: TextLine, { width, index, count }: LinePlace): Unit {
  const isFirst = index === 0;
  const isLast = index === count - 1;
  const indent = block.indent ?? 0;
  const above = isFirst ? roomFor(block.ornament, 'above') : 0;
  const below = isLast ? roomFor(block.ornament, 'below') : 0;
  const y = above + baseline(block, line);
  const textHeight = line.size * block.lineHeight;
  const height = above + textHeight + below;
  const free = width - indent - line.width;
  const x = indent + { left: 0, centre: free / 2, right: free }[block.align ?? 'left'];
  const drawn = ornamentMarks(block.ornament, {
    width,
    height,
    isFirst,
    isLast,
    textEnd: x + line.width,
    middle: y - (line.size * X_HEIGHT) / 2,
  });
  return {
    before: isFirst ? (block.before ?? 0) : 0,
    height,
    marks: [...drawn, ...(isFirst ? markerOf(block, y) : []), ...spanMarks(line, { block, x, y })],
    // A paragraph leaves at least two lines on either page.
    keepWithNext: isLast ? (block.keepWithNext ?? false) : isFirst || index === count - 2 || block.role.startsWith('H'),
    breakBefore: isFirst && (block.breakBefore ?? false),
  };
}

/** Capitals stand in the middle of their line: they are about 0.68 of the size high in all of our faces. */
const CAPITAL_HEIGHT = 0.68;
const X_HEIGHT = 0.5;

const baseline = (block: TextBlock, { size }: TextLine): number => (size * (block.lineHeight + CAPITAL_HEIGHT)) / 2;

/** The block in a size in which it fits into one line, if it may be that small. */
function shrunk(block: TextBlock, width: number): TextBlock {
  if (block.shrinkTo === undefined) return block;
  const { width: wanted = 0 } = breakLines(block.runs, Infinity)[0] ?? {};
  const scale = Math.max(block.shrinkTo, (width - (block.indent ?? 0)) / (wanted + 0.01));
  if (scale >= 1) return block;
  const runs = block.runs.map((run) => ({ ...run, look: { ...run.look, size: run.look.size * scale } }));
  return { ...block, runs };
}

interface SpanPlace {
  readonly block: TextBlock;
  readonly x: number;
  readonly y: number;
}

const spanMarks = (line: TextLine, { block, x, y }: SpanPlace): Mark[] =>
  line.spans.map((span) => ({ kind: 'span', x: x + span.x, y, span, block }));

function markerOf({ marker, indent = 0 }: TextBlock, y: number): Mark[] {
  const span = marker && breakLines([marker], indent)[0]?.spans[0];
  return span ? [{ kind: 'marker', x: 0, y, span }] : [];
}

/** Label and body run side by side; a page break may come between any two lines of the longer one. */
function railUnits(rail: RailBlock, width: number): Unit[] {
  const shift = rail.labelWidth + rail.gap;
  const label = toUnits(rail.label, rail.labelWidth);
  const body = toUnits(rail.body, width - shift).map((unit) => ({
    ...unit,
    marks: unit.marks.map((mark) => ({ ...mark, x: mark.x + shift })),
  }));
  const rows: Unit[] = [];
  for (let index = 0; index < Math.max(label.length, body.length); index += 1) {
    const [left, right] = [label[index], body[index]];
    const tallest = Math.max(left?.height ?? 0, right?.height ?? 0);
    const before = index === 0 ? (rail.before ?? 0) : (right?.before ?? 0);
    rows.push({
      before,
      height: tallest,
      marks: [...trackMarks(rail, { index, before, height: tallest }), ...(left?.marks ?? []), ...(right?.marks ?? [])],
      // The label is not torn from itself.
      keepWithNext: (right?.keepWithNext ?? false) || label[index + 1] !== undefined,
      breakBefore: index === 0 ? (rail.breakBefore ?? false) : (right?.breakBefore ?? false),
    });
  }
  return rows;
}

/** The line runs through the space above each row too; at the top of a page that part is cut off. */
function trackMarks(
  { track, labelWidth, gap }: RailBlock,
  row: { readonly index: number; readonly before: number; readonly height: number },
): Mark[] {
  if (!track) return [];
  const middle = labelWidth + gap / 2;
  const dot = (size: number, colour: string, y: number): Mark => ({
    kind: 'rectangle',
    x: middle - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    radius: size / 2,
    colour,
  });
  const line = {
    x: middle - TRACK / 2,
    y: -row.before,
    width: TRACK,
    height: row.height + row.before,
    colour: track.colour,
  };
  return [
    { kind: 'rectangle', ...line },
    ...(row.index === 0 ? [dot(track.dot, track.dotColour, row.height / 2)] : []),
  ];
}

/** Width of the line in points. */
const TRACK = 0.9;

function pictureUnit(picture: PictureBlock, columnWidth: number): Unit {
  const free = columnWidth - picture.width;
  const x = { left: 0, centre: free / 2, right: free }[picture.align];
  return {
    before: picture.before ?? 0,
    height: picture.height,
    marks: [{ kind: 'picture', x, y: 0, width: picture.width, height: picture.height }],
    keepWithNext: picture.keepWithNext ?? false,
    breakBefore: picture.breakBefore ?? false,
  };
}
