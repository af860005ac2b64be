/**
 * A text as any file may hold it: no control characters, no half surrogates, no code points that XML forbids (XML 1.0,
 * 2.2), and none of those that nobody sees but that hide words or turn them round. What joins emoji and letters stays.
 * Line breaks stay as `\n`; other white space becomes one space.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n\u00a0\u202f\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Controls but tab and line ends, soft hyphens, zero-width spaces, turns of direction, tags, and what is no character. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffd\ufffe\uffff\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/gu;
