import iconv from 'iconv-lite';

/** Windows' name of the encoding that a font's character set stands for (RTF specification 1.9.1, `\fcharset`). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
};

/** The encoding of a font's bytes; undefined where it is the document's. */
export const encodingOfCharset = (charset: number): string | undefined => BY_CHARSET[charset];

/** The encoding of a code page as `\ansicpg` names it; Windows' Western one where it is none that is known. */
export function encodingOfPage(page: number): string {
  if (page === 65001) return 'utf-8';
  if (page === 10000) return 'macintosh';
  const name = [`windows-${page}`, `cp${page}`].find((candidate) => iconv.encodingExists(candidate));
  return name ?? 'windows-1252';
}

/** Bytes, one per character, as text. */
export const decodeBytes = (bytes: string, encoding: string): string =>
  /^[\u0020-\u007e\t]*$/.test(bytes) ? bytes : iconv.decode(Buffer.from(bytes, 'latin1'), encoding);
