import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The XML parts of an office file by name. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(part)]),
  );

/** An element that was opened: its name with the prefix, and its attributes. */
export interface OpenedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements of a part. Throws where it is not well formed. */
export function elementsOf(xml: string): OpenedElement[] {
  const found: OpenedElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}
