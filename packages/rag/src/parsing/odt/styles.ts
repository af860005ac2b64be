import { childOf, elementsOf, type XmlElement } from '../archive/xml.ts';
import type { TabStop } from '../typesetting/blocks.ts';
import { lengthOf, percentOf } from './lengths.ts';

/** How characters look; absent means "as the level above says". Sizes in points. */
export interface CharacterLook {
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
}

/** A paragraph style with everything it inherits; lengths in points. */
export interface ParagraphLook {
  readonly character: CharacterLook;
  readonly headingLevel?: number | undefined;
  readonly indent?: number | undefined;
  readonly spaceBefore?: number | undefined;
  readonly tabs: readonly TabStop[];
}

export interface OdtStyles {
  readonly paragraph: (name: string | undefined) => ParagraphLook;
  readonly character: (name: string | undefined) => CharacterLook;
  /** Relative width of a table column of that style. */
  readonly columnWidth: (name: string | undefined) => number | undefined;
  readonly listIndent: (name: string | undefined, level: number) => number | undefined;
}

/** Reads the named and automatic styles of both parts (OpenDocument 1.3 part 3, section 16). */
export function readOdtStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const groups = parts.flatMap((part) => ['styles', 'automatic-styles'].map((name) => childOf(part, name)));
  const all = groups.flatMap((group) => elementsOf(group));
  const byKey = new Map(all.map((style) => [`${style.attributes['family'] ?? style.name}/${nameOf(style)}`, style]));
  const defaults = all.find((style) => style.name === 'default-style' && style.attributes['family'] === 'paragraph');
  const chain = (family: string, name: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = byKey.get(`${family}/${name}`); at !== undefined && !found.includes(at);)
      [at] = [byKey.get(`${family}/${at.attributes['parent-style-name']}`), found.push(at)];
    return found;
  };
  const paragraphs = new Map<string | undefined, ParagraphLook>();
  return {
    paragraph: (name) => {
      const known =
        paragraphs.get(name) ?? paragraphLook([...chain('paragraph', name), ...(defaults ? [defaults] : [])]);
      paragraphs.set(name, known);
      return known;
    },
    character: (name) => chain('text', name).reduceRight(characterOver, {}),
    columnWidth: (name) => {
      const width = childOf(byKey.get(`table-column/${name}`), 'table-column-properties')?.attributes;
      return lengthOf(width?.['column-width']) ?? lengthOf((width?.['rel-column-width'] ?? '').replace('*', 'pt'));
    },
    listIndent: (name, level) => listIndent(byKey.get(`list-style/${name}`), level),
  };
}

const nameOf = (style: XmlElement): string => style.attributes['name'] ?? '';

/** `chain` holds the style first and what it inherits from after it. */
function paragraphLook(chain: readonly XmlElement[]): ParagraphLook {
  const properties = chain.map((style) => childOf(style, 'paragraph-properties')?.attributes ?? {});
  const first = (name: string): string | undefined => properties.find((one) => one[name] !== undefined)?.[name];
  const level = Number(
    chain.find((style) => style.attributes['default-outline-level'])?.attributes['default-outline-level'],
  );
  return {
    character: chain.reduceRight(characterOver, {}),
    headingLevel: level >= 1 && level <= 9 ? level : levelByName(chain),
    indent: lengthOf(first('margin-left')),
    spaceBefore: lengthOf(first('margin-top')) ?? lengthOf(first('margin')),
    tabs: tabStops(chain),
  };
}

/** Files that came from another format have headings without a level, by the names that programs give their styles. */
function levelByName(chain: readonly XmlElement[]): number | undefined {
  const names = chain.map((style) => (style.attributes['display-name'] ?? nameOf(style)).replaceAll('_20_', ' '));
  const digit = names.map(
    (name) => /^(?:heading|überschrift|titre|título|titolo|kop|标题)\s*([1-9])$/i.exec(name)?.[1],
  );
  const found = digit.find((one) => one !== undefined);
  return found === undefined ? undefined : Number(found);
}

function tabStops(chain: readonly XmlElement[]): TabStop[] {
  const stops = chain
    .map((style) => childOf(childOf(style, 'paragraph-properties'), 'tab-stops'))
    .find((found) => found !== undefined);
  return elementsOf(stops, 'tab-stop')
    .map(({ attributes }) => ({
      position: lengthOf(attributes['position']) ?? 0,
      kind:
        attributes['type'] === 'right'
          ? ('right' as const)
          : attributes['type'] === 'center'
            ? ('center' as const)
            : ('left' as const),
    }))
    .toSorted((a, b) => a.position - b.position);
}

/** What the style says, and what it inherits where it is silent. A percentage is of the inherited size. */
export function characterOver(inherited: CharacterLook, style: XmlElement): CharacterLook {
  const properties = childOf(style, 'text-properties')?.attributes ?? {};
  const size = properties['font-size'];
  const share = percentOf(size);
  const weight = properties['font-weight'];
  const slant = properties['font-style'];
  return {
    fontSize:
      lengthOf(size) ?? (share === undefined ? undefined : share * (inherited.fontSize ?? 12)) ?? inherited.fontSize,
    bold: weight === undefined ? inherited.bold : /^(?:bold|[6-9]00)$/.test(weight),
    italic: slant === undefined ? inherited.italic : slant !== 'normal',
    hidden: properties['display'] === undefined ? inherited.hidden : properties['display'] === 'none',
  };
}

/** The left edge of a list level's text, wherever the version of the format writes it. */
function listIndent(list: XmlElement | undefined, level: number): number | undefined {
  const own = elementsOf(list).find((element) => element.attributes['level'] === String(level));
  const properties = childOf(own, 'list-level-properties');
  const aligned = childOf(properties, 'list-level-label-alignment')?.attributes['margin-left'];
  return lengthOf(aligned ?? properties?.attributes['space-before']);
}
