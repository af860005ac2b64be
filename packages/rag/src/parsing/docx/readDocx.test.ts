import { documentProblems, type DocumentText, type Line } from '@career-mentor/core/evidence';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, run, type DocxParts } from '../testing/makeDocx.ts';
import { readDocx } from './readDocx.ts';

function read(parts: DocxParts): Omit<DocumentText, 'language'> {
  const result = readDocx({ bytes: makeDocx(parts), fileName: 'cv.docx', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  expect(documentProblems({ ...result.value, language: 'und' })).toEqual([]);
  return result.value;
}

const lineWith = (document: Pick<DocumentText, 'text' | 'lines'>, text: string): Line => {
  const line = document.lines.find(({ start, end }) => document.text.slice(start, end).includes(text));
  if (line === undefined) throw new Error(`no line holds ${text}: ${document.text}`);
  return line;
};

describe('readDocx: text and its look', () => {
  it('reads paragraphs in order and boxes every character', () => {
    const document = read({
      body: paragraph('Ann Smith', '', '<w:b/><w:sz w:val="40"/><w:color w:val="1F2937"/>') + paragraph('Baker'),
    });
    expect(document.text).toBe('Ann Smith\nBaker');
    expect(document.lines[0]?.runs[0]).toMatchObject({ bold: true, italic: false, fontSize: 20, color: '#1f2937' });
    expect(document.lines[0]?.runs[0]?.edges).toHaveLength('Ann Smith'.length + 1);
    expect(document.lines[1]?.box.y).toBeGreaterThan(document.lines[0]?.box.y ?? 0);
  });

  it('takes looks and heading levels from styles and what they are based on, in any language version of the name', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="CV Abschnitt"/><w:basedOn w:val="berschrift1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    const styled = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const document = read({ styles, body: styled('Abschnitt', 'Beruf') + styled('Own', 'Firma') + paragraph('Text') });
    expect(lineWith(document, 'Beruf')).toMatchObject({ headingLevel: 1, runs: [{ bold: true, fontSize: 16 }] });
    expect(lineWith(document, 'Firma')).toMatchObject({ headingLevel: 3, runs: [{ bold: false, fontSize: 10 }] });
    expect(lineWith(document, 'Text').headingLevel).toBeUndefined();
    expect(lineWith(document, 'Text').runs[0]?.fontSize).toBe(11);
  });

  it('survives a style that is based on itself', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>';
    expect(read({ styles, body: paragraph('Text', '<w:pStyle w:val="A"/>') }).lines[0]?.runs[0]?.italic).toBe(true);
  });

  it('tells list items from text, and numbered headings from both', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const document = read({
      numbering,
      body:
        paragraph('Skills', `${list}<w:outlineLvl w:val="0"/>`) +
        paragraph('Bread', list) +
        paragraph('No list', list.replace('"1"', '"0"')),
    });
    expect(document.lines.map(({ kind }) => kind)).toEqual(['text', 'list-item', 'text']);
    expect(lineWith(document, 'Bread').box.x).toBeCloseTo(36 + 36);
  });

  it('marks only the first line of a long list item as the item', () => {
    const long = 'Baked bread for the whole town every morning at four, '.repeat(4);
    const document = read({ body: paragraph(long, '<w:numPr><w:numId w:val="9"/></w:numPr>') });
    expect(document.lines.length).toBeGreaterThan(1);
    expect(document.lines.map(({ kind }) => kind)).toEqual(['list-item', ...document.lines.slice(1).map(() => 'text')]);
  });
});

describe('readDocx: what other readers drop', () => {
  const cell = (...texts: string[]) => `<w:tc><w:tcPr/>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
  const table = (...rows: string[]) =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  it('reads the cells of a row side by side', () => {
    const document = read({
      body: table(cell('2019 – 2023') + cell('Baker', 'Leeds'), cell('2015 – 2019') + cell('Trainee')),
    });
    expect(document.text).toBe('2019 – 2023\tBaker\nLeeds\n2015 – 2019\tTrainee');
    expect(lineWith(document, 'Leeds').cell).toEqual({ table: 0, row: 0, column: 1 });
    expect(lineWith(document, 'Baker').kind).toBe('table-cell');
    expect(lineWith(document, 'Leeds').box.x).toBeGreaterThan(150);
    const baker = lineWith(document, 'Baker');
    const edges = baker.runs.flatMap((run) => run.edges ?? []);
    expect(edges[document.text.indexOf('Baker') - baker.start]).toBeCloseTo(lineWith(document, 'Leeds').box.x, 1);
    expect(lineWith(document, 'Trainee').box.y).toBeGreaterThan(lineWith(document, 'Leeds').box.y);
  });

  it('keeps two cells whole that are both taller than a line', () => {
    const document = read({ body: table(cell('Mill Lane', 'Leeds') + cell('Head baker', 'since 2019')) });
    expect(document.text).toBe('Mill Lane\nLeeds\nHead baker\nsince 2019');
    expect(lineWith(document, 'Head baker').box.y).toBe(lineWith(document, 'Mill Lane').box.y);
  });

  it('reads a table that only arranges the page as columns', () => {
    const document = read({
      body: table(
        cell('Contact', 'Leeds', '0113 496 0000', 'ann@example.org') + cell('Work', 'Baker', 'Mill Lane', '2019'),
      ),
    });
    expect(lineWith(document, 'Baker').kind).toBe('text');
    expect(lineWith(document, 'Baker').region).not.toBe(lineWith(document, 'Contact').region);
  });

  it('reads nested tables, content controls and merged cells once', () => {
    const merged = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc>`;
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${paragraph('Ann Smith')}</w:sdtContent></w:sdt>`;
    const inner = `<w:tc><w:tcPr/>${table(cell('inner') + cell('table'))}</w:tc>`;
    expect(read({ body: control + table(cell('a') + inner, merged + cell('b')) }).text).toBe(
      'Ann Smith\na\tinner\ttable\nb',
    );
  });

  it('reads a text box once, though the file holds it in two writings', () => {
    const box = (inner: string) => `<w:txbxContent>${paragraph(inner)}</w:txbxContent>`;
    const shape =
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:txbx>${box('Languages')}</wps:txbx></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box('Languages')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Ann')}</w:p>`;
    const document = read({ body: shape + paragraph('Baker') });
    expect(document.text).toBe('Ann\nLanguages\nBaker');
    expect(lineWith(document, 'Languages').region).not.toBe(lineWith(document, 'Baker').region);
  });

  it('reads headers and footers that are in use, the first page first, each text once', () => {
    const header = (text: string) => `<w:hdr SPACES>${paragraph(text)}</w:hdr>`;
    const document = read({
      body: `${paragraph('Baker')}<w:sectPr><w:titlePg/><w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
      relationships: ['h1:header1', 'h2:header2', 'h3:header3', 'f1:footer1']
        .map((pair) => `<Relationship Id="${pair.split(':')[0]}" Target="${pair.split(':')[1]}.xml"/>`)
        .join(''),
      others: {
        'word/header1.xml': header('Ann Smith'),
        'word/header2.xml': header('Smith, page 2'),
        'word/header3.xml': header('even'),
        'word/footer1.xml': `<w:ftr SPACES>${paragraph('ann@example.org')}</w:ftr>`,
      },
    });
    expect(document.text).toBe('Ann Smith\nSmith, page 2\nBaker\nann@example.org');
    expect(document.lines.map(({ kind }) => kind)).toEqual(['text', 'page-header', 'text', 'page-footer']);
  });

  it('keeps what was inserted and drops what was deleted, hidden or moved away', () => {
    const body = `<w:p>${run('Head ')}<w:ins>${run('baker')}</w:ins><w:del><w:r><w:delText>cook</w:delText></w:r></w:del><w:moveFrom>${run('chef')}</w:moveFrom>${run('secret', '<w:vanish/>')}</w:p>`;
    expect(read({ body }).text).toBe('Head baker');
  });

  it('finds links in relationships and in field codes, with the text they stand on', () => {
    const field =
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/code" </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('code')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = read({
      body: `<w:p><w:hyperlink r:id="r1">${run('mail')}</w:hyperlink>${run(' and ')}${field}<w:fldSimple w:instr='HYPERLINK "https://example.org/simple"'>${run('!')}</w:fldSimple></w:p>`,
      relationships: '<Relationship Id="r1" Target="mailto:ann@example.org" TargetMode="External"/>',
    });
    expect(document.text).toBe('mail and code!');
    expect(document.links.map(({ start, end, url }) => [document.text.slice(start, end), url])).toEqual([
      ['mail', 'mailto:ann@example.org'],
      ['code', 'https://example.org/code'],
      ['!', 'https://example.org/simple'],
    ]);
  });

  it('shows nothing of a field but its result', () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${run('Page ')}${char('begin')}${run('PAGE')}${char('separate')}${run('1')}${char('end')}</w:p>`;
    expect(read({ body }).text).toBe('Page 1');
  });

  it('sets tabs at their stops and starts a line at a forced break', () => {
    const document = read({
      body: `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="10000"/></w:tabs></w:pPr>${run('Mill Bakery')}<w:r><w:tab/></w:r>${run('2019')}<w:r><w:br/></w:r>${run('Leeds')}</w:p>`,
    });
    expect(document.text).toBe('Mill Bakery\t2019\nLeeds');
    const line = lineWith(document, 'Mill');
    expect(line.box.x + line.box.width).toBeCloseTo(36 + 500, 0);
    expect(lineWith(document, 'Leeds').box.x).toBe(36);
  });

  it('reads symbols that carry meaning and leaves ornaments out', () => {
    const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body = `<w:p>${symbol('Wingdings', 'F0FC')}${symbol('Wingdings', 'F028')}${run(' 20')}${symbol('Symbol', 'F0B0')}${run('C')}<w:r><w:noBreakHyphen/></w:r>${run('oven')}</w:p>`;
    expect(read({ body }).text).toBe('✓ 20°C-oven');
  });
});
