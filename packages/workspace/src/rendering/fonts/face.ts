import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { CJK, FAMILIES, type Family, type FamilyId } from './families.ts';
import { fileOf, slicesOf } from './slices.ts';
import { unpackWoff } from './unpackWoff.ts';

/** A font file that is open for measuring. Sizes are in points. */
export interface Face {
  /** Stable name, used to register the face with a document. */
  readonly id: string;
  readonly bytes: Buffer;
  /** Width of a text that this face has all characters of. */
  readonly widthOf: (text: string, size: number) => number;
  /** Height above and depth below the baseline. */
  readonly ascent: (size: number) => number;
  readonly descent: (size: number) => number;
  readonly has: (codePoint: number) => boolean;
}

/**
 * What is written must come out letter by letter when the text is taken from the file: "fi" drawn as one glyph reads as
 * U+FB01 or not at all in many readers.
 */
export const FEATURES = { liga: false, clig: false, dlig: false, calt: false, kern: true } as const;

/** A stretch of text that one face can draw. */
export interface FacedText {
  readonly text: string;
  readonly face: Face;
}

/** Splits a text by the faces it needs. Characters that no face has (emoji, rare scripts) are left out. */
export function splitByFace(text: string, family: FamilyId, isBold: boolean): FacedText[] {
  const parts: { text: string; face: Face }[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const face = faceFor(character.codePointAt(0) ?? 0, { family, isBold, before: last?.face });
    if (!face) continue;
    if (last?.face === face) last.text += character;
    else parts.push({ text: character, face });
  }
  return parts;
}

/** Whether every character of a text can be drawn; marks that join or vary others do not count. */
export const canDraw = (text: string, family: FamilyId): boolean =>
  [...text].every(
    (character) =>
      /[\p{Cf}\p{M}\s]/u.test(character) ||
      faceFor(character.codePointAt(0) ?? 0, { family, isBold: false }) !== undefined,
  );

interface Wanted {
  readonly family: FamilyId;
  readonly isBold: boolean;
  readonly before?: Face | undefined;
}

function faceFor(codePoint: number, { family, isBold, before }: Wanted): Face | undefined {
  // A space or a comma stays in the face of its neighbour, so that a line is not cut into pieces.
  if (before && codePoint < 0x40 && before.has(codePoint)) return before;
  const known = facesOf(family, isBold);
  const face = known.get(codePoint);
  if (face !== undefined) return face ?? undefined;
  const found = findFace(FAMILIES[family], codePoint, isBold) ?? findFace(CJK, codePoint, isBold);
  known.set(codePoint, found ?? null);
  return found;
}

/** Faces by character, kept for each weight of a family; null where no font has the character. */
function facesOf(family: FamilyId, isBold: boolean): Map<number, Face | null> {
  const key = `${family}${isBold ? '-bold' : ''}`;
  const known = facesByFamily.get(key);
  if (known) return known;
  const faces = new Map<number, Face | null>();
  facesByFamily.set(key, faces);
  return faces;
}

const facesByFamily = new Map<string, Map<number, Face | null>>();

function findFace(family: Family, codePoint: number, isBold: boolean): Face | undefined {
  for (const { name, ranges } of slicesOf(family)) {
    if (!ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) continue;
    const face = openFace(family, name, isBold ? family.bold : 400);
    if (face.has(codePoint)) return face;
  }
  return undefined;
}

const opened = new Map<string, Face>();

function openFace(family: Family, slice: string, weight: number): Face {
  const id = `${family.file}-${slice}-${String(weight)}`;
  const known = opened.get(id);
  if (known) return known;
  const bytes = unpackWoff(readFileSync(fileOf(family, slice, weight)));
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new Error(`${id} is a collection of fonts, not a font`);
  const face: Face = {
    id,
    bytes,
    widthOf: createMeasure((text) => font.layout(text, FEATURES).advanceWidth / font.unitsPerEm),
    ascent: (size) => (font.ascent / font.unitsPerEm) * size,
    descent: (size) => (-font.descent / font.unitsPerEm) * size,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  };
  opened.set(id, face);
  return face;
}

/**
 * Adds up the widths of characters and what kerning does to each pair, both asked of the font only once: laying out whole
 * texts again for each try to break a line takes a hundred times as long and comes to the same.
 */
function createMeasure(layOut: (text: string) => number): Face['widthOf'] {
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = layOut(text);
    widths.set(text, width);
    return width;
  };
  return (text, size) => {
    let width = 0;
    let before = '';
    for (const character of text) {
      width += before === '' ? widthOf(character) : widthOf(before + character) - widthOf(before);
      before = character;
    }
    return width * size;
  };
}
