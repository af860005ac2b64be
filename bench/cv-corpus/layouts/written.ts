import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Part, Written } from '../types.ts';

/** Everything a reader could see, as text; to tell what the truth may ask for. */
export function textOf(written: Written): string {
  if (written.kind === 'text') return written.says ?? written.text;
  if (written.kind === 'latex') return written.text;
  if (written.kind === 'html') return plainOf(written.html);
  return written.blocks.map(blockText).join('\n');
}

const plainOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

function blockText(block: Block): string {
  if (block.kind === 'table') return block.rows.flat(2).map(blockText).join('\n');
  return 'parts' in block ? block.parts.map(({ text }) => text).join('') : block.text;
}

/** A DOCX file out of blocks. */
export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.map(toDocx) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };

function toDocx(block: Block): Paragraph | Table {
  if (block.kind === 'table')
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: block.rows.map(
        (cells) =>
          new TableRow({
            children: cells.map(
              (content, column) =>
                new TableCell({
                  children: content.map(toDocx),
                  width: { size: block.widths[column] ?? 50, type: WidthType.PERCENTAGE },
                  borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
                }),
            ),
          }),
      ),
    });
  if ('parts' in block) return lineOf(block.parts);
  if (block.kind === 'title') return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE });
  if (block.kind === 'heading') return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
  if (block.kind === 'bullet') return new Paragraph({ text: block.text, bullet: { level: 0 } });
  return new Paragraph({
    spacing: { before: 200 },
    children: [new TextRun({ text: block.text, bold: true, size: 26 })],
  });
}

const lineOf = (parts: readonly Part[]): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: parts.map(({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic })),
  });

/** Markdown out of blocks without tables, as people write it by hand. */
export function markdownOf(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'title') return `# ${block.text}\n`;
    if (block.kind === 'heading' || block.kind === 'strong-heading') return `\n## ${block.text}\n`;
    if (block.kind === 'bullet') return `- ${block.text}`;
    if (!('parts' in block)) throw new Error('a table has no plain form in Markdown');
    return `\n${block.parts.map((part) => markedPart(part.text, part.bold, part.italic)).join('')}\n`;
  });
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function markedPart(text: string, bold = false, italic = false): string {
  if (bold) return `**${text}**`;
  return italic ? `*${text}*` : text;
}
