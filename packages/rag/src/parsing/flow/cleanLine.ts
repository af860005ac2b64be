import type { Piece } from '../typesetting/blocks.ts';

/**
 * A line as it can be set: without characters that have no glyph, without line ends (they are lines of their own, and
 * the readers make them) and without white space at its ends. Empty where nothing is left to see.
 */
export function cleanLine(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.map((piece) => ({ ...piece, text: cleanText(piece.text) })).filter(({ text }) => text !== '');
  while (kept[0] !== undefined && kept[0].text.trim() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)?.text.trim() === '') kept.pop();
  return kept.map((piece, index) => {
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}

/** The bullets of symbol fonts, which word processors keep as private characters, become bullets. */
const cleanText = (text: string): string =>
  text
    .replace(/[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/g, '•')
    .replace(/[\r\n\f\v\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g, '');
