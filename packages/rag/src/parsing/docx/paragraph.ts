import type { Line } from '@career-mentor/core/evidence';
import type { Block, Piece, TabStop } from '../typesetting/blocks.ts';
import type { InlineContent } from './inline.ts';
import { leftIndent, type ListLevel, type Numbering } from './numbering.ts';
import { outlineLevel, type RunStyle, type Style, type StyleSheet } from './styles.ts';
import { childOf, elementsOf, valueOf, type XmlElement } from '../archive/xml.ts';

interface ParagraphContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly readInline: (paragraph: XmlElement, base: RunStyle) => InlineContent;
  readonly place: {
    readonly region: number;
    readonly kind?: Line['kind'] | undefined;
    readonly cell?: Line['cell'] | undefined;
  };
}

/** One block per forced line of `w:p` that has text, and the text boxes that hang on the paragraph. */
export function paragraphToBlocks(
  paragraph: XmlElement,
  context: ParagraphContext,
): { blocks: Block[]; textBoxes: XmlElement[] } {
  const direct = elementsOf(paragraph, 'pPr');
  const style = context.styles.paragraph(valueOf(direct[0], 'pStyle'));
  const { lines, textBoxes } = context.readInline(paragraph, style.run);
  const properties = [...direct, ...style.properties];
  const list = listLevelOf(properties, context.numbering);
  const frame = {
    region: context.place.region,
    cell: context.place.cell,
    indent: Math.max(0, firstOf(properties, leftIndent) ?? list?.indent ?? (list === undefined ? 0 : LIST_INDENT)),
    tabs: properties.flatMap(tabStops).sort((a, b) => a.position - b.position),
    ...kindOf({ place: context.place, list, headingLevel: headingLevelOf(direct[0], style) }),
  };
  const above = firstOf(properties, spaceAbove) ?? 0;
  const blocks = lines
    .map(trimPieces)
    .filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''))
    .map((pieces, index) => ({
      ...frame,
      pieces,
      spaceBefore: index === 0 ? Math.max(above, PARAGRAPH_GAP) : LINE_GAP,
    }));
  return { blocks, textBoxes };
}

/** Points: the quarter inch by which Word indents a list that says nothing itself. */
const LIST_INDENT = 18;
/** At least this much white space, in points, tells a new paragraph and a forced line from a line that only wrapped. */
const PARAGRAPH_GAP = 3;
const LINE_GAP = 1;

const headingLevelOf = (direct: XmlElement | undefined, style: Style): number | undefined =>
  outlineLevel(direct) ?? style.headingLevel;

/** A numbered heading is a heading; a list item in a cell is an item; header and footer win over both. */
function kindOf(paragraph: {
  place: ParagraphContext['place'];
  list: ListLevel | undefined;
  headingLevel: number | undefined;
}): Pick<Block, 'kind' | 'headingLevel'> {
  const { place, list, headingLevel } = paragraph;
  if (place.kind !== undefined) return { kind: place.kind, headingLevel };
  if (list !== undefined && headingLevel === undefined) return { kind: 'list-item' };
  return { kind: place.cell === undefined ? 'text' : 'table-cell', headingLevel };
}

function listLevelOf(properties: readonly XmlElement[], numbering: Numbering): ListLevel | undefined {
  const numbered = properties.map((element) => childOf(element, 'numPr')).filter((element) => element !== undefined);
  const listId = firstOf(numbered, (element) => valueOf(element, 'numId'));
  const level = firstOf(numbered, (element) => valueOf(element, 'ilvl'));
  return listId === undefined ? undefined : numbering(listId, Number(level ?? '0'));
}

/** `w:before` in points; the format counts in twentieths. */
function spaceAbove(properties: XmlElement): number | undefined {
  const twentieths = Number(childOf(properties, 'spacing')?.attributes['before'] ?? Number.NaN);
  return Number.isFinite(twentieths) ? Math.min(48, twentieths / 20) : undefined;
}

function tabStops(properties: XmlElement): TabStop[] {
  return elementsOf(childOf(properties, 'tabs'), 'tab')
    .filter((tab) => !['clear', 'bar', 'num'].includes(tab.attributes['val'] ?? ''))
    .map((tab) => ({
      position: (Number(tab.attributes['pos'] ?? '0') || 0) / 20,
      kind: tabKind(tab.attributes['val']),
    }));
}

const tabKind = (value: string | undefined): TabStop['kind'] =>
  value === 'right' || value === 'end' || value === 'decimal' ? 'right' : value === 'center' ? 'center' : 'left';

/** Without white space at the ends of the line. */
function trimPieces(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  return kept.map((piece, index) => {
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}

function firstOf<TFrom, TTo>(items: readonly TFrom[], pick: (item: TFrom) => TTo | undefined): TTo | undefined {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== undefined) return picked;
  }
  return undefined;
}
