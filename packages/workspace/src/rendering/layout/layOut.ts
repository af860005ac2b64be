import type { Block } from './blocks.ts';
import { breakLines } from './breakLines.ts';
import { heightOf, paginate, type PageMarks } from './paginate.ts';
import type { Run } from './runs.ts';
import { toUnits, type Mark } from './units.ts';

/** Sizes of paper in points, portrait. */
export const PAPERS = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export type PaperId = keyof typeof PAPERS;

/** A coloured area behind the text. */
export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A column that runs over all pages. `top` is where it starts on pages without a header. */
export interface DesignColumn {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly blocks: readonly Block[];
}

/** A page among all, counted from 1. */
export interface PageNumber {
  readonly page: number;
  readonly of: number;
}

/** A page as a template wants it; lengths in points. Columns stand in reading order. */
export interface PageDesign {
  readonly paper: PaperId;
  readonly bottomMargin: number;
  readonly header: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    /** Between the header and the columns. */
    readonly gap: number;
    readonly blocks: readonly Block[];
    /** A picture beside the text; the lower of both ends the header. */
    readonly picture?: { readonly x: number; readonly width: number; readonly height: number };
  };
  readonly columns: readonly DesignColumn[];
  /** At the bottom of pages after the first: decoration that repeats who this is. */
  readonly footer?: {
    readonly x: number;
    readonly width: number;
    readonly runsOf: (page: PageNumber) => readonly Run[];
  };
  /** Areas behind the text of a page; `headerBottom` only on the first. */
  readonly fillsOf: (page: { readonly index: number; readonly headerBottom: number }) => readonly Fill[];
}

/** One page, ready to be drawn: areas first, then marks in reading order of header and columns. */
export interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  readonly fills: readonly Fill[];
  readonly marks: readonly Mark[];
}

/** Puts a design on pages. Text blocks keep the identity they have in the design, so that a writer can group their marks. */
export function layOut(design: PageDesign): LaidOutPage[] {
  const paper = PAPERS[design.paper];
  const { marks: header, bottom: headerBottom } = layOutHeader(design, paper.height);
  const columnTop = header.length === 0 ? 0 : headerBottom + design.header.gap;
  const columns = design.columns.map((column) =>
    paginate(toUnits(column.blocks, column.width), (page) => {
      const top = page === 0 ? Math.max(column.top, columnTop) : column.top;
      return { x: column.x, top, height: paper.height - design.bottomMargin - top };
    }),
  );
  const parts: readonly PageMarks[] = [[header], ...columns];
  const count = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, index) => ({
    ...paper,
    fills: design.fillsOf({ index, headerBottom }),
    marks: [...parts.flatMap((part) => part[index] ?? []), ...footerMarks(design, { page: index + 1, of: count })],
  }));
}

/** Text and picture of the header; the shorter one stands in the middle of the taller. */
function layOutHeader({ header }: PageDesign, pageHeight: number): { readonly marks: Mark[]; readonly bottom: number } {
  const units = toUnits(header.blocks, header.width);
  const { picture } = header;
  const textHeight = heightOf(units);
  const height = Math.max(textHeight, picture?.height ?? 0);
  const top = header.top + (height - textHeight) / 2;
  const text = paginate(units, () => ({ x: header.x, top, height: pageHeight })).flat();
  const pictureMark: Mark[] = picture
    ? [{ kind: 'picture', ...picture, y: header.top + (height - picture.height) / 2 }]
    : [];
  return { marks: [...pictureMark, ...text], bottom: header.top + height };
}

function footerMarks({ footer, bottomMargin, paper }: PageDesign, page: PageNumber): Mark[] {
  if (!footer || page.page === 1) return [];
  const line = breakLines(footer.runsOf(page), footer.width)[0];
  if (!line) return [];
  const x = footer.x + footer.width - line.width;
  const y = PAPERS[paper].height - bottomMargin * FOOTER_HEIGHT;
  return line.spans.map((span) => ({ kind: 'marker', x: x + span.x, y, span }));
}

/** Where the baseline of the footer stands, as a share of the bottom margin. */
const FOOTER_HEIGHT = 0.5;
