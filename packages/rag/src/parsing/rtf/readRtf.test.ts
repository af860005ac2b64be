import { documentProblems, type DocumentText } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRtf } from './readRtf.ts';

function read(source: string): Omit<DocumentText, 'language'> {
  const result = readRtf({ bytes: new Uint8Array(Buffer.from(source, 'latin1')), fileName: 'a.rtf', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('readRtf', () => {
  it.each([
    ['code pages', "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'e5\\'ea\\'e0\\'f0\\'fc}", 'Пекарь'],
    ['code pages of fonts', "{\\rtf1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\f1 \\'e8\\f0 \\'e8}", 'čè'],
    ['characters of two bytes', "{\\rtf1{\\fonttbl{\\f0\\fcharset134 S;}}\\f0\\'c4\\'e3\\'ba\\'c3}", '你好'],
    ['Unicode with its fallback', "{\\rtf1\\uc1 \\u26085?\\u-10179?\\u-9216? caf\\u233\\'e9}", '日🐀 café'],
    ['no fallback', '{\\rtf1\\uc0 \\u233 x}', 'éx'],
    ['named characters', '{\\rtf1 A\\emdash B\\rquote s\\~c\\_d}', 'A—B’s\u00a0c-d'],
    ['escapes', '{\\rtf1 a\\{b\\}c\\\\d}', 'a{b}c\\d'],
    ['hidden and deleted text', '{\\rtf1 Ann{\\v gone}{\\deleted old} Smith}', 'Ann Smith'],
    ['what is no text', '{\\rtf1{\\info{\\title T}}{\\*\\unknown x}{\\pict 00ff}{\\colortbl;\\red1;}Ann}', 'Ann'],
    ['binary data', '{\\rtf1{\\pict\\bin3 }}}}Ann}', 'Ann'],
    ['two writings of one text', '{\\rtf1{\\upr{old}{\\*\\ud{new}}}}', 'new'],
    [
      'tables',
      '{\\rtf1\\trowd\\cellx2000\\cellx5000\\intbl 2019\\cell Baker\\cell\\row\\pard After\\par}',
      '2019\tBaker\nAfter',
    ],
    ['a file that ends in the middle', '{\\rtf1 {\\b Ann} Smi', 'Ann Smi'],
  ])('reads %s', (_, source, text) => {
    expect(read(source).text).toBe(text);
  });

  it('keeps headings, list items, links and weights', () => {
    const { lines, links, text } = read(
      '{\\rtf1{\\stylesheet{\\s0\\fs20 Normal;}{\\s1\\sbasedon0\\b\\fs32 heading 1;}}\\pard\\plain\\s1 Work\\par' +
        '\\pard\\plain\\s0{\\listtext\\\'b7\\tab}Bread\\par\\pard\\plain\\s0{\\field{\\*\\fldinst{HYPERLINK "https://example.org"}}{\\fldrslt site}}\\par}',
    );
    expect(text).toBe('Work\nBread\nsite');
    expect(lines.map(({ kind, headingLevel, runs }) => [kind, headingLevel, runs[0]?.bold, runs[0]?.fontSize])).toEqual(
      [
        ['text', 1, true, 16],
        ['list-item', undefined, false, 10],
        ['text', undefined, false, 10],
      ],
    );
    expect(links).toMatchObject([{ url: 'https://example.org' }]);
  });

  it('reads the head of the page first and its foot last', () => {
    const { text, lines } = read('{\\rtf1{\\footer Foot\\par}{\\header Ann Smith\\par}Baker\\par}');
    expect(text).toBe('Ann Smith\nBaker\nFoot');
    expect(lines.at(-1)?.kind).toBe('page-footer');
  });

  it('keeps every visible character of any text', () => {
    const escape = (text: string): string =>
      [...text].map((one) => (/[\\{}]/.test(one) ? `\\${one}` : /[ -~]/.test(one) ? one : units(one))).join('');
    const units = (one: string): string =>
      Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at)}?`).join('');
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(words, (list) => {
        const visible = list.map((word) => word.replace(/[\p{C}\p{Z}\s]/gu, '')).filter((word) => word !== '');
        const document = read(`{\\rtf1 ${visible.map(escape).join('\\par ')}}`);
        expect(document.text.replace(/\s+/g, '')).toBe(visible.join(''));
        expect(documentProblems({ ...document, language: 'und' })).toEqual([]);
      }),
      { seed: 43, numRuns: 150 },
    );
  });

  it('reads any sequence of control words without an end or a fault', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell',
      '\\row',
      '\\trowd',
      '\\cellx900',
      '\\intbl',
      '\\s1',
      '\\*',
      '\\u300',
      "\\'e4",
      'text',
      '\\listtext',
      '\\header',
      '\\shptxt',
      '\\field',
      '\\fldinst',
      '\\upr',
      '\\ud',
      '\\bin2',
      '\\fs-9',
      '\\sbasedon1',
      '\\stylesheet',
      '\\v',
      '\\pard',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        expect(documentProblems({ ...read(`{\\rtf1 ${tokens.join('')}`), language: 'und' })).toEqual([]);
      }),
      { seed: 44, numRuns: 300 },
    );
  });
});
