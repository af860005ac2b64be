import { SaxesParser } from 'saxes';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';

/** An element without its namespace prefix: `w:p` is `p`, its attribute `w:val` is `val`. Text is a plain string. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper nesting than any word processor writes; keeps the recursive walk off the stack's end. */
const DEEPEST = 400;

/**
 * Reads an XML part into a tree. Entities of a document type are never resolved, local or external: a part that uses
 * one fails with `document-unreadable`, as does one that is not well-formed.
 */
export function parseXml(source: string): Result<XmlElement, Failure> {
  const root: MutableElement = { name: '', attributes: {}, children: [] };
  const open: MutableElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  let failed = false;
  parser.on('error', () => (failed = true));
  parser.on('opentag', ({ name, attributes }) => {
    const element: MutableElement = { name: localName(name), attributes: localNames(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new TooDeep();
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  try {
    parser.write(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source).close();
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    failed = true;
  }
  const first = elementsOf(root)[0];
  return failed || first === undefined ? err(readFailure('document-unreadable')) : ok(first);
}

class TooDeep extends Error {}

interface MutableElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const localNames = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/** The child elements, without the text between them; with `name`, only those of that name. */
export const elementsOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element, name)[0];

/** The `val` attribute of a child: how the format writes most properties. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['val'];

/** The text directly inside an element. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

/** Whether an on/off property is set: present without a value, or with any value but off. `undefined` when absent. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (child === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(child.attributes['val'] ?? '1');
}
