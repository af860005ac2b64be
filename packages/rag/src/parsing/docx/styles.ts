import { childOf, elementsOf, toggleOf, valueOf, type XmlElement } from '../archive/xml.ts';

/** How characters look; absent means "as the level above says". Sizes in points. */
export interface RunStyle {
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly color?: string | undefined;
  readonly hidden?: boolean | undefined;
}

/** A style with everything it inherits. `properties` are the paragraph properties, nearest first. */
export interface Style {
  readonly run: RunStyle;
  readonly properties: readonly XmlElement[];
  readonly headingLevel?: number | undefined;
}

export interface StyleSheet {
  /** Without an id: the default paragraph style. An unknown id counts as none. */
  readonly paragraph: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => RunStyle;
}

/** Reads `word/styles.xml` (ECMA-376 part 1, 17.7): document defaults, then the based-on chain from its root down. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const elements = elementsOf(root, 'style');
  const elementById = new Map(elements.map((element) => [element.attributes['styleId'] ?? '', element]));
  const defaults = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const standard = elements.find(
    (style) => style.attributes['type'] === 'paragraph' && style.attributes['default'] === '1',
  );
  const resolve = (element: XmlElement | undefined): Style => chainToStyle(chainOf(element, elementById));
  const base = mergeRuns({ fontSize: 10 }, readRunStyle(defaults));
  const styles = new Map<string | undefined, Style>();
  const paragraph = (id: string | undefined): Style => {
    const known = styles.get(id) ?? resolve(elementById.get(id ?? '') ?? standard);
    styles.set(id, known);
    return { ...known, run: mergeRuns(base, known.run) };
  };
  return { paragraph, character: (id) => resolve(elementById.get(id ?? '')).run };
}

/** The style and what it is based on, nearest first; a chain that runs in a circle ends where it meets itself. */
function chainOf(element: XmlElement | undefined, elementById: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = element; at !== undefined && !chain.includes(at); at = elementById.get(valueOf(at, 'basedOn') ?? ''))
    chain.push(at);
  return chain;
}

function chainToStyle(chain: readonly XmlElement[]): Style {
  const run = chain.reduceRight(
    (sum, element) => mergeRuns(sum, readRunStyle(childOf(element, 'rPr'))),
    {} satisfies RunStyle,
  );
  const properties = chain.flatMap((element) => elementsOf(element, 'pPr'));
  return { run, properties, headingLevel: chain.map(headingLevelOf).find((level) => level !== undefined) };
}

/** By outline level, which every language version writes, or by the name, which Word keeps in English in the file. */
function headingLevelOf(style: XmlElement): number | undefined {
  const level = outlineLevel(childOf(style, 'pPr'));
  if (level !== undefined) return level;
  const digit = HEADING_NAME.exec(valueOf(style, 'name') ?? '')?.[1];
  return digit === undefined ? undefined : Number(digit);
}

const HEADING_NAME = /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|标题)\s*([1-9])$/i;

/** Outline level 0 is a first-level heading; 9 is body text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(valueOf(properties, 'outlineLvl') ?? '9');
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Reads `w:rPr`. */
export function readRunStyle(properties: XmlElement | undefined): RunStyle {
  const halfPoints = Number(valueOf(properties, 'sz') ?? Number.NaN);
  const color = valueOf(properties, 'color');
  return {
    fontSize: Number.isFinite(halfPoints) && halfPoints > 0 ? halfPoints / 2 : undefined,
    bold: toggleOf(properties, 'b'),
    italic: toggleOf(properties, 'i'),
    color: color !== undefined && /^[0-9a-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : undefined,
    hidden: toggleOf(properties, 'vanish'),
  };
}

/** What `over` says, and what `under` says where `over` is silent. */
export const mergeRuns = (under: RunStyle, over: RunStyle): RunStyle => ({
  fontSize: over.fontSize ?? under.fontSize,
  bold: over.bold ?? under.bold,
  italic: over.italic ?? under.italic,
  color: over.color ?? under.color,
  hidden: over.hidden ?? under.hidden,
});
