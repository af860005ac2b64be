import type { XmlElement } from '../archive/xml.ts';
import type { FlowParagraph } from '../flow/flow.ts';
import type { Piece } from '../typesetting/blocks.ts';
import type { CharacterLook, OdtStyles } from './styles.ts';

/** Where a paragraph stands: how many lists deep, and whether it is the first of its item. */
export interface ParagraphPlace {
  readonly depth: number;
  readonly listStyle?: string | undefined;
  readonly isItem?: boolean | undefined;
}

/** Points: the step by which a list is indented that says nothing itself. */
const LIST_STEP = 18;

/** Reads `text:p` or `text:h` with its spans, links and fields; `boxes` are the text boxes that hang on it. */
export function readParagraph(
  element: XmlElement,
  styles: OdtStyles,
  place: ParagraphPlace,
): { paragraph: FlowParagraph; boxes: XmlElement[] } {
  const look = styles.paragraph(element.attributes['style-name']);
  const { lines, boxes } = readInline(element, styles, look.character);
  const level = Number(element.attributes['outline-level']);
  const listIndent = styles.listIndent(place.listStyle, place.depth) ?? place.depth * LIST_STEP;
  const paragraph: FlowParagraph = {
    kind: 'paragraph',
    lines,
    isItem: place.isItem,
    headingLevel: element.name === 'h' && level >= 1 ? Math.min(9, level) : look.headingLevel,
    indent: place.depth > 0 ? Math.max(listIndent, look.indent ?? 0) : look.indent,
    spaceBefore: look.spaceBefore,
    tabs: look.tabs,
  };
  return { paragraph, boxes };
}

interface Inside {
  readonly look: CharacterLook;
  readonly url?: string | undefined;
}

function readInline(
  paragraph: XmlElement,
  styles: OdtStyles,
  base: CharacterLook,
): { lines: Piece[][]; boxes: XmlElement[] } {
  const lines: Piece[][] = [[]];
  const boxes: XmlElement[] = [];

  const add = (text: string, { look, url }: Inside): void => {
    if (look.hidden === true || text === '') return;
    const { fontSize = 12, bold = false, italic = false } = look;
    lines.at(-1)?.push({ text, fontSize, bold, italic, url });
  };
  const walk = (element: XmlElement, inside: Inside): void => {
    for (const child of element.children) {
      if (typeof child === 'string') add(child.replace(/\s+/g, ' '), inside);
      else visit(child, inside);
    }
  };
  const visit = (element: XmlElement, inside: Inside): void => {
    if (DROPPED.has(element.name)) return;
    if (element.name === 'tab') return add('\t', inside);
    if (element.name === 's') return add(' '.repeat(spacesOf(element)), inside);
    if (element.name === 'line-break') return void lines.push([]);
    if (BOXES.has(element.name)) return void boxes.push(element);
    if (element.name === 'span')
      return walk(element, { ...inside, look: over(inside.look, styles.character(element.attributes['style-name'])) });
    if (element.name === 'a') return walk(element, { ...inside, url: webAddress(element.attributes['href']) });
    if (element.attributes['is-hidden'] === 'true') return;
    walk(element, inside);
  };

  walk(paragraph, { look: base });
  return { lines: lines.map(withoutDoubleSpaces), boxes };
}

/** Comments, notes, deleted text, the readings over characters, and the words that describe a picture. */
const DROPPED: ReadonlySet<string> = new Set([
  'annotation',
  'note',
  'ruby-text',
  'title',
  'desc',
  'image',
  'change',
  'forms',
]);

/** Frames and shapes; those that hold text hold it in paragraphs of their own. */
const BOXES: ReadonlySet<string> = new Set([
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'g',
  'text-box',
  'polygon',
  'path',
]);

/** `text:s` stands for one space and more (OpenDocument 1.3 part 3, 6.1.3). */
const spacesOf = ({ attributes }: XmlElement): number =>
  Math.min(200, Math.max(1, Number(attributes['c'] ?? '1') || 1));

const webAddress = (href: string | undefined): string | undefined =>
  href !== undefined && /^(?:https?:|mailto:|tel:)/i.test(href) ? href : undefined;

const over = (under: CharacterLook, look: CharacterLook): CharacterLook => ({
  fontSize: look.fontSize ?? under.fontSize,
  bold: look.bold ?? under.bold,
  italic: look.italic ?? under.italic,
  hidden: look.hidden ?? under.hidden,
});

/** White space collapses across spans too: a space at a span's beginning goes where the text before ended in one. */
function withoutDoubleSpaces(line: readonly Piece[]): Piece[] {
  return line.map((piece, index) => {
    const before = line[index - 1]?.text;
    const isDouble = piece.text.startsWith(' ') && piece.text.trim() !== '' && before?.endsWith(' ') === true;
    return isDouble ? { ...piece, text: piece.text.replace(/^ /, '') } : piece;
  });
}
