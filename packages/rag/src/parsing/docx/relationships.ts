import { elementsOf, type XmlElement } from '../archive/xml.ts';

/** Targets of a part's relationships by id: web addresses as they stand, parts as names inside the archive. */
export type Relationships = ReadonlyMap<string, string>;

/** Reads `word/_rels/*.rels`; parts are named relative to `word/`. */
export function readRelationships(root: XmlElement | undefined): Relationships {
  return new Map(
    elementsOf(root, 'Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return [attributes['Id'] ?? '', attributes['TargetMode'] === 'External' ? target : partName(target)];
    }),
  );
}

const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `word/${target}`);
