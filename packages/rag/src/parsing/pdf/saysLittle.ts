import type { GlyphPage } from '../layout/glyph.ts';

/** A page with fewer letters than this may be a scan with a stamp, a page number or a scanner's mark on it. */
const FEW_LETTERS = 60;

/** Whether a page has so little text that it may be a picture. */
export const saysLittle = (page: GlyphPage): boolean => countLetters(page) < FEW_LETTERS;

/** Letters and digits of a page. */
export const countLetters = ({ glyphs }: GlyphPage): number =>
  glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
