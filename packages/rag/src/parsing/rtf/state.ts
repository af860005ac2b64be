import type { TabStop } from '../typesetting/blocks.ts';
import type { Collector } from './collector.ts';

/**
 * What a group's text is for: shown text, a table of the document (fonts, styles), the code of a field, the mark of a
 * list item, the older of two writings of the same text, or nothing that a reader sees.
 */
export type Destination = 'text' | 'skip' | 'older-text' | 'fonts' | 'styles' | 'field-code' | 'list-mark';

/** What holds at a place of the source; a group begins with a copy and ends by dropping it. */
export interface RtfState {
  destination: Destination;
  collector: Collector;
  /** Which stream of its own the text belongs to, if any. */
  area?: 'header' | 'footer' | 'box';
  /** Number of fallback characters that follow each Unicode character. */
  fallback: number;
  font: number;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  field: { code: string } | undefined;
  paragraph: ParagraphState;
}

/** Paragraph properties; lengths in points. */
export interface ParagraphState {
  readonly style: number;
  readonly outlineLevel: number | undefined;
  readonly inTable: boolean;
  readonly isItem: boolean;
  readonly indent: number;
  readonly spaceBefore: number;
  readonly tabs: readonly TabStop[];
  readonly nextTab: TabStop['kind'];
}

export const PLAIN_PARAGRAPH: ParagraphState = {
  style: 0,
  outlineLevel: undefined,
  inTable: false,
  isItem: false,
  indent: 0,
  spaceBefore: 0,
  tabs: [],
  nextTab: 'left',
};

/** What `\plain` sets characters back to; sizes in points. */
export const PLAIN_CHARACTERS = { fontSize: 12, bold: false, italic: false, hidden: false, deleted: false } as const;

export const initialState = (collector: Collector): RtfState => ({
  destination: 'text',
  collector,
  fallback: 1,
  font: 0,
  ...PLAIN_CHARACTERS,
  field: undefined,
  paragraph: PLAIN_PARAGRAPH,
});
