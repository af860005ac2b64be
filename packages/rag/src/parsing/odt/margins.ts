import { childOf, elementsOf, type XmlElement } from '../archive/xml.ts';
import { flowLines, hasInk, type FlowArea, type FlowNode } from '../flow/flow.ts';
import { readBody } from './body.ts';
import type { OdtStyles } from './styles.ts';

/**
 * Headers and footers of the master pages, each text once. What stands above the first page is read as text of the
 * document, because people put their name and address there.
 */
export function readMargins(
  styles: XmlElement | undefined,
  look: OdtStyles,
): { headers: FlowNode[]; footers: FlowNode[] } {
  const pages = elementsOf(childOf(styles, 'master-styles'), 'master-page');
  const collect = (names: readonly string[]): FlowNode[][] => {
    const contents = pages.flatMap((page) =>
      names.flatMap((name) =>
        elementsOf(page, name)
          .filter(isShown)
          .map((margin) => readBody(margin, look)),
      ),
    );
    const filled = contents.filter(hasInk);
    const texts = filled.map((content) => flowLines(content).join('\n'));
    return filled.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  };
  const area = (content: FlowNode[], margin?: FlowArea['margin']): FlowArea => ({ kind: 'area', margin, content });
  return {
    headers: collect(['header-first', 'header']).map((content, index) =>
      area(content, index === 0 ? undefined : 'page-header'),
    ),
    footers: collect(['footer-first', 'footer']).map((content) => area(content, 'page-footer')),
  };
}

const isShown = ({ attributes }: XmlElement): boolean => attributes['display'] !== 'false';
