/** How wide a character is drawn, as a share of the font size. */
export type GlyphWidth = (character: string, bold: boolean) => number;

/** Courier's advance: 0.6 of the font size for every character; East Asian characters take two columns. */
export const monospacedWidth: GlyphWidth = (character) => (isEastAsian(character) ? 1.2 : 0.6);

/**
 * A proportional face without its font file: the classes are averages over Helvetica's published advance widths
 * (Adobe core font metrics); bold is about six percent wider there.
 */
export const proportionalWidth: GlyphWidth = (character, bold) => (bold ? 1.06 : 1) * classWidth(character);

function classWidth(character: string): number {
  if (isEastAsian(character)) return 1;
  if (NARROW.has(character)) return 0.26;
  if (WIDE.has(character)) return 0.84;
  if (character >= 'A' && character <= 'Z') return 0.68;
  if (character >= '0' && character <= '9') return 0.556;
  return 0.52;
}

const NARROW = new Set(" .,;:!|'`’‘iIjlft()[]/\\");
const WIDE = new Set('mMwW@%—…');

/** Han, kana, hangul and full-width forms: drawn on a square and broken anywhere. */
export const isEastAsian = (character: string): boolean =>
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character);
