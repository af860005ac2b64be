import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import { LIMITS } from '../limits.ts';
import type { CheckedFile } from '../options.ts';
import type { Block } from '../typesetting/blocks.ts';
import { monospacedWidth } from '../typesetting/glyphWidth.ts';
import { createTypesetter, PAPER } from '../typesetting/typesetter.ts';
import { decodeText } from './decodeText.ts';

/** Points. Any size would do: text without a format has only one. */
const FONT_SIZE = 10;
/** Width of one character, in points. */
const COLUMN = monospacedWidth(' ', false) * FONT_SIZE;
/** White space above a line and for each blank line above it, in points. */
const LINE_GAP = 2;
const BLANK_LINE = 12;

/**
 * Reads a text file in any common encoding. Lines are set in a typewriter face, so that spaces and tabs of a hand-made
 * layout keep their columns. Fails with `document-unreadable` when the bytes are no text, and with
 * `text-too-long`.
 */
export function readText({ bytes, fileName, id }: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return err(readFailure('document-unreadable'));
  const text = cleanText(decoded.text);
  // Setting a book takes seconds: what is refused anyway is refused before.
  if (text.replace(/\s+/g, ' ').length > LIMITS.characters || linesOf(text) > LIMITS.lines)
    return err(readFailure('text-too-long'));
  const typesetter = createTypesetter(monospacedWidth);
  const frame = { x: PAPER.margin, width: PAPER.width - 2 * PAPER.margin };
  let y: number = PAPER.margin;
  for (const block of textToBlocks(text)) y = typesetter.place(block, { ...frame, y });
  return ok({ id, fileName, format: 'txt', ...typesetter.finish(), warnings: [] });
}

const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** One block per line that has text; leading white space becomes indent, blank lines become white space. */
function textToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let blankLines = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '') blankLines += 1;
    else {
      blocks.push({ ...lineToBlock(line, content), spaceBefore: LINE_GAP + Math.min(blankLines, 3) * BLANK_LINE });
      blankLines = 0;
    }
  }
  return blocks;
}

function lineToBlock(line: string, content: string): Omit<Block, 'spaceBefore'> {
  const columns = [...line.slice(0, line.indexOf(content))].reduce(
    (sum, character) => sum + (character === '\t' ? 4 : 1),
    0,
  );
  const bullet = BULLET.exec(content)?.[0] ?? '';
  return {
    pieces: [{ text: content, fontSize: FONT_SIZE, bold: false, italic: false }],
    kind: bullet === '' ? 'text' : 'list-item',
    region: 0,
    indent: Math.min(columns, 40) * COLUMN,
    hanging: bullet.length * COLUMN,
  };
}

/** The marks people type before a list item: bullets, dashes, a bare `o`, numbers, and check boxes. */
const BULLET = /^([•◦▪‣·●○■□✓✔➢►]|[*+–—-](?=[\s\p{L}])|o(?= )|\d{1,2}[.)](?=\s)|\[[ x]?\])\s*(?=\S)/u;

/**
 * Line ends made equal; marks without a glyph (byte-order mark, soft hyphen, zero-width space, controls) left out. The
 * bullets of symbol fonts, which word processors paste as private characters, become bullets.
 */
const cleanText = (text: string): string =>
  text
    .replace(/[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/g, '•')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, '');
