import type { Line } from '@career-mentor/core/evidence';
import type { Frame } from '../typesetting/blocks.ts';
import type { Typesetter } from '../typesetting/typesetter.ts';
import type { InlineContent } from './inline.ts';
import type { Numbering } from './numbering.ts';
import { paragraphToBlocks } from './paragraph.ts';
import type { RunStyle, StyleSheet } from './styles.ts';
import { isLayoutTable, readTable, type Table } from './table.ts';
import { elementsOf, type XmlElement } from '../archive/xml.ts';

/** What a part of the document needs to be set. `readInline` belongs to one part. */
export interface ComposerDeps {
  readonly typesetter: Typesetter;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly readInline: (paragraph: XmlElement, base: RunStyle) => InlineContent;
  /** Numbers regions and tables across all parts. */
  readonly nextRegion: () => number;
  readonly nextTable: () => number;
}

/** Where content stands: its region, its table cell, and whether it belongs to a header or footer. */
interface Place {
  readonly region: number;
  readonly kind?: 'page-header' | 'page-footer' | undefined;
  readonly cell?: Line['cell'] | undefined;
}

/**
 * Sets the paragraphs, tables and text boxes under `container` from `frame.y` downwards; returns where they end.
 * Text boxes float in the original: here each follows the paragraph it hangs on, as a region of its own.
 */
export function composeContainer(
  container: XmlElement,
  frame: Frame,
  options: { deps: ComposerDeps; place: Place },
): number {
  const { deps } = options;
  let { y } = frame;
  let emptyAbove = 0;

  const paragraph = (element: XmlElement, place: Place): void => {
    const { blocks, textBoxes } = paragraphToBlocks(element, { ...deps, place });
    for (const [index, block] of blocks.entries()) {
      const spaceBefore = block.spaceBefore + (index === 0 ? Math.min(emptyAbove, 3) * EMPTY_PARAGRAPH : 0);
      y = deps.typesetter.place({ ...block, spaceBefore }, { ...frame, y });
    }
    emptyAbove = blocks.length > 0 ? 0 : emptyAbove + 1;
    for (const box of textBoxes) {
      const region = deps.nextRegion();
      y = composeContainer(box, { ...frame, y: y + EMPTY_PARAGRAPH }, { deps, place: { ...place, region } });
    }
  };

  for (const element of flowOf(container)) {
    if (element.name === 'p') paragraph(element, options.place);
    else y = composeTable(readTable(element, frame.width), { ...frame, y: y + CELL_PADDING }, options);
  }
  return y;
}

/** Points. An empty line as Word shows it is taller; what counts is that it is more than the space between paragraphs. */
const EMPTY_PARAGRAPH = 9;
const CELL_PADDING = 5;

function composeTable(
  table: Table,
  frame: Frame,
  { deps, place: location }: { deps: ComposerDeps; place: Place },
): number {
  const layout = isLayoutTable(table);
  const id = deps.nextTable();
  let { y } = frame;
  table.rows.forEach((cells, row) => {
    const place = cells.map(({ element, column, x, width }) => (): number => {
      const inside = layout
        ? { ...location, region: cells.length > 1 ? deps.nextRegion() : location.region }
        : { ...location, cell: { table: id, row, column } };
      return composeContainer(element, { x: frame.x + x, width: width - CELL_PADDING, y }, { deps, place: inside });
    });
    const bottoms = layout ? place.map((placeCell) => placeCell()) : [deps.typesetter.placeBeside(place)];
    y = Math.max(y, ...bottoms);
  });
  return y;
}

/** Paragraphs and tables in order, looking into content controls and the like, which only wrap them. */
function flowOf(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((element) => {
    if (element.name === 'p' || element.name === 'tbl') return [element];
    return WRAPPERS.has(element.name) ? flowOf(element) : [];
  });
}

const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
