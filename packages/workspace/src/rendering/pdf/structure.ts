import type { Block, PageDesign, TextBlock } from '../layout/index.ts';

interface LinkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly url: string;
}

/** The tree of headings, paragraphs and lists that screen readers follow, in the order of the design. */
export interface Structure {
  /** Draws text that belongs to a block; a block may have several pieces, also on several pages. */
  readonly content: (block: TextBlock, draw: () => void) => void;
  readonly figure: (description: string, draw: () => void) => void;
  readonly link: (block: TextBlock, place: LinkPlace) => void;
  readonly end: () => void;
}

/** Plans the structure of a design; elements get their content while the pages are drawn. */
export function createStructure(pdf: PDFKit.PDFDocument, design: PageDesign): Structure {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const elements = new Map<TextBlock, PDFKit.PDFStructureElement>();
  const tags = new Map<TextBlock, 'H1' | 'H2' | 'H3' | 'P' | 'LBody'>();
  let list: PDFKit.PDFStructureElement | undefined;
  for (const block of [design.header, ...design.columns].flatMap(({ blocks }) => textBlocks(blocks))) {
    const tag = block.role === 'LI' ? 'LBody' : block.role;
    const element = pdf.struct(tag);
    tags.set(block, tag);
    elements.set(block, element);
    if (block.role !== 'LI') {
      list = undefined;
      root.add(element);
      continue;
    }
    if (!list) {
      list = pdf.struct('L');
      root.add(list);
    }
    const item = pdf.struct('LI');
    list.add(item);
    item.add(element);
  }
  return {
    content: (block, draw) => {
      const content = pdf.markStructureContent(tags.get(block) ?? 'P');
      draw();
      pdf.endMarkedContent();
      elements.get(block)?.add(content);
    },
    figure: (alt, draw) => {
      const content = pdf.markStructureContent('Figure');
      draw();
      pdf.endMarkedContent();
      root.add(pdf.struct('Figure', { alt }, [content]));
    },
    link: (block, { x, y, width, height, url }) => {
      const link = pdf.struct('Link');
      elements.get(block)?.add(link);
      const options: PDFKit.Mixins.AnnotationOption & { readonly structParent: PDFKit.PDFStructureElement } = {
        structParent: link,
      };
      pdf.link(x, y, width, height, url, options);
    },
    end: () => root.end(),
  };
}

function textBlocks(blocks: readonly Block[]): TextBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return [block];
    return block.kind === 'rail' ? [...textBlocks(block.label), ...textBlocks(block.body)] : [];
  });
}
