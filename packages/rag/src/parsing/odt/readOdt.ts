import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { openArchive } from '../archive/archive.ts';
import { childOf, parseXml, type XmlElement } from '../archive/xml.ts';
import { readFailure } from '../failures.ts';
import { composeFlow } from '../flow/composeFlow.ts';
import type { CheckedFile } from '../options.ts';
import { decodeText } from '../text/decodeText.ts';
import { readBody } from './body.ts';
import { readMargins } from './margins.ts';
import { readOdtStyles } from './styles.ts';

/**
 * Reads an OpenDocument text, packed (ODT) or as a single XML file (FODT): paragraphs with their styles, headings,
 * lists, tables, text boxes, headers, footers and links; changes count as accepted. Fails with `document-unreadable`,
 * `document-locked` or `archive-bomb`.
 */
export function readOdt({ bytes, id, fileName }: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPacked ? openParts(bytes) : openFlat(bytes);
  if (!parts.ok) return parts;
  const { content, styles } = parts.value;
  const text = childOf(childOf(content, 'body'), 'text');
  if (text === undefined) return err(readFailure('document-unreadable'));
  const look = readOdtStyles([styles, content]);
  const { headers, footers } = readMargins(styles ?? content, look);
  const { marks: _, ...set } = composeFlow([...headers, ...readBody(text, look), ...footers]);
  return ok({ id, fileName, format: 'odt', ...set, warnings: [] });
}

interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
}

/** A damaged style part costs looks, not the text. */
function openParts(bytes: Uint8Array): Result<OdtParts, Failure> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const manifest = archive.value.part('META-INF/manifest.xml');
  if (manifest.ok && manifest.value?.includes('encryption-data') === true) return err(readFailure('document-locked'));
  const source = archive.value.part('content.xml');
  if (!source.ok) return source;
  const content = parseXml(source.value ?? '');
  if (!content.ok) return content;
  const styles = archive.value.part('styles.xml');
  const parsed = styles.ok && styles.value !== undefined ? parseXml(styles.value) : undefined;
  return ok({ content: content.value, styles: parsed?.ok === true ? parsed.value : undefined });
}

function openFlat(bytes: Uint8Array): Result<OdtParts, Failure> {
  const content = parseXml(decodeText(bytes)?.text ?? '');
  return content.ok ? ok({ content: content.value, styles: undefined }) : content;
}
