import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import type { Archive } from '../archive/archive.ts';
import { readRelationships, type Relationships } from './relationships.ts';
import { parseXml, type XmlElement } from '../archive/xml.ts';

/** The parts of a word-processing package that hold text or say how it looks. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly documentPart: string;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  /** Another part by name, e.g. a header; `undefined` where it is missing or damaged. */
  readonly part: (name: string) => XmlElement | undefined;
  readonly relationshipsOf: (part: string) => Relationships;
}

/** Reads the document part, which must be there; a damaged style or header costs looks, not the text. */
export function openPackage(archive: Archive): Result<WordPackage, Failure> {
  const documentPart = DOCUMENT_PARTS.find((name) => isThere(archive, name)) ?? DOCUMENT_PARTS[0];
  const source = archive.part(documentPart);
  if (!source.ok) return source;
  if (source.value === undefined) return err(readFailure('document-unreadable'));
  const document = parseXml(source.value);
  if (!document.ok) return document;
  const part = (name: string): XmlElement | undefined => readPart(archive, name);
  return ok({
    document: document.value,
    documentPart,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    part,
    relationshipsOf: (name) => readRelationships(part(name.replace(/^word\/(.*)$/, 'word/_rels/$1.rels'))),
  });
}

/** The second name is what one large office service writes. */
const DOCUMENT_PARTS = ['word/document.xml', 'word/document2.xml'] as const;

function isThere(archive: Archive, name: string): boolean {
  const source = archive.part(name);
  return !source.ok || source.value !== undefined;
}

function readPart(archive: Archive, name: string): XmlElement | undefined {
  const source = archive.part(name);
  if (!source.ok || source.value === undefined) return undefined;
  const root = parseXml(source.value);
  return root.ok ? root.value : undefined;
}
