import type { FamilyId } from '../fonts/index.ts';

/** What a paragraph is: it decides the name of its style and its level in the outline. */
export type ParagraphRole = 'title' | 'subtitle' | 'contact' | 'heading-1' | 'heading-2' | 'body' | 'bullet';

/** How letters look. Sizes in points, colours as `#rrggbb`. */
export interface LetterLook {
  readonly family: FamilyId;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** Extra space after each letter, in points. */
  readonly spacing: number;
}

/** A drawn line. `gap` is the space between it and the text; lengths in points. */
export interface Rule {
  readonly colour: string;
  readonly thickness: number;
  readonly gap: number;
}

/** How a paragraph looks; lengths in points. */
export interface ParagraphLook {
  readonly role: ParagraphRole;
  readonly letters: LetterLook;
  /** Distance of baselines, times the size of the letters. */
  readonly lineHeight: number;
  readonly before: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly keepWithNext: boolean;
  /** Where its lines begin, and how far left of that the first one does. */
  readonly indent: number;
  readonly hanging: number;
  /** A tab at the right edge, for what stands aside. */
  readonly rightTab?: number;
  readonly edges: Readonly<Partial<Record<'left' | 'top' | 'bottom', Rule>>>;
  /** The colour behind it. */
  readonly fill?: string;
}

/** A style with the name that a word processor shows. */
export interface NamedStyle<TLook> {
  /** Letters and digits only. */
  readonly id: string;
  readonly name: string;
  /** False for the names that every word processor knows. */
  readonly isCustom: boolean;
  readonly look: TLook;
}

/** A stretch of text; `style` where it looks different from its paragraph. */
export interface Piece {
  readonly text: string;
  readonly style?: NamedStyle<LetterLook>;
  readonly url?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: NamedStyle<ParagraphLook>;
  /** A tab stands between two lists of pieces. */
  readonly parts: readonly (readonly Piece[])[];
  readonly breakBefore: boolean;
  readonly isRightToLeft: boolean;
  /** Room under it in points, where a table follows. */
  readonly after?: number;
}

/** The photo; lengths in points. */
export interface FlowPicture {
  readonly kind: 'picture';
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'centre' | 'right';
  /** Stands at this place of the first page with the text beside it; in the flow of the text where absent. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Columns beside each other. */
export interface Columns {
  readonly kind: 'columns';
  readonly cells: readonly {
    readonly width: number;
    readonly padding: { readonly left: number; readonly right: number };
    readonly fill?: string;
    readonly content: readonly (Paragraph | FlowPicture)[];
  }[];
  /** So tall at least, for the colour to reach the foot of the page. */
  readonly height: number;
}

export type FlowItem = Paragraph | FlowPicture | Columns;

/** A CV as word processors hold one: styles with names, and paragraphs in reading order. Lengths in points. */
export interface OfficeFlow {
  readonly language: string;
  readonly title: string;
  readonly author?: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  };
  readonly paragraphStyles: readonly NamedStyle<ParagraphLook>[];
  readonly letterStyles: readonly NamedStyle<LetterLook>[];
  readonly items: readonly FlowItem[];
}
