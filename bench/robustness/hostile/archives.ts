import { overlapping, writeZip, type ZipPart } from '../files/zip.ts';
import type { HostileFile } from './hostileFile.ts';

const part = (name: string, text: string): ZipPart => ({ name, bytes: new Uint8Array(Buffer.from(text)) });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX with this inside its body, after `before` the root. */
const docx = (body: string, before = ''): Uint8Array =>
  writeZip([
    part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    part('word/document.xml', `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`),
  ]);

const odt = (content: string, before = ''): Uint8Array =>
  writeZip([
    part('mimetype', 'application/vnd.oasis.opendocument.text'),
    part(
      'content.xml',
      `<?xml version="1.0"?>${before}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ),
  ]);

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Entities that hold ten of the one before: "billion laughs". */
const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** Bombs in archives: by ratio, by count, by overlap, by entities, by depth, and by what the format lets repeat. */
export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
  { name: 'ratio.docx', make: () => docx('a'.repeat(30_000_000)) },
  { name: 'below-the-ratio.docx', make: () => docx(paragraph('Baker ').repeat(600_000)) },
  {
    name: 'many-entries.docx',
    make: () => writeZip(Array.from({ length: 20_000 }, (_, at) => part(`word/${at}.xml`, ''))),
  },
  {
    name: 'overlapping.docx',
    make: () =>
      overlapping(new Uint8Array(20_000_000), 1500, (at) => (at === 0 ? 'word/document.xml' : `word/${at}.xml`)),
  },
  { name: 'lies.docx', make: () => writeZip([{ ...part('word/document.xml', 'a'.repeat(40_000_000)), size: 10 }]) },
  { name: 'laughs.docx', make: () => docx(paragraph('&a12;'), LAUGHS) },
  { name: 'laughs.odt', make: () => odt('<text:p>&a12;</text:p>', LAUGHS) },
  {
    name: 'external.docx',
    make: () => docx(paragraph('&x;'), '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
  },
  { name: 'deep.docx', make: () => docx(nested('<w:p><w:r>', '</w:r></w:p>', 100_000)) },
  { name: 'deep-tables.docx', make: () => docx(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 120)) },
  {
    name: 'wide-table.docx',
    make: () => docx(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph('a')}</w:tc>`.repeat(2_000)}</w:tr>`.repeat(30)}</w:tbl>`),
  },
  {
    name: 'long-table.docx',
    make: () =>
      docx(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph('Baker')}</w:tc>`.repeat(3)}</w:tr>`.repeat(20_000)}</w:tbl>`),
  },
  { name: 'one-long-paragraph.docx', make: () => docx(paragraph('a'.repeat(900_000))) },
  { name: 'many-runs.docx', make: () => docx(`<w:p>${'<w:r><w:t>a </w:t></w:r>'.repeat(200_000)}</w:p>`) },
  {
    name: 'many-attributes.docx',
    make: () =>
      docx(`<w:p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>${paragraph('Baker')}`),
  },
  { name: 'many-paragraphs.docx', make: () => docx(paragraph('').repeat(300_000) + paragraph('Baker')) },
  {
    name: 'spans.docx',
    make: () =>
      docx(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${paragraph('Baker')}</w:tc></w:tr></w:tbl>`,
      ),
  },
  {
    name: 'repeated-rows.odt',
    make: () =>
      odt(
        '<table:table><table:table-row table:number-rows-repeated="100000000"><table:table-cell table:number-columns-repeated="100000000"><text:p>Baker</text:p></table:table-cell></table:table-row></table:table>',
      ),
  },
  { name: 'spaces.odt', make: () => odt('<text:p>Baker<text:s text:c="2000000000"/>Leeds</text:p>') },
  {
    name: 'deep-lists.odt',
    make: () => odt(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 100_000)),
  },
  { name: 'circular-style.odt', make: () => odt('<text:p text:style-name="A">Baker in Leeds</text:p>', '') },
  {
    name: 'quotes.zip',
    make: () => writeZip([part('Profile.csv', `First Name,Last Name\n"${'"'.repeat(3_000_000)}`)]),
  },
  { name: 'columns.zip', make: () => writeZip([part('Profile.csv', 'First Name,'.repeat(200_000) + '\nAnn')]) },
  {
    name: 'rows.zip',
    make: () =>
      writeZip([
        part('Profile.csv', 'First Name,Last Name\nAnn,Smith'),
        part('Positions.csv', `Title,Company Name\n${'Baker,Mill\n'.repeat(300_000)}`),
      ]),
  },
];
