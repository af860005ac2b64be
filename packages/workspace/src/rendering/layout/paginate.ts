import type { Mark, Unit } from './units.ts';

/** A column on each page: where it starts and how high it is, in points. */
export interface ColumnPlace {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Marks of one column by page, at their places on the page. */
export type PageMarks = readonly (readonly Mark[])[];

/**
 * Fills pages with units. A unit that must stay with the next moves to the next page together with it, unless that chain
 * is longer than a page; a break is never put inside a unit.
 */
export function paginate(units: readonly Unit[], placeOn: (page: number) => ColumnPlace): PageMarks {
  const pages: Mark[][] = [[]];
  let place = placeOn(0);
  let y = 0;
  const turn = (): void => {
    pages.push([]);
    place = placeOn(pages.length - 1);
    y = 0;
  };
  for (let index = 0; index < units.length;) {
    const chain = chainFrom(units, index);
    const needed = chain.reduce((sum, unit, at) => sum + unit.height + (y === 0 && at === 0 ? 0 : unit.before), 0);
    const first = chain[0];
    if (y > 0 && (first?.breakBefore === true || (y + needed > place.height && needed <= placeOn(pages.length).height)))
      turn();
    for (const unit of chain) {
      const above = y === 0 ? 0 : unit.before;
      if (y > 0 && y + above + unit.height > place.height) turn();
      const marks = y === 0 ? unit.marks.map(cutAbove) : unit.marks;
      y += y === 0 ? 0 : unit.before;
      for (const mark of marks) pages.at(-1)?.push({ ...mark, x: mark.x + place.x, y: mark.y + place.top + y });
      y += unit.height;
    }
    index += chain.length;
  }
  return pages;
}

/** What is drawn into the space above a unit is not drawn where that space is dropped. */
function cutAbove(mark: Mark): Mark {
  if (mark.kind !== 'rectangle' || mark.y >= 0) return mark;
  return { ...mark, y: 0, height: mark.height + mark.y };
}

/** The units from `index` on that hang together. */
function chainFrom(units: readonly Unit[], index: number): readonly Unit[] {
  let end = index;
  while (units[end]?.keepWithNext === true && units[end + 1] !== undefined && units[end + 1]?.breakBefore !== true)
    end += 1;
  return units.slice(index, end + 1);
}

/** Height of units in one column without page breaks, in points. */
export const heightOf = (units: readonly Unit[]): number =>
  units.reduce((sum, unit, index) => sum + unit.height + (index === 0 ? 0 : unit.before), 0);
