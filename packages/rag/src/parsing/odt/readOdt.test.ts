import { documentProblems, type DocumentText } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from './readOdt.ts';

const SPACES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb" xmlns:draw="d" xmlns:xlink="x"';

const content = (body: string, styles = ''): string =>
  `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const pack = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

function read(body: string, styles = '', more: Record<string, string> = {}): Omit<DocumentText, 'language'> {
  const bytes = pack({ 'content.xml': content(body, styles), ...more });
  const result = readOdt({ bytes, fileName: 'a.odt', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('readOdt', () => {
  it.each([
    ['spaces and tabs', '<text:p>Ann<text:s text:c="2"/>B<text:tab/>C</text:p>', 'Ann  B\tC'],
    ['forced lines', '<text:p>Ann<text:line-break/>Smith</text:p>', 'Ann\nSmith'],
    ['deleted text', '<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>Ann</text:p>', 'Ann'],
    [
      'comments and notes',
      '<text:p>Ann<office:annotation><text:p>?</text:p></office:annotation><text:note>1</text:note></text:p>',
      'Ann',
    ],
    [
      'hidden sections',
      '<text:section text:display="none"><text:p>x</text:p></text:section><text:p>Ann</text:p>',
      'Ann',
    ],
    [
      'text boxes',
      '<text:p>Ann<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>',
      'Ann\nBox',
    ],
    [
      'tables',
      '<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Baker</text:p></table:table-cell></table:table-row></table:table>',
      '2019\tBaker',
    ],
  ])('reads %s', (_, body, text) => {
    expect(read(body).text).toBe(text);
  });

  it('keeps headings, list items, inherited looks, hidden characters and links', () => {
    const styles =
      '<style:style style:name="A" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>' +
      '<style:style style:name="B" style:family="paragraph" style:parent-style-name="A"><style:text-properties fo:font-weight="bold" fo:font-size="50%"/></style:style>' +
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const { text, lines, links } = read(
      '<text:h text:outline-level="2" text:style-name="B">Work</text:h><text:list><text:list-item><text:p>Bread<text:span text:style-name="H"> x</text:span></text:p><text:p>daily</text:p></text:list-item></text:list>' +
        '<text:p><text:a xlink:href="https://example.org">site</text:a></text:p>',
      styles,
    );
    expect(text).toBe('Work\nBread\ndaily\nsite');
    expect(lines.map(({ kind, headingLevel }) => [kind, headingLevel])).toEqual([
      ['text', 2],
      ['list-item', undefined],
      ['text', undefined],
      ['text', undefined],
    ]);
    expect(lines[0]?.runs[0]).toMatchObject({ bold: true, fontSize: 10 });
    expect(links).toMatchObject([{ url: 'https://example.org' }]);
  });

  it('reads the head of the page first and its foot last', () => {
    const styles = `<office:document-styles ${SPACES}><office:master-styles><style:master-page><style:header><text:p>Ann</text:p></style:header><style:footer><text:p>Foot</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const { text, lines } = read('<text:p>Baker</text:p>', '', { 'styles.xml': styles });
    expect(text).toBe('Ann\nBaker\nFoot');
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'text', 'page-footer']);
  });

  it('reads the unpacked form of the format', () => {
    const flat = content('<text:p>Ann</text:p>').replaceAll('document-content', 'document');
    const result = readOdt({ bytes: strToU8(flat), fileName: 'a', id: 'id' });
    expect(result).toMatchObject({ ok: true, value: { text: 'Ann' } });
  });

  it('refuses a locked document, one that uses entities and one without text', () => {
    const refused = (parts: Record<string, string>) => readOdt({ bytes: pack(parts), fileName: 'a', id: 'i' });
    const locked = { 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    expect(refused(locked)).toMatchObject({ ok: false, error: { code: 'document-locked' } });
    const bomb = `<!DOCTYPE d [<!ENTITY a "boom">]>${content('<text:p>&a;</text:p>')}`;
    expect(refused({ 'content.xml': bomb })).toMatchObject({ ok: false, error: { code: 'document-unreadable' } });
    expect(refused({ 'content.xml': '<a/>' })).toMatchObject({ ok: false, error: { code: 'document-unreadable' } });
  });

  it('keeps every visible character of any paragraphs', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const paragraphs = fc.array(fc.array(fc.stringMatching(/^[\p{L}\p{N}.,;&<>()'-]{1,14}$/u), { maxLength: 30 }));
    fc.assert(
      fc.property(paragraphs, (list) => {
        const document = read(list.map((words) => `<text:p>${escape(words.join(' '))}</text:p>`).join(''));
        expect(document.text.replace(/\s+/g, '')).toBe(list.flat().join(''));
        expect(documentProblems({ ...document, language: 'und' })).toEqual([]);
      }),
      { seed: 45, numRuns: 100 },
    );
  });
});
