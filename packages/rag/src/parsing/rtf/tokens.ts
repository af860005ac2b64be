/** A piece of RTF source. Text and bytes are one character per byte; `parameter` is absent where the word has none. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | undefined }
  /** A control symbol: `~`, `_`, `-`, `*`, or a line end, which stands for a paragraph's end. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'bytes'; readonly bytes: string };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/** Cuts RTF source (one character per byte) into tokens (RTF specification 1.9.1, "RTF syntax"). Never fails. */
export function* tokenizeRtf(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{' || character === '}') {
      at += 1;
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
    } else if (character === '\\') {
      const { token, end } = readControl(source, at + 1);
      at = end;
      if (token !== undefined) yield token;
    } else if (character === '\r' || character === '\n') at += 1;
    else {
      TEXT.lastIndex = at;
      const bytes = TEXT.exec(source)?.[0] ?? '';
      at += Math.max(1, bytes.length);
      yield { kind: 'bytes', bytes };
    }
  }
}

function readControl(source: string, at: number): { token: RtfToken | undefined; end: number } {
  WORD.lastIndex = at;
  const match = WORD.exec(source);
  if (match !== null) {
    const [whole, word = '', digits] = match;
    const parameter = digits === undefined ? undefined : Number(digits);
    const end = at + whole.length;
    // Binary data follows the word and is no text; braces in it are no braces.
    if (word === 'bin') return { token: undefined, end: end + Math.max(0, parameter ?? 0) };
    return { token: { kind: 'word', word, parameter }, end };
  }
  const symbol = source[at] ?? '';
  if (symbol === "'") {
    const byte = Number.parseInt(source.slice(at + 1, at + 3), 16);
    return { token: { kind: 'bytes', bytes: String.fromCharCode(Number.isNaN(byte) ? 0x3f : byte) }, end: at + 3 };
  }
  if (symbol === '\\' || symbol === '{' || symbol === '}')
    return { token: { kind: 'bytes', bytes: symbol }, end: at + 1 };
  return { token: { kind: 'symbol', symbol }, end: at + 1 };
}
