import type { Glyph } from '../layout/glyph.ts';
import { fontSizes } from './fontSizes.ts';
import { legibleWords } from './legibleWords.ts';
import type { Picture } from './picture.ts';
import type { RecognisedLine } from './recogniser.ts';
import { boldWords } from './strokes.ts';

/**
 * The glyphs of recognised lines, in points: `scale` is points per dot of the `picture` that they were read on. Letters
 * of a line share one size, and letters of a word one baseline, as print has them, whatever their dots did. A word's
 * letters share the style object that says how sure it is.
 */
export function wordGlyphs(lines: readonly RecognisedLine[], picture: Picture, scale: number): Glyph[] {
  const sizes = fontSizes(lines);
  const bold = boldWords(picture, lines, sizes);
  return lines.flatMap((line) => {
    const size = sizes.get(line) ?? 0;
    const words = legibleWords(line, size);
    return words.flatMap(({ word, text }, index) => {
      const style = { bold: bold.has(word), italic: false, certainty: Math.round(word.confidence) / 100 };
      const place = { baseline: baselineAt(line, word.bbox) * scale, size: size * scale, style };
      const glyphs = splitLetters(word, text).map((letter): Glyph => ({
        ...place,
        text: letter.text,
        left: letter.from * scale,
        right: letter.to * scale,
      }));
      const next = words[index + 1];
      if (next === undefined) return glyphs;
      const right = Math.max(word.bbox.x1, next.word.bbox.x0);
      const last = glyphs.at(-1);
      if (last !== undefined && isUnspaced(text, next.text) && right - word.bbox.x1 < UNSPACED_GAP * size)
        return [...glyphs.slice(0, -1), { ...last, right: right * scale }];
      return [...glyphs, { ...place, text: ' ', left: word.bbox.x1 * scale, right: right * scale }];
    });
  });
}

/** Narrower gaps than this, in font sizes, are none in a script that writes without spaces. */
const UNSPACED_GAP = 0.6;

/** The engine makes a word of every few Chinese characters, where nobody writes a space. */
const isUnspaced = (before: string, after: string): boolean =>
  /[\p{Script=Han}，。、：；（）《》]$/u.test(before) && /^[\p{Script=Han}，。、：；（）《》]/u.test(after);

type RecognisedWord = RecognisedLine['words'][number];

/** The letters of a word, from left to right and without gaps running backwards. */
function splitLetters({ symbols, bbox }: RecognisedWord, text: string): { text: string; from: number; to: number }[] {
  const told = symbols.map((symbol) => symbol.text).join('') === text && symbols.length > 0;
  const letters = told
    ? symbols.map((symbol) => ({ text: symbol.text, from: symbol.bbox.x0, to: symbol.bbox.x1 }))
    : [{ text, from: bbox.x0, to: bbox.x1 }];
  let edge = bbox.x0;
  return letters.map((letter) => {
    const from = Math.min(Math.max(edge, letter.from), bbox.x1);
    edge = Math.min(Math.max(from, letter.to), bbox.x1);
    return { text: letter.text, from, to: edge };
  });
}

function baselineAt({ baseline }: RecognisedLine, { x0, x1 }: { readonly x0: number; readonly x1: number }): number {
  const run = baseline.x1 - baseline.x0;
  const middle = (x0 + x1) / 2;
  return run === 0 ? baseline.y1 : baseline.y0 + ((middle - baseline.x0) * (baseline.y1 - baseline.y0)) / run;
}
