/** An object of a PDF by its text; a stream's bytes come with its dictionary's entries. */
export type PdfObject = string | { readonly entries: string; readonly stream: Uint8Array | string };

/** Writes a PDF of these objects, numbered from 1, of which the first is the catalogue. Nothing is packed, so that its words can be changed. */
export function writePdf(objects: readonly PdfObject[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const add = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    add(bodyOf(object));
    add(Buffer.from('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(chunks));
}

function bodyOf(object: PdfObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const bytes = Buffer.from(object.stream);
  const head = Buffer.from(`<</Length ${bytes.length}${object.entries}>>\nstream\n`, 'latin1');
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

export const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** Lines as the content of a page, twelve points each, from the top of an A4 page. */
export const contentOf = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 50 790 Td 14 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;

/** Catalogue, page tree, one page, its content and its font: the smallest PDF with text. `page` adds entries or replaces the size. */
export function simplePdf(
  content: PdfObject,
  { page = '/MediaBox[0 0 595 842]', font = HELVETICA }: { readonly page?: string; readonly font?: string } = {},
): PdfObject[] {
  return [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R${page}/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    content,
    font,
  ];
}
