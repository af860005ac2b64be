import { documentProblems } from '@career-mentor/core/evidence';
import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../index.ts';

/** A CV as a writer that we did not write makes it, with its own styles, numbering and relationships. */
function writeCv(): Promise<Uint8Array> {
  const row = (...cells: Paragraph[][]) =>
    new TableRow({ children: cells.map((children) => new TableCell({ children })) });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Ann Smith')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Page footer')] }) },
        children: [
          new Paragraph({ text: 'Work', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
            children: [
              new TextRun({ text: 'Baker', bold: true }),
              new TextRun({ children: [new Tab(), '2019 – 2023'] }),
            ],
          }),
          new Paragraph({ text: 'Baked for the town', bullet: { level: 0 } }),
          new Paragraph({
            children: [new ExternalHyperlink({ link: 'https://example.org/ann', children: [new TextRun('my pages')] })],
          }),
          new Table({ rows: [row([new Paragraph('2012')], [new Paragraph('Diploma')])] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

describe('a DOCX of another writer', () => {
  it('is read whole: header, headings, tabs, bullets, links and tables', async () => {
    const result = await readDocument({ fileName: 'cv.docx', bytes: new Uint8Array(await writeCv()) });
    if (!result.ok) throw new Error(result.error.code);
    const { text, lines, links } = result.value;
    expect(text).toBe('Ann Smith\nWork\nBaker\t2019 – 2023\nBaked for the town\nmy pages\n2012\tDiploma\nPage footer');
    expect(lines.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'text',
      'list-item',
      'text',
      'table-cell',
      'page-footer',
    ]);
    expect(lines[1]?.headingLevel).toBe(1);
    expect(lines[2]?.runs.map(({ bold }) => bold)).toEqual([true, false]);
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['my pages', 'https://example.org/ann'],
    ]);
    expect(documentProblems(result.value)).toEqual([]);
  });
});
