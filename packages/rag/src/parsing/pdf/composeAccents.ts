import type { Glyph } from '../layout/glyph.ts';

/** Accents that stand alone in old fonts, and the combining marks that they are over or under a letter. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˊ', '\u0301'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['ˉ', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);
const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{M}]{1,3}$/u;
/** How far the middle of an accent may lie beside its letter, and its baseline above that of the letter, in font sizes. */
const BESIDE = 0.06;
const RAISED = 0.45;

/**
 * Letters with the accents that the file draws over or under them. Fonts of the first TeX encodings and some converters
 * have no glyph for "ü" and draw "¨" and "u" at one place, in either order.
 */
export function composeAccents(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some(isAccent)) return [...glyphs];
  const composed: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const [glyph, next, before] = [glyphs[index], glyphs[index + 1], composed.at(-1)];
    if (glyph === undefined) continue;
    const onNext = isAccent(glyph) && next !== undefined ? accented(next, glyph) : undefined;
    const onBefore = isAccent(glyph) && before !== undefined ? accented(before, glyph) : undefined;
    if (onNext !== undefined) {
      composed.push(onNext);
      index += 1;
    } else if (onBefore !== undefined) composed[composed.length - 1] = onBefore;
    else composed.push(glyph);
  }
  return composed;
}

const isAccent = ({ text }: Glyph): boolean => COMBINING.has(text) || MARK.test(text);

/** The letter with the accent; undefined where the two stand apart or make up no letter that is in use. */
function accented(letter: Glyph, accent: Glyph): Glyph | undefined {
  const middle = (accent.left + accent.right) / 2;
  const reach = BESIDE * letter.size;
  const over = middle > letter.left - reach && middle < letter.right + reach;
  const level = Math.abs(letter.baseline - accent.baseline) < RAISED * letter.size;
  if (!over || !level || !LETTER.test(letter.text)) return undefined;
  const base = letter.text.replace('ı', 'i').replace('ȷ', 'j');
  const text = `${base}${COMBINING.get(accent.text) ?? accent.text}`.normalize('NFC');
  return text.length <= base.length ? { ...letter, text } : undefined;
}
