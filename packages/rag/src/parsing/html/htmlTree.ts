import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of the tree that parse5 builds by the WHATWG rules. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Deeper nesting than pages have; keeps recursive walks off the stack's end. */
const DEEPEST = 600;

/** The `html` element, or undefined where elements are nested deeper than any page nests them. */
export function parseHtml(source: string): HtmlElement | undefined {
  const root = parse(source, { scriptingEnabled: false }).childNodes.filter(isElement)[0];
  return root === undefined || depthOf(root) > DEEPEST ? undefined : root;
}

/** Whether a node is an element. */
export const isElement = (node: DefaultTreeAdapterTypes.Node): node is HtmlElement => 'tagName' in node;

/** Elements directly inside. */
export const elementsIn = (element: HtmlElement): HtmlElement[] => element.childNodes.filter(isElement);

/** An attribute's value; names are lower case. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All elements below, in document order, without recursion. */
export function descendantsOf(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = elementsIn(root).toReversed();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    open.push(...elementsIn(at).toReversed());
  }
  return found;
}

/** The text inside, whether it can be seen or not. */
export const rawTextOf = (element: HtmlElement): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? rawTextOf(node) : '')).join('');

function depthOf(root: HtmlElement): number {
  let deepest = 0;
  const open: { element: HtmlElement; depth: number }[] = [{ element: root, depth: 1 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    deepest = Math.max(deepest, at.depth);
    for (const element of elementsIn(at.element)) open.push({ element, depth: at.depth + 1 });
  }
  return deepest;
}
