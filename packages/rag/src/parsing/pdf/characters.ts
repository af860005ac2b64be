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

/**
 * Fonts for Chinese name some glyphs by the radical they look like (Unicode's EquivalentUnifiedIdeograph.txt): pairs of a
 * radical and the character meant. The older block U+2F00–2FDF has its characters in NFKC.
 */
const CHARACTER_OF_RADICAL: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺄乙 ⺎兀 ⺏尣 ⺓幺 ⺕彐 ⺝月 ⺟母 ⺠民 ⺬示 ⺭礻 ⺻聿 ⻁虎 ⻂衤 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

const PRIVATE_USE = /^[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+$/u;
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd]/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * The text a glyph stands for in a document that people search: Latin ligatures (U+FB00–FB06) as their letters, radicals
 * as characters, all kinds of space as one, icons and control characters as nothing.
 */
export function readableText(unicode: string, symbolFont: boolean): string {
  const bullet = SYMBOL_BULLETS[unicode];
  if (bullet !== undefined && symbolFont) return bullet;
  if (PRIVATE_USE.test(unicode)) return bullet ?? '';
  return unicode
    .replace(UNPRINTABLE, '')
    .replace(SPACES, ' ')
    .replace(/[\ufb00-\ufb06\ufb13-\ufb17\u2f00-\u2fdf]/g, (compatible) => compatible.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (radical) => CHARACTER_OF_RADICAL.get(radical) ?? radical)
    .normalize('NFC');
}
