import type { WordPackage } from './package.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../archive/xml.ts';

/** A header or footer: the root of its part, and the part's name for its relationships. */
export interface Margin {
  readonly root: XmlElement;
  readonly part: string;
}

/**
 * The headers and footers that are in use, each text once, the one of the first page first.
 */
export function findMargins(word: WordPackage): { headers: Margin[]; footers: Margin[] } {
  const sections = sectionsOf(word.document);
  const relationships = word.relationshipsOf(word.documentPart);
  const collect = (name: string): Margin[] => {
    const references = sections.flatMap((section) =>
      elementsOf(section, name).filter((reference) => isUsed(reference, section)),
    );
    const parts = references
      .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
      .map((reference) => relationships.get(reference.attributes['id'] ?? '') ?? '');
    const margins = [...new Set(parts)].flatMap((part) => {
      const root = word.part(part);
      return root === undefined ? [] : [{ root, part }];
    });
    return margins.filter(
      (margin, index) => margins.findIndex((other) => allText(other.root) === allText(margin.root)) === index,
    );
  };
  return { headers: collect('headerReference'), footers: collect('footerReference') };
}

const isFirst = (reference: XmlElement): boolean => reference.attributes['type'] === 'first';

/** A first-page header counts only where the section asks for one; headers of even pages repeat the others. */
const isUsed = (reference: XmlElement, section: XmlElement): boolean =>
  isFirst(reference) ? childOf(section, 'titlePg') !== undefined : reference.attributes['type'] !== 'even';

const sectionsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === 'sectPr' ? [child] : sectionsOf(child)));

const allText = (element: XmlElement): string =>
  element.name === 't' ? textOf(element) : elementsOf(element).map(allText).join('');
