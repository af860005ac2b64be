import { documentProblems } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { readText } from './readText.ts';

const GERMAN =
  'Bäckermeisterin mit zehn Jahren Erfahrung in Größe und Güte, „Brötchen“ für 1.200 € – täglich.\n'.repeat(3);
const FRENCH = 'Boulangère à Besançon, très expérimentée : pâtisserie, crème brûlée et café à l’été.\n'.repeat(3);
const RUSSIAN = 'Опытный пекарь из Самары, десять лет работы в пекарне, знание рецептов хлеба и пирогов.\n'.repeat(3);
const JAPANESE = '東京のパン職人です。十年間の経験があり、毎朝四時にパンを焼きます。よろしくお願いします。\n'.repeat(3);
const CHINESE = '我是一名有十年经验的面包师，每天早上四点开始烤面包，熟悉各种面点制作工艺和食品安全规定。\n'.repeat(3);

describe('decodeText', () => {
  it.each([
    ['utf-8', GERMAN],
    ['utf-16le', GERMAN],
    ['utf-16be', FRENCH],
    ['windows-1252', GERMAN],
    ['iso-8859-1', FRENCH.replaceAll('’', "'")],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', CHINESE],
    ['big5', '我是一名有十年經驗的麵包師，每天早上四點開始烤麵包，熟悉各種麵點製作。\n'.repeat(3)],
  ])('reads %s without being told', (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))?.text).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('obeys the byte-order mark of %s', (encoding) => {
    expect(decodeText(iconv.encode('Ja', encoding, { addBOM: true }))).toEqual({ text: 'Ja', encoding });
  });

  it('gives nothing for bytes that are no text', () => {
    const garbage = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
    expect(decodeText(garbage)).toBeUndefined();
  });
});

function read(text: string) {
  const result = readText({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('readText', () => {
  it('makes lines of any line ends, and white space of blank lines and indents', () => {
    const document = read('Ann\r\nBaker\r\rLeeds\n\n\n    - Bread\u00ad\n');
    expect(document.text).toBe('Ann\nBaker\nLeeds\n- Bread');
    const [ann, baker, leeds, bread] = document.lines;
    const gap = (above = ann, below = ann) => (below?.box.y ?? 0) - (above?.box.y ?? 0);
    expect(gap(baker, leeds)).toBeGreaterThan(gap(ann, baker));
    expect(gap(leeds, bread)).toBeGreaterThan(gap(baker, leeds));
    expect(bread?.box.x).toBe((ann?.box.x ?? 0) + 24);
    expect(document.lines.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'list-item']);
  });

  it('breaks long lines at words, with lines of one paragraph touching', () => {
    const document = read('Bread and rolls for the whole town, every morning at four. '.repeat(4));
    expect(document.lines.length).toBeGreaterThan(2);
    for (const [index, line] of document.lines.entries()) {
      expect(line.box.x + line.box.width).toBeLessThanOrEqual(612 - 36);
      const above = document.lines[index - 1];
      if (above !== undefined) expect(line.box.y).toBeCloseTo(above.box.y + above.box.height, 5);
    }
  });

  it.each([
    '• Bread',
    '- Bread',
    '* Bread',
    '1. Bread',
    '2) Bread',
    '[ ] Bread',
    '\uf0b7\tBread',
    'o Bread',
    '✓ Bread',
  ])('knows %j as a list item', (line) => {
    expect(read(line).lines[0]?.kind).toBe('list-item');
  });

  it.each(['2019 Baker', '**Bread**', 'one loaf', '-5 degrees', '+44 113 496 0000'])('leaves %j as text', (line) => {
    expect(read(line).lines[0]?.kind).toBe('text');
  });

  it('keeps its promises for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 12 }), (lines) => {
        const result = readText({ bytes: new TextEncoder().encode(lines.join('\n')), fileName: 'a.txt', id: 'id' });
        if (result.ok) expect(documentProblems({ ...result.value, language: 'und' })).toEqual([]);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
