import type { CvContent } from '@career-mentor/core/writing';
import { PAPERS, type Block, type DesignColumn, type PageDesign } from '../layout/index.ts';
import type { Columns, FlowItem, FlowPicture, OfficeFlow } from './flow.ts';
import { createParagraphs, type ParagraphMaker } from './paragraphs.ts';
import { createStyleSheet } from './styleSheet.ts';

/** What the last line after a table and other heights of lines may need, in points. */
const SLACK = 70;

/** Left of this no printer reaches. */
const NARROWEST_MARGIN = 22;

/** The design of a page as a word processor can hold it: the same looks and order, laid out by the word processor. */
export function toFlow(content: CvContent, design: PageDesign): OfficeFlow {
  const sheet = createStyleSheet();
  const make = createParagraphs(sheet);
  const { width, height } = PAPERS[design.paper];
  const { columns } = design;
  const { left, right } = sidesOf(columns, width);
  const fill = fillBehindHeader(design, width);
  const header = make(design.header.blocks, {
    width: width - left - right,
    isHeader: true,
    ...(fill === undefined ? {} : { fill }),
  });
  const top = Math.min(design.header.top || Infinity, ...columns.map((column) => column.top));
  const frame = { left, right, height: height - top - design.bottomMargin };
  return {
    language: content.language,
    title: content.name?.text ?? content.headline?.text ?? 'CV',
    ...(content.name ? { author: content.name.text } : {}),
    page: { width, height, margins: { top, right, bottom: design.bottomMargin, left } },
    items: [...headerPicture(design), ...header, ...body(columns, design, { make, frame, pageWidth: width })],
    paragraphStyles: sheet.paragraphStyles(),
    letterStyles: sheet.letterStyles(),
  };
}

interface Setting {
  readonly make: ParagraphMaker;
  readonly frame: { readonly left: number; readonly right: number; readonly height: number };
  readonly pageWidth: number;
}

function body(columns: readonly DesignColumn[], design: PageDesign, { make, frame, pageWidth }: Setting): FlowItem[] {
  const [only, ...others] = columns;
  if (!only) return [];
  if (others.length === 0) return make(only.blocks, { width: only.width, isHeader: false });
  const leftFirst = columns.toSorted((a, b) => a.x - b.x);
  // Who it is stands first for whoever reads from left to right, even if the narrow column is at the left.
  const lifted = leftFirst[0] === only ? 0 : headLength(only.blocks);
  const head = make(only.blocks.slice(0, lifted).map(alone), {
    width: pageWidth - frame.left - frame.right,
    isHeader: true,
  });
  const cells = leftFirst.map((column, index): Columns['cells'][number] => {
    const blocks = column === only ? column.blocks.slice(lifted) : column.blocks;
    const start = index === 0 ? frame.left : between(leftFirst[index - 1], column);
    const next = leftFirst[index + 1];
    const end = next ? between(column, next) : pageWidth - frame.right;
    const fill = fillAt(design, column.x + 1, design.header.top + 1);
    return {
      width: end - start,
      padding: { left: column.x - start, right: Math.max(0, end - column.x - column.width) },
      ...(fill === undefined ? {} : { fill }),
      content: make(blocks, { width: column.width, isHeader: false }),
    };
  });
  const spaced = head.map((item, index) => (index === head.length - 1 ? { ...item, after: HEAD_GAP } : item));
  return [...spaced, { kind: 'columns', cells, height: frame.height - lifted * 30 - SLACK }];
}

/** Nothing keeps with a table: it would have to stand on one page as a whole. */
const alone = (block: Block): Block => ({ ...block, keepWithNext: false });

/** Between who it is and the columns, in points. */
const HEAD_GAP = 10;

/** Half way between the text of two columns. */
const between = (a: DesignColumn | undefined, b: DesignColumn): number =>
  a === undefined ? b.x : (a.x + a.width + b.x) / 2;

/** How many blocks come before the first part: the name and what stands under it. */
function headLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind !== 'text' || block.role === 'H2');
  return first === -1 ? 0 : first;
}

const headerPicture = ({ header: { picture, top } }: PageDesign): FlowPicture[] =>
  picture
    ? [{ kind: 'picture', width: picture.width, height: picture.height, align: 'right', at: { x: picture.x, y: top } }]
    : [];

function sidesOf(columns: readonly DesignColumn[], width: number): { left: number; right: number } {
  const left = Math.min(...columns.map(({ x }) => x));
  const right = width - Math.max(...columns.map((column) => column.x + column.width));
  const pad = columns.length > 1 ? 10 : 0;
  const atLeast = (side: number): number => Math.max(NARROWEST_MARGIN, side - pad);
  return columns.length === 0 ? { left: 54, right: 54 } : { left: atLeast(left), right: atLeast(right) };
}

const fillAt = (design: PageDesign, x: number, y: number): string | undefined =>
  design
    .fillsOf({ index: 0, headerBottom: y + 20 })
    .findLast((fill) => x >= fill.x && x <= fill.x + fill.width && y >= fill.y && y <= fill.y + fill.height)?.colour;

/** The colour of a band that runs behind the whole header. */
function fillBehindHeader(design: PageDesign, width: number): string | undefined {
  const { header } = design;
  const y = header.top + 1;
  const [atLeft, atRight] = [
    fillAt(design, header.x + 1, y),
    fillAt(design, Math.min(width, header.x + header.width) - 1, y),
  ];
  return header.blocks.length > 0 && atLeft === atRight ? atLeft : undefined;
}
