import { strToU8, zipSync } from 'fflate';

/** Parts of a DOCX for a test; `body` is the XML inside `w:body`. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly relationships?: string;
  /** Further parts by name, e.g. `word/header1.xml`. */
  readonly others?: Readonly<Record<string, string>>;
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Writes the bytes of a DOCX with just the parts that are given. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACES}><w:body>${parts.body}</w:body></w:document>`,
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${SPACES}>${parts.styles}</w:styles>` }),
    ...(parts.numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${SPACES}>${parts.numbering}</w:numbering>` }),
    ...(parts.relationships === undefined
      ? {}
      : { 'word/_rels/document.xml.rels': `<Relationships>${parts.relationships}</Relationships>` }),
  };
  for (const [name, xml] of Object.entries(parts.others ?? {})) files[name] = xml.replace('SPACES', SPACES);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of one run, with paragraph and run properties as XML. */
export const paragraph = (text: string, properties = '', runProperties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, runProperties)}</w:p>`;

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
