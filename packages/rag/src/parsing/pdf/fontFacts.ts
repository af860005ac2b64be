import { toMatrix } from './matrix.ts';

/** What the text needs to know of a font. */
export interface FontFacts {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Glyphs are pictures, whatever letters they are mapped to. */
  readonly pictures: boolean;
  /** Symbol fonts of word processors put bullets into the private-use area. */
  readonly symbols: boolean;
  /** Width units of the font: 1/1000 em for all but Type 3 fonts. */
  readonly unit: number;
  /** Glyphs are drawings of the file's own (Type 3), which often have places and no names. */
  readonly bitmaps: boolean;
}

const BOLD =
  /bold|black|heavy|semibold|demi(?!ng)|[-,](?:bd|sb|semi|medi)\b|cmbx|lmbx|sfbx|[-_ ](?:600|700|800|900)\b/i;
const MEDIUM = /[-, ]medium\b/i;
const ITALIC = /italic|oblique|slanted|[-,](?:it|ital|obl)\b|cmti|lmri|cmsl/i;
const PICTURES =
  /awesome|icon|phosphor|fontello|dingbat.*emoji|pictogram|glyphter|fabmdl|linearicons|marvosym|academicon|ionicon|octicon|dashicon|glyphicon|typicon|simple-?line|materialdesign|bootstrap-icons/i;
const SYMBOLS = /symbol|wingding|webding|dingbat|opensymbol|marlett/i;

/** Style is read from the PostScript name, because embedded fonts seldom carry the flags (PDF 9.8.2 leaves them optional). */
export function fontFacts(font: unknown): FontFacts {
  const name = String(property(font, 'name') ?? '');
  return {
    bold: BOLD.test(name) || MEDIUM.test(name) || isTrue(font, 'bold') || isTrue(font, 'black'),
    italic: ITALIC.test(name) || isTrue(font, 'italic'),
    pictures: PICTURES.test(name),
    symbols: SYMBOLS.test(name),
    unit: isTrue(font, 'isType3Font') ? Math.abs(toMatrix(property(font, 'fontMatrix'))[0]) || 0.001 : 0.001,
    bitmaps: isTrue(font, 'isType3Font'),
  };
}

const isTrue = (font: unknown, key: string): boolean => property(font, key) === true;

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
