import type { Piece } from '../typesetting/blocks.ts';
import { addressInCode, createFieldStack } from './fields.ts';
import type { Relationships } from './relationships.ts';
import { mergeRuns, readRunStyle, type RunStyle, type StyleSheet } from './styles.ts';
import { symbolToText } from './symbols.ts';
import { childOf, elementsOf, textOf, valueOf, type XmlElement } from '../archive/xml.ts';

/** What a paragraph holds: its forced lines, and the text boxes that hang on it. */
export interface InlineContent {
  readonly lines: Piece[][];
  readonly textBoxes: XmlElement[];
}

/**
 * Reads the content of paragraphs. One reader serves one part of the archive, because a field may begin in one
 * paragraph and end in another. Inserted text is kept and deleted text dropped, as if all changes were accepted.
 */
export function createInlineReader(styles: StyleSheet, relationships: Relationships) {
  const fields = createFieldStack();

  return (paragraph: XmlElement, base: RunStyle): InlineContent => {
    const lines: Piece[][] = [[]];
    const textBoxes: XmlElement[] = [];

    const walk = (element: XmlElement, style: RunStyle, url: string | undefined): void => {
      for (const child of elementsOf(element)) visit(child, style, url);
    };

    const visit = (element: XmlElement, style: RunStyle, url: string | undefined): void => {
      if (DROPPED.has(element.name)) return;
      if (element.name === 'r') return walk(element, runStyle(element, style), url);
      if (element.name === 'hyperlink')
        return walk(element, style, relationships.get(element.attributes['id'] ?? '') ?? url);
      if (element.name === 'fldSimple')
        return walk(element, style, addressInCode(element.attributes['instr'] ?? '') ?? url);
      if (element.name === 'AlternateContent') return walk(bestAlternative(element), style, url);
      if (element.name === 'txbxContent') return void textBoxes.push(element);
      if (element.name === 'fldChar') return fields.openOrClose(element);
      if (element.name === 'instrText') return fields.addCode(element);
      if (element.name === 'br' || element.name === 'cr') return void (canShow(style) && lines.push([]));
      const text = characterText(element);
      if (text === undefined) return walk(element, style, url);
      if (text !== '' && canShow(style)) lines.at(-1)?.push(toPiece(text, style, url ?? fields.address()));
    };

    const runStyle = (run: XmlElement, style: RunStyle): RunStyle => {
      const properties = childOf(run, 'rPr');
      const named = styles.character(valueOf(properties, 'rStyle'));
      return mergeRuns(mergeRuns(style, named), readRunStyle(properties));
    };
    const canShow = (style: RunStyle): boolean => style.hidden !== true && fields.showText();

    walk(paragraph, base, undefined);
    return { lines, textBoxes };
  };
}

/** Deleted and moved-away text, properties, notes' marks, and what is drawn only on some pages. */
const DROPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'pPr',
  'rPr',
  'sdtPr',
  'annotationRef',
  'lastRenderedPageBreak',
]);

/** The characters an element stands for; `undefined` when it only holds others. */
function characterText(element: XmlElement): string | undefined {
  switch (element.name) {
    case 't':
      return textOf(element)
        .replace(/[\n\r\t]+/g, ' ')
        .replace(/[\u00ad\u200b\ufeff]/g, '');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'noBreakHyphen':
      return '-';
    case 'softHyphen':
      return '';
    case 'sym':
      return symbolToText(element.attributes['font'] ?? '', element.attributes['char'] ?? '');
    default:
      return undefined;
  }
}

/**
 * Newer and older writings of the same thing stand side by side; taking both would double the text. The first choice
 * wins where it has text (shapes of Word 2010), else the fallback (shapes of older versions).
 */
function bestAlternative(element: XmlElement): XmlElement {
  const options = [...elementsOf(element, 'Choice'), ...elementsOf(element, 'Fallback')];
  return options.find(hasText) ?? { name: '', attributes: {}, children: [] };
}

const hasText = (element: XmlElement): boolean =>
  element.name === 't' || element.name === 'sym' || elementsOf(element).some(hasText);

const toPiece = (text: string, style: RunStyle, url: string | undefined): Piece => ({
  text,
  fontSize: style.fontSize ?? 10,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  color: style.color,
  url,
});
