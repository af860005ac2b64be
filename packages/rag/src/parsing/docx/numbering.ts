import { childOf, elementsOf, valueOf, type XmlElement } from '../archive/xml.ts';

/** One level of a list: its indent in points where the list says it. */
export interface ListLevel {
  readonly indent?: number | undefined;
}

/** The level of a list definition, or `undefined` when paragraphs of it carry no bullet and no number. */
export type Numbering = (listId: string, level: number) => ListLevel | undefined;

/** Reads `word/numbering.xml` (ECMA-376 part 1, 17.9). List id 0 means "no list". */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstractById = new Map(
    elementsOf(root, 'abstractNum').map((element) => [element.attributes['abstractNumId'] ?? '', element]),
  );
  const listById = new Map(elementsOf(root, 'num').map((element) => [element.attributes['numId'] ?? '', element]));
  return (listId, level) => {
    if (listId === '0') return undefined;
    const list = listById.get(listId);
    const definition = levelOf(list, level) ?? levelOf(abstractById.get(valueOf(list, 'abstractNumId') ?? ''), level);
    // A list whose definition is missing is still a list to the writer: Word shows a bullet.
    if (definition === undefined) return {};
    if (valueOf(definition, 'numFmt') === 'none' && valueOf(definition, 'lvlText') === '') return undefined;
    return { indent: leftIndent(childOf(definition, 'pPr')) };
  };
}

function levelOf(element: XmlElement | undefined, level: number): XmlElement | undefined {
  const overrides = elementsOf(element, 'lvlOverride').flatMap((override) => elementsOf(override, 'lvl'));
  return [...overrides, ...elementsOf(element, 'lvl')].find(
    (candidate) => Number(candidate.attributes['ilvl']) === level,
  );
}

/** The left indent of `w:pPr` in points; the format counts in twentieths of a point. */
export function leftIndent(properties: XmlElement | undefined): number | undefined {
  const indent = childOf(properties, 'ind')?.attributes;
  const twentieths = Number(indent?.['left'] ?? indent?.['start'] ?? Number.NaN);
  return Number.isFinite(twentieths) ? twentieths / 20 : undefined;
}
