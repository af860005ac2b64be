import type { Picture } from '../pdf/drawPages.ts';
import { element, escapeXml, xmlPart, type OfficeFlow } from '../office/index.ts';
import { pack } from '../office/pack.ts';
import { pictureKind } from '../office/picture.ts';
import { contentXml } from './contentXml.ts';
import { NAMESPACES } from './namespaces.ts';
import { stylesXml } from './stylesXml.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** Writes a CV as an OpenDocument text (version 1.3). The same flow gives the same bytes. */
export function writeOdt(
  flow: OfficeFlow,
  { now, picture }: { readonly now: Date; readonly picture?: Picture },
): Uint8Array {
  const kind = picture && pictureKind(picture);
  const photo = picture && kind ? { ...picture, part: `Pictures/photo.${kind.extension}` } : undefined;
  return pack(
    {
      mimetype: new TextEncoder().encode(MIME_TYPE),
      'content.xml': xmlPart(contentXml(flow, photo)),
      'styles.xml': xmlPart(stylesXml(flow)),
      'meta.xml': xmlPart(metaXml(flow, now)),
      ...(photo ? { [photo.part]: photo.bytes } : {}),
      'META-INF/manifest.xml': xmlPart(manifestXml(photo && kind ? [photo.part, kind.mimeType] : undefined)),
    },
    ['mimetype'],
  );
}

function metaXml({ title, author, language }: OfficeFlow, now: Date): string {
  const time = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return element(
    'office:document-meta',
    { ...NAMESPACES, 'office:version': '1.3' },
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Career Mentor'),
      element('dc:title', {}, escapeXml(title)),
      author === undefined ? '' : element('meta:initial-creator', {}, escapeXml(author)),
      element('meta:creation-date', {}, time),
      element('dc:date', {}, time),
      element('dc:language', {}, language),
    ),
  );
}

function manifestXml(photo: readonly [part: string, mimeType: string] | undefined): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/', MIME_TYPE],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
    ...(photo ? [photo] : []),
  ];
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    ...parts.map(([path, type]) =>
      element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
    ),
  );
}
