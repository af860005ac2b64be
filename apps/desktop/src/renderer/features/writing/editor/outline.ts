import type { Cv } from '@career-mentor/core/cv';
import {
  composeContent,
  type Arrangement,
  type ContentSection,
  type CvContent,
  type SectionId,
  type SectionPlace,
} from '@career-mentor/core/writing';

/** A part of the page as the editor shows it: also when it is left out. */
export interface OutlineSection {
  readonly place: SectionPlace;
  readonly content: ContentSection;
}

/** Everything that could stand on the page, in its order; what is left out is there too, and named in `hidden`. */
export interface Outline {
  readonly content: CvContent;
  readonly sections: readonly OutlineSection[];
  readonly hidden: ReadonlySet<string>;
}

export interface OutlineOptions {
  readonly language: string;
  /** The parts as the template orders them. */
  readonly order: readonly SectionId[];
}

/** What the editor shows of a CV that is arranged so. */
export function outlineOf(cv: Cv, arrangement: Arrangement, options: OutlineOptions): Outline {
  const places = placesOf(arrangement, options.order);
  const everything = { ...arrangement, hidden: [], sections: places.map((place) => ({ ...place, isHidden: false })) };
  const content = composeContent(cv, everything, options);
  const placeById = new Map(places.map((place) => [place.id, place]));
  return {
    content,
    sections: content.sections.flatMap((section) => {
      const place = placeById.get(section.id);
      return place ? [{ place, content: section }] : [];
    }),
    hidden: new Set(arrangement.hidden),
  };
}

/** All parts with their places: those that the person placed first, then the others as the template orders them. */
export function placesOf(arrangement: Arrangement, order: readonly SectionId[]): readonly SectionPlace[] {
  const placed = new Set(arrangement.sections.map(({ id }) => id));
  const rest = order.filter((id) => !placed.has(id));
  return [...arrangement.sections, ...rest.map((id) => ({ id, isHidden: false, breakBefore: false }))];
}

/** The list in which the thing at `from` stands where `to` stood. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Parts in the order of `ids`; those that are not named (they have nothing to show) go last. */
export function placedBy(places: readonly SectionPlace[], ids: readonly string[]): SectionPlace[] {
  const rankOf = ({ id }: SectionPlace): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return places.toSorted((a, b) => rankOf(a) - rankOf(b));
}
