import type { LaidOutPage, Mark, Span, TextBlock } from '../layout/index.ts';
import { FEATURES } from '../fonts/index.ts';
import type { Structure } from './structure.ts';

/** A picture for the page. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Said in place of the picture. */
  readonly description: string;
}

type TextMark = Extract<Mark, { kind: 'span' }>;

/** Draws the pages into a document that has no page yet. What is not text is marked as decoration for screen readers. */
export function drawPages(
  pdf: PDFKit.PDFDocument,
  pages: readonly LaidOutPage[],
  structure: Structure,
  picture?: Picture,
): void {
  for (const page of pages) {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    decoration(pdf, () => {
      for (const { x, y, width, height, colour } of page.fills) pdf.rect(x, y, width, height).fill(colour);
    });
    for (const group of groupsIn(page.marks)) {
      const [first] = group;
      if (first?.kind === 'span')
        drawText(
          pdf,
          group.filter((mark) => mark.kind === 'span'),
          structure,
        );
      else if (first?.kind === 'picture' && picture)
        structure.figure(picture.description, () => drawPicture(pdf, first, picture));
      else decoration(pdf, () => group.forEach((mark) => drawDecoration(pdf, mark)));
    }
  }
}

/** Neighbours that belong together: the spans of one block, or a run of decoration. */
function groupsIn(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const before = groups.at(-1);
    const last = before?.at(-1);
    const isSame =
      last?.kind === mark.kind && (mark.kind !== 'span' || (last.kind === 'span' && last.block === mark.block));
    if (before && isSame && mark.kind !== 'picture') before.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function drawText(pdf: PDFKit.PDFDocument, marks: readonly TextMark[], structure: Structure): void {
  const block: TextBlock | undefined = marks[0]?.block;
  if (!block) return;
  structure.content(block, () => {
    marks.forEach((mark, index) => {
      const next = marks[index + 1];
      // A blank at the end of each line keeps words apart for readers that look at the order of the text alone.
      const isLineEnd = next === undefined || next.y !== mark.y || next.x > mark.x + mark.span.width + 0.5;
      drawSpan(pdf, mark, isLineEnd ? ' ' : '');
    });
  });
  for (const mark of marks) {
    const { url } = mark.span.run;
    if (url === undefined) continue;
    const { size } = mark.span.run.look;
    const box = { x: mark.x, y: mark.y - mark.span.face.ascent(size), width: mark.span.width, height: size * 1.2, url };
    structure.link(block, box);
  }
}

function drawSpan(pdf: PDFKit.PDFDocument, { x, y, span }: { x: number; y: number; span: Span }, ending: string): void {
  const { look } = span.run;
  pdf.font(span.face.id).fontSize(look.size).fillColor(look.colour);
  const characterSpacing = (look.tracking ?? 0) * look.size;
  pdf.text(span.text + ending, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing, features });
}

// The published type knows only the list of features to switch on; the library takes the same object as fontkit.
const features = FEATURES as unknown as PDFKit.Mixins.OpenTypeFeatures[];

function drawPicture(pdf: PDFKit.PDFDocument, mark: Extract<Mark, { kind: 'picture' }>, { bytes }: Picture): void {
  const { x, y, width, height } = mark;
  pdf.image(Buffer.from(bytes), x, y, { cover: [width, height], align: 'center', valign: 'center' });
}

function drawDecoration(pdf: PDFKit.PDFDocument, mark: Mark): void {
  if (mark.kind === 'rectangle') {
    const { x, y, width, height, radius } = mark;
    (radius === undefined ? pdf.rect(x, y, width, height) : pdf.roundedRect(x, y, width, height, radius)).fill(
      mark.colour,
    );
  }
  if (mark.kind === 'marker') drawSpan(pdf, mark, ' ');
}

function decoration(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
