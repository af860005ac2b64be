import type { Block } from './blocks.ts';
import { heightOf, paginate, type PageMarks } from './paginate.ts';
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
  /** Starts at `top` on the first page too, beside the header and not under it. */
  readonly ignoresHeader?: boolean;
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
  };
  readonly columns: readonly DesignColumn[];
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
  const { header } = design;
  const headerUnits = toUnits(header.blocks, header.width);
  const headerBottom = header.top + heightOf(headerUnits);
  const inHeader = paginate(headerUnits, () => ({ x: header.x, top: header.top, height: paper.height }));
  const columnTop = headerUnits.length === 0 ? 0 : headerBottom + header.gap;
  const columns = design.columns.map((column) =>
    paginate(toUnits(column.blocks, column.width), (page) => {
      const top = page === 0 && column.ignoresHeader !== true ? Math.max(column.top, columnTop) : column.top;
      return { x: column.x, top, height: paper.height - design.bottomMargin - top };
    }),
  );
  const parts: readonly PageMarks[] = [inHeader, ...columns];
  return Array.from({ length: Math.max(...parts.map((part) => part.length)) }, (_, index) => ({
    ...paper,
    fills: design.fillsOf({ index, headerBottom }),
    marks: parts.flatMap((part) => part[index] ?? []),
  }));
}
