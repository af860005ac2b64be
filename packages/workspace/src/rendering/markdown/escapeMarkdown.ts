/**
 * A text as it comes out of Markdown letter by letter: no HTML, links, emphasis, headings or lists of its own
 * (CommonMark 0.31, 2.4: punctuation of ASCII may be escaped). Hyphens and points inside words stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$^#]/g, (character, at: number, all: string) =>
      isHarmless(character, at, all) ? character : `\\${character}`,
    )
    .split('\n')
    .map((line) => line.replace(/^([-+=:!])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'))
    .join('\\\n');
}

/** "C#" and "A&B" read better as they are; what cannot begin anything needs no escape. */
function isHarmless(character: string, at: number, all: string): boolean {
  if (character === '#') return at > 0;
  if (character === '&') return !/^&(?:#|[a-z]+;)/i.test(all.slice(at));
  if (character === '_') return /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(all[at + 1] ?? '');
  return false;
}
