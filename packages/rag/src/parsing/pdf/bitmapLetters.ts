/**
 * Letters by their place in TeX's fonts where a bitmap font names none: ligatures and dashes of the Cork encoding (T1,
 * 0x10–0x1f) and of the first one (OT1, 0x0b–0x0f), and the bullet of the text symbols (TS1, 0x88). Places 0x20–0x7e
 * are ASCII in both and 0xc0–0xff ISO 8859-1 in T1 but for four, as the library assumes anyway.
 */
const BY_PLACE: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000d': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u0019': 'ı',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0088': '•',
  '\u00d7': 'Œ',
  '\u00df': 'SS',
  '\u00f7': 'œ',
  '\u00ff': 'ß',
};

/** What a glyph of a bitmap font without letter names stands for; the library gives its place as a character. */
export const bitmapLetter = (unicode: string): string => BY_PLACE[unicode] ?? unicode;
