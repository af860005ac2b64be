import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { cut, stripped, type Piece } from '../reading/piece.ts';
import { languageAtStart } from '../words/languageNames.ts';
import { isLevel } from '../words/levels.ts';
import { listItems } from './listItems.ts';

/** A human language and how well it is spoken. */
export interface LanguageFacts {
  readonly language: Fact;
  readonly fluency: Fact | undefined;
}

/** Languages of a section: names with their level behind them, in brackets, in the next cell or on the next line. */
export function languageFacts(lines: readonly CvLine[]): LanguageFacts[] {
  const found: { name: Piece; fluency: Piece | undefined }[] = [];
  for (const item of lines.flatMap((line) => line.cells.flatMap(listItems))) {
    const piece = withoutLabel(item);
    const length = languageAtStart(piece.text) || unknownLanguage(piece.text);
    const before = found.at(-1);
    if (length > 0) {
      const rest = stripped(cut(piece, length, piece.text.length));
      found.push({ name: cut(piece, 0, length), fluency: /[\p{L}\p{N}●★]/u.test(rest.text) ? rest : undefined });
    } else if (before !== undefined && before.fluency === undefined && (isLevel(piece.text) || piece.text.length < 30))
      before.fluency = piece;
  }
  return found.map(({ name, fluency }) => ({
    language: factOf(name, 0.95),
    fluency: fluency && factOf(fluency, 0.85),
  }));
}

/** "Mother tongue: Dutch": the label is no language, what follows it is. */
function withoutLabel(piece: Piece): Piece {
  const label = /^[^:：]{3,24}[:：]\s*/u.exec(piece.text)?.[0] ?? '';
  return label !== '' && languageAtStart(label) === 0 && !isLevel(piece.text.slice(label.length))
    ? cut(piece, label.length, piece.text.length)
    : piece;
}

/** A language that no list knows: one capitalised word with a level behind it. */
function unknownLanguage(text: string): number {
  const word = /^\p{Lu}\p{Ll}{2,}(?=\s*[(:–-])/u.exec(text)?.[0] ?? '';
  return word !== '' && isLevel(text.slice(word.length)) ? word.length : 0;
}
