import { deflateSync } from 'node:zlib';
import { LINES } from '../files/originals.ts';
import { contentOf, HELVETICA, simplePdf, writePdf, type PdfObject } from '../files/pdf.ts';
import type { HostileFile } from './hostileFile.ts';

const text = contentOf(LINES);
const plain = (stream: string): PdfObject => ({ entries: '', stream });
const packed = (stream: string | Uint8Array): PdfObject => ({
  entries: '/Filter/FlateDecode',
  stream: deflateSync(stream),
});

const withPage =
  (page: string): HostileFile['make'] =>
  () =>
    writePdf(simplePdf(plain(text), { page }));
const withContent =
  (make: () => PdfObject): HostileFile['make'] =>
  () =>
    writePdf(simplePdf(make()));
const withFont =
  (font: string, more: readonly PdfObject[] = []): HostileFile['make'] =>
  () =>
    writePdf([...simplePdf(plain(text), { font }), ...more]);

/** Forms that draw each other: ten of the next in each, or themselves. */
function forms(depth: number, times: number): Uint8Array {
  const first = 6;
  const resources = (next: number): string => `/Resources<</Font<</F1 5 0 R>>/XObject<</X ${next} 0 R>>>>`;
  const form = (at: number): PdfObject => ({
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${resources(Math.min(first + at + 1, first + depth - 1))}`,
    stream: at === depth - 1 && times > 1 ? text : '/X Do '.repeat(times),
  });
  const objects = simplePdf(plain('/X Do'));
  objects[2] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${resources(first)}>>`;
  return writePdf([...objects, ...Array.from({ length: depth }, (_, at) => form(at))]);
}

const tree =
  (pages: string): HostileFile['make'] =>
  () => {
    const objects = simplePdf(plain(text));
    objects[1] = pages;
    return writePdf(objects);
  };

const many = (count: number): Uint8Array => {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  const objects = simplePdf(plain(text));
  objects[1] = `<</Type/Pages/Kids[${kids}]/Count ${count}>>`;
  return writePdf(objects);
};

/** PDFs with circles, bombs, sizes out of this world and fonts that say nothing. */
export const HOSTILE_PDFS: readonly HostileFile[] = [
  { name: 'kids-in-a-circle.pdf', make: tree('<</Type/Pages/Kids[2 0 R]/Count 1>>') },
  { name: 'count-lies.pdf', make: tree('<</Type/Pages/Kids[3 0 R]/Count 2000000000>>') },
  { name: 'negative-count.pdf', make: tree('<</Type/Pages/Kids[3 0 R]/Count -1>>') },
  { name: 'parent-in-a-circle.pdf', make: tree('<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>') },
  { name: 'sixty-pages.pdf', make: () => many(60) },
  { name: 'a-million-kids.pdf', make: () => many(500_000) },
  { name: 'huge-page.pdf', make: withPage('/MediaBox[0 0 1e15 1e15]') },
  { name: 'no-page.pdf', make: withPage('/MediaBox[0 0 0 0]') },
  { name: 'negative-page.pdf', make: withPage('/MediaBox[900 900 -900 -900]') },
  { name: 'not-a-number.pdf', make: withPage('/MediaBox[NaN 0 (x) null]') },
  { name: 'odd-turn.pdf', make: withPage('/MediaBox[0 0 595 842]/Rotate 37') },
  { name: 'user-unit.pdf', make: withPage('/MediaBox[0 0 595 842]/UserUnit 1e30') },
  { name: 'forms-of-forms.pdf', make: () => forms(8, 10) },
  { name: 'form-in-itself.pdf', make: () => forms(1, 1) },
  { name: 'forms-in-a-row.pdf', make: () => forms(3_000, 1) },
  { name: 'packed-content.pdf', make: withContent(() => packed(' '.repeat(400_000_000))) },
  { name: 'packed-letters.pdf', make: withContent(() => packed(`BT /F1 9 Tf ${'(Baker) Tj '.repeat(2_000_000)} ET`)) },
  {
    name: 'packed-twice.pdf',
    make: withContent(() => ({
      entries: '/Filter[/FlateDecode/FlateDecode]',
      stream: deflateSync(deflateSync(Buffer.alloc(300_000_000))),
    })),
  },
  {
    name: 'many-letters.pdf',
    make: withContent(() =>
      plain(contentOf(Array.from({ length: 3_000 }, () => 'Baker in Leeds and York, with Excel'.repeat(3)))),
    ),
  },
  {
    name: 'letters-one-by-one.pdf',
    make: withContent(() =>
      plain(
        `BT /F1 9 Tf ${Array.from({ length: 60_000 }, (_, at) => `1 0 0 1 ${(at * 37) % 590} ${(at * 101) % 840} Tm (a) Tj`).join(' ')} ET`,
      ),
    ),
  },
  {
    name: 'letters-in-one-place.pdf',
    make: withContent(() => plain(`BT /F1 9 Tf 50 50 Td ${'(Baker) Tj 1 0 0 1 50 50 Tm '.repeat(20_000)} ET`)),
  },
  { name: 'saved-states.pdf', make: withContent(() => plain(`${'q '.repeat(300_000)}${text}`)) },
  { name: 'many-paths.pdf', make: withContent(() => plain(`${'0 0 m 9 9 l S '.repeat(200_000)}${text}`)) },
  { name: 'odd-matrix.pdf', make: withContent(() => plain(`1e38 0 0 1e38 0 0 cm 1e38 0 0 1e38 0 0 cm ${text}`)) },
  { name: 'nothing-matrix.pdf', make: withContent(() => plain(`0 0 0 0 0 0 cm ${text}`)) },
  { name: 'odd-sizes.pdf', make: withContent(() => plain(text.replace('11 Tf', '-1e20 Tf'))) },
  {
    name: 'odd-spacing.pdf',
    make: withContent(() => plain(`BT 1e30 Tc -1e30 Tw 0 Tz /F1 9 Tf (Ann Smith) Tj [(a) -1e300 (b)] TJ ET ${text}`)),
  },
  {
    name: 'deep-array.pdf',
    make: withContent(() => plain(`BT /F1 9 Tf ${'['.repeat(200_000)}(a)${']'.repeat(200_000)} TJ ET`)),
  },
  { name: 'deep-dictionary.pdf', make: withFont(`${'<</a '.repeat(100_000)}1${'>>'.repeat(100_000)}`) },
  { name: 'no-font.pdf', make: withFont('null') },
  {
    name: 'font-in-a-circle.pdf',
    make: withFont('<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]>>'),
  },
  {
    name: 'font-without-map.pdf',
    make: withFont('<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]>>', [
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>',
    ]),
  },
  {
    name: 'font-of-three-kinds.pdf',
    make: withFont(
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[0 0 0 0 0 0]/CharProcs<</a 4 0 R>>/Encoding<</Differences[0/a/a/a]>>/FirstChar 0/LastChar 255/Widths[]/Resources 3 0 R>>',
    ),
  },
  {
    name: 'widths.pdf',
    make: withFont(HELVETICA.replace('>>', `/FirstChar 0/LastChar 2000000000/Widths[${'-1e9 '.repeat(300)}]>>`)),
  },
  {
    name: 'map-of-everything.pdf',
    make: withFont(HELVETICA.replace('>>', '/ToUnicode 6 0 R>>'), [
      plain(
        `begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap`,
      ),
    ]),
  },
  {
    name: 'long-map.pdf',
    make: withFont(HELVETICA.replace('>>', '/ToUnicode 6 0 R>>'), [
      plain(`begincmap 1 beginbfchar ${`<41> <${'0041'.repeat(5_000)}>`} endbfchar endcmap`),
    ]),
  },
  { name: 'length-of-itself.pdf', make: () => writePdf(simplePdf('<</Length 4 0 R>>\nstream\nBT ET\nendstream')) },
  {
    name: 'links.pdf',
    make: withPage(
      `/MediaBox[0 0 595 842]/Annots[${`<</Subtype/Link/Rect[0 0 900 900]/A<</S/URI/URI(https://example.org)>>>>`.repeat(20_000)}]`,
    ),
  },
  { name: 'only-a-head.pdf', make: () => new Uint8Array(Buffer.from('%PDF-1.7\n')) },
  {
    name: 'xref-in-a-circle.pdf',
    make: () =>
      new Uint8Array(
        Buffer.from(
          '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
        ),
      ),
  },
];
