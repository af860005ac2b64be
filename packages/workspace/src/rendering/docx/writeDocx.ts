import type { Picture } from '../pdf/drawPages.ts';
import { element, escapeXml, xmlPart, type OfficeFlow } from '../office/index.ts';
import { pack } from '../office/pack.ts';
import { pictureKind } from '../office/picture.ts';
import { documentXml } from './documentXml.ts';
import { fontTableXml, numberingXml, stylesXml } from './stylesXml.ts';
import { localeOf } from './units.ts';

/** When it was written, and the photo if it is to be shown. */
export interface OfficeOptions {
  readonly now: Date;
  readonly picture?: Picture;
}

/** Writes a CV as a Word document (ECMA-376, Office Open XML). The same flow gives the same bytes. */
export function writeDocx(flow: OfficeFlow, { now, picture }: OfficeOptions): Uint8Array {
  const photo = picture && pictureKind(picture);
  const { xml, links } = documentXml(flow, photo ? picture : undefined);
  return pack({
    '[Content_Types].xml': xmlPart(contentTypes(photo)),
    '_rels/.rels': xmlPart(relationships(PACKAGE_PARTS)),
    'docProps/core.xml': xmlPart(coreProperties(flow, now)),
    'docProps/app.xml': xmlPart(
      element('Properties', { xmlns: `${OFFICE}/extended-properties` }, '<Application>Career Mentor</Application>'),
    ),
    'word/document.xml': xmlPart(xml),
    'word/styles.xml': xmlPart(stylesXml(flow)),
    'word/numbering.xml': xmlPart(numberingXml(flow)),
    'word/fontTable.xml': xmlPart(fontTableXml(flow)),
    'word/settings.xml': xmlPart(settings(flow)),
    'word/_rels/document.xml.rels': xmlPart(
      relationships([
        ...DOCUMENT_PARTS,
        ...(photo ? [['rPhoto', 'image', `media/photo.${photo.extension}`] as const] : []),
        ...links.map((url, index) => [`rLink${index + 1}`, 'hyperlink', url, true] as const),
      ]),
    ),
    ...(photo && picture ? { [`word/media/photo.${photo.extension}`]: picture.bytes } : {}),
  });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Relationship = readonly [id: string, type: string, target: string, isExternal?: boolean];

const PACKAGE_PARTS: readonly Relationship[] = [
  ['r1', 'officeDocument', 'word/document.xml'],
  ['r2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['r3', 'extended-properties', 'docProps/app.xml'],
];

const DOCUMENT_PARTS: readonly Relationship[] = ['styles', 'numbering', 'fontTable', 'settings'].map((name) => [
  `r-${name}`,
  name,
  `${name}.xml`,
]);

const relationships = (all: readonly Relationship[]): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...all.map(([id, type, target, isExternal]) =>
      element('Relationship', {
        Id: id,
        Type: type.startsWith('http') ? type : `${OFFICE}/relationships/${type}`,
        Target: target,
        TargetMode: isExternal === true ? 'External' : undefined,
      }),
    ),
  );

function contentTypes(photo: ReturnType<typeof pictureKind>): string {
  const override = (part: string, type: string): string => element('Override', { PartName: part, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    photo ? element('Default', { Extension: photo.extension, ContentType: photo.mimeType }) : '',
    override('/word/document.xml', `${WORD}.document.main+xml`),
    ...['styles', 'numbering', 'fontTable', 'settings'].map((name) =>
      override(`/word/${name}.xml`, `${WORD}.${name}+xml`),
    ),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  );
}

function coreProperties({ title, author, language }: OfficeFlow, now: Date): string {
  const time = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const at = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, time);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    author === undefined ? '' : element('dc:creator', {}, escapeXml(author)),
    element('dc:language', {}, localeOf(language)),
    at('dcterms:created'),
    at('dcterms:modified'),
  );
}

/** Without the mode of compatibility Word opens a document as one of an old version. */
const settings = ({ language }: OfficeFlow): string =>
  element(
    'w:settings',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    element('w:defaultTabStop', { 'w:val': 720 }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': localeOf(language) }),
  );
