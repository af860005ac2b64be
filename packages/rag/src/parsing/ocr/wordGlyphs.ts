import type { Glyph } from '../layout/glyph.ts';
import type { RecognisedLine } from './recogniser.ts';

/** Words that the engine is less sure of are specks, rules and icons rather than letters. Share of 1. */
const LEAST_CERTAINTY = 0.25;

/**
 * The glyphs of recognised lines, in points: `scale` is points per dot. Letters of a line share one baseline and one
 * size, as print has them, whatever their dots did. A word's letters share the style object that says how sure it is.
 */
export function wordGlyphs(lines: readonly RecognisedLine[], scale: number): Glyph[] {
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => isLegible(word.text, word.confidence / 100));
    const height = fontSize(line);
    return words.flatMap((word, index) => {
      const style = { bold: false, italic: false, certainty: Math.round(word.confidence) / 100 };
      const place = { baseline: baselineAt(line, word.bbox) * scale, size: height * scale, style };
      const glyphs = splitLetters(word).map(({ text, from, to }): Glyph => ({
        ...place,
        text,
        left: from * scale,
        right: to * scale,
      }));
      const next = words[index + 1];
      if (next === undefined) return glyphs;
      const right = Math.max(word.bbox.x1, next.bbox.x0);
      return [...glyphs, { ...place, text: ' ', left: word.bbox.x1 * scale, right: right * scale }];
    });
  });
}

type RecognisedWord = RecognisedLine['words'][number];

/** A word must hold something that people write, and lone marks must be seen clearly. */
function isLegible(text: string, certainty: number): boolean {
  if (certainty < LEAST_CERTAINTY || text.trim() === '') return false;
  return /[\p{L}\p{N}]/u.test(text) || certainty > 0.5;
}

/** The letters of a word, from left to right and without gaps running backwards. */
function splitLetters({ symbols, text, bbox }: RecognisedWord): { text: string; from: number; to: number }[] {
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

/** Height of the whole font of a line in dots. The engine's row spans from its deepest to its highest stroke. */
function fontSize({ rowAttributes, bbox }: RecognisedLine): number {
  const { rowHeight } = rowAttributes;
  return rowHeight > 0 ? rowHeight : bbox.y1 - bbox.y0;
}

function baselineAt({ baseline }: RecognisedLine, { x0, x1 }: { readonly x0: number; readonly x1: number }): number {
  const run = baseline.x1 - baseline.x0;
  const middle = ((baseline.x0 + baseline.x1) / 2 + (x0 + x1) / 2) / 2;
  return run === 0 ? baseline.y1 : baseline.y0 + ((middle - baseline.x0) * (baseline.y1 - baseline.y0)) / run;
}
