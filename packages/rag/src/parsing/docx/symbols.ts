/**
 * Characters of the symbol fonts that carry meaning in a document. The fonts put them into the private use area, where
 * no other font has a glyph; the rest are ornaments (telephones, envelopes) and are left out.
 */
export function symbolToText(font: string, hexCode: string): string {
  const code = Number.parseInt(hexCode, 16);
  if (Number.isNaN(code)) return '';
  if (/^(wingdings|webdings)/i.test(font)) return WINGDINGS.get(code & 0xff) ?? '';
  if (/^symbol$/i.test(font)) return SYMBOL.get(code & 0xff) ?? '';
  return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCodePoint(code);
}

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0xa7, '▪'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfc, '✓'],
]);

const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, '-'],
  [0x61, 'α'],
  [0x62, 'β'],
  [0x6d, 'µ'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb7, '•'],
  [0xb3, '≥'],
  [0xa3, '≤'],
]);
