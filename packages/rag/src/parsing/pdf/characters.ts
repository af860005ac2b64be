/** Bullets that word processors draw from the private-use area of their symbol fonts (Symbol and Wingdings code pages). */
const SYMBOL_BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '▪',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf02d': '-',
};

const PRIVATE_USE = /^[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+$/u;
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd]/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * The text a glyph stands for in a document that people search: Latin ligatures (U+FB00–FB06) as their letters, all
 * kinds of space as one, icons and control characters as nothing.
 */
export function readableText(unicode: string, symbolFont: boolean): string {
  const bullet = SYMBOL_BULLETS[unicode];
  if (bullet !== undefined && symbolFont) return bullet;
  if (PRIVATE_USE.test(unicode)) return bullet ?? '';
  return unicode
    .replace(UNPRINTABLE, '')
    .replace(SPACES, ' ')
    .replace(/[\ufb00-\ufb06\ufb13-\ufb17]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}
