/** What is known of the document as a whole. */
export interface RtfDocument {
  encoding: string;
  readonly encodingByFont: Map<number, string>;
  /** Paragraph styles by number. */
  readonly styles: Map<number, RtfStyle>;
  /** Right edges of the cells of the row at hand, in twips. */
  edges: number[];
  /** Whether the paragraph under way has shown the mark of a list item. */
  isItem: boolean;
}

/** What a style says itself; the rest is in the style that it is based on. */
export interface RtfStyle {
  headingLevel?: number | undefined;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  basedOn?: number;
}

/** A style with what it inherits; styles that are based on each other in a circle end where they meet. */
export function resolveStyle(document: RtfDocument, number: number, seen: readonly number[] = []): RtfStyle {
  const style = document.styles.get(number);
  if (style === undefined || seen.includes(number)) return {};
  const { basedOn } = style;
  return basedOn === undefined ? style : { ...resolveStyle(document, basedOn, [...seen, number]), ...style };
}
