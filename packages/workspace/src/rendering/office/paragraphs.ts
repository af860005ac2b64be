import type { Block, Ornament, RailBlock, Run, TextBlock } from '../layout/index.ts';
import { isRightToLeft } from './direction.ts';
import type { FlowPicture, LetterLook, Paragraph, ParagraphRole, Piece } from './flow.ts';
import type { LetterUse, StyleSheet } from './styleSheet.ts';

/** Where blocks stand; lengths in points. */
export interface Placing {
  readonly width: number;
  readonly isHeader: boolean;
  readonly fill?: string;
  /** A label that stands at the left of the first line, and the width that is kept free for it. */
  readonly rail?: { readonly label: readonly Run[]; readonly width: number; readonly before: number };
}

/** Turns the blocks of a template into paragraphs with named styles. */
export type ParagraphMaker = (blocks: readonly Block[], placing: Placing) => (Paragraph | FlowPicture)[];

export function createParagraphs(sheet: StyleSheet): ParagraphMaker {
  const make: ParagraphMaker = (blocks, placing) =>
    blocks.flatMap((block, index): (Paragraph | FlowPicture)[] => {
      if (block.kind === 'picture')
        return [{ kind: 'picture', width: block.width, height: block.height, align: block.align }];
      if (block.kind === 'rail') return railParagraphs(block, placing, make);
      const here = index === 0 || placing.rail === undefined ? placing : withoutLabel(placing);
      return [textParagraph(block, here, sheet)];
    });
  return make;
}

/** Label and body as lines with a hanging indent: the label, a tab, the first line of the body. */
function railParagraphs(rail: RailBlock, placing: Placing, make: ParagraphMaker): (Paragraph | FlowPicture)[] {
  const label = rail.label.flatMap((block, index) =>
    block.kind === 'text' ? [...(index > 0 ? [SPACE] : []), ...block.runs] : [],
  );
  const width = rail.labelWidth + rail.gap;
  const paragraphs = make(rail.body, { ...placing, rail: { label, width, before: rail.before ?? 0 } });
  return rail.breakBefore === true ? paragraphs.map(startPage) : paragraphs;
}

const startPage = <TItem extends Paragraph | FlowPicture>(item: TItem, index: number): TItem =>
  index === 0 && item.kind === 'paragraph' ? { ...item, breakBefore: true } : item;

const SPACE: Run = { text: ' ', look: { family: 'inter', size: 10, isBold: false, colour: '#000000' } };

const withoutLabel = (placing: Placing): Placing =>
  placing.rail ? { ...placing, rail: { ...placing.rail, label: [], before: 0 } } : placing;

function textParagraph(block: TextBlock, placing: Placing, sheet: StyleSheet): Paragraph {
  const role = roleOf(block, placing);
  const label = placing.rail?.label ?? [];
  const base = block.runs[0]?.look ?? label[0]?.look ?? SPACE.look;
  const railWidth = placing.rail?.width ?? 0;
  const bulletIndent = role === 'bullet' ? (block.indent ?? base.size * 1.1) : (block.indent ?? 0);
  const style = sheet.paragraph({
    role,
    letters: lettersOf(base),
    lineHeight: block.lineHeight,
    before: Math.max(block.before ?? 0, placing.rail?.before ?? 0),
    align: block.align ?? 'left',
    keepWithNext: block.keepWithNext ?? false,
    indent: railWidth + bulletIndent,
    hanging: label.length > 0 ? railWidth : role === 'bullet' ? bulletIndent : 0,
    ...(block.aside === undefined ? {} : { rightTab: placing.width }),
    ...ornamentOf(block.ornament, placing.fill),
  });
  const pieces = (runs: readonly Run[], use?: LetterUse): Piece[] =>
    runs.filter(({ text }) => text !== '').map((run) => pieceOf(run, { base, sheet, use }));
  const parts = [
    ...(label.length > 0 ? [pieces(label, 'date')] : []),
    pieces(block.runs),
    ...(block.aside ? [pieces(block.aside, 'date')] : []),
  ];
  return {
    kind: 'paragraph',
    style,
    parts,
    breakBefore: block.breakBefore ?? false,
    isRightToLeft: isRightToLeft(block.runs.map(({ text }) => text).join('')),
  };
}

/** A line from the text to the right edge becomes one under it: word processors know no such line. */
function ornamentOf(
  ornament: Ornament | undefined,
  fill: string | undefined,
): Pick<Paragraph['style']['look'], 'edges' | 'fill'> {
  const behind = ornament?.kind === 'behind' ? ornament.colour : fill;
  const edge = ornament && EDGES[ornament.kind];
  const { colour, thickness, gap } = ornament ?? { colour: '', thickness: 0, gap: 0 };
  return {
    edges: edge ? { [edge]: { colour, thickness, gap } } : {},
    ...(behind === undefined ? {} : { fill: behind }),
  };
}

const EDGES = { under: 'bottom', after: 'bottom', over: 'top', beside: 'left', behind: undefined } as const;

function roleOf({ role, runs }: TextBlock, { isHeader }: Placing): ParagraphRole {
  if (role === 'H1') return 'title';
  if (role === 'H2') return 'heading-1';
  if (role === 'H3') return 'heading-2';
  if (role === 'LI') return 'bullet';
  if (!isHeader) return 'body';
  return runs.some(({ url }) => url !== undefined) ? 'contact' : 'subtitle';
}

interface PieceSetting {
  readonly base: Run['look'];
  readonly sheet: StyleSheet;
  readonly use: LetterUse | undefined;
}

function pieceOf({ text, look, url }: Run, { base, sheet, use }: PieceSetting): Piece {
  const letters = lettersOf(look);
  const isSame = JSON.stringify(letters) === JSON.stringify(lettersOf(base));
  const kind = url !== undefined ? 'link' : (use ?? (look.isBold && !base.isBold ? 'strong' : 'detail'));
  return {
    text,
    ...(isSame && url === undefined ? {} : { style: sheet.letters(letters, kind) }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Sizes rounded to half points, which is what word processors keep. */
const lettersOf = ({ family, size, isBold, colour, tracking = 0 }: Run['look']): LetterLook => ({
  family,
  size: Math.round(size * 2) / 2,
  isBold,
  colour,
  spacing: Math.round(tracking * size * 20) / 20,
});
