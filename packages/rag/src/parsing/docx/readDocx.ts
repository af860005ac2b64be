import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import type { CheckedFile, ReadOptions } from '../options.ts';
import { proportionalWidth } from '../typesetting/glyphWidth.ts';
import { createTypesetter, PAPER } from '../typesetting/typesetter.ts';
import { openArchive } from '../archive/archive.ts';
import { composeContainer, type ComposerDeps } from './composer.ts';
import { createInlineReader } from './inline.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { findMargins } from './margins.ts';
import { readStyles } from './styles.ts';
import { childOf, type XmlElement } from '../archive/xml.ts';

/**
 * Reads a DOCX from its XML parts: paragraphs with their styles, lists, tables, headers, footers, text boxes and links.
 * The format knows no pages before it is printed, so the text is set on one long page of our own.
 * Fails with `document-unreadable`, `archive-bomb` or `read-cancelled`.
 */
export function readDocx(
  file: CheckedFile,
  { onStep, cancellation }: ReadOptions = {},
): Result<Omit<DocumentText, 'language'>, Failure> {
  const archive = openArchive(file.bytes);
  if (!archive.ok) return archive;
  const word = openPackage(archive.value);
  if (!word.ok) return word;
  onStep?.({ step: 'read', share: 1 });
  if (cancellation?.aborted === true) return err(readFailure('read-cancelled'));
  const set = compose(word.value);
  onStep?.({ step: 'layout', share: 1 });
  return set.ok ? ok({ id: file.id, fileName: file.fileName, format: 'docx', ...set.value, warnings: [] }) : set;
}

function compose(word: WordPackage): Result<Pick<DocumentText, 'text' | 'lines' | 'links' | 'pages'>, Failure> {
  const body = childOf(word.document, 'body');
  if (body === undefined) return err(readFailure('document-unreadable'));
  const typesetter = createTypesetter(proportionalWidth);
  const shared = {
    typesetter,
    styles: readStyles(word.styles),
    numbering: readNumbering(word.numbering),
    nextRegion: counter(1),
    nextTable: counter(0),
  };
  const { headers, footers } = findMargins(word);
  let y: number = PAPER.margin;
  const add = (container: XmlElement, part: string, kind?: 'page-header' | 'page-footer') => {
    const deps: ComposerDeps = { ...shared, readInline: createInlineReader(shared.styles, word.relationshipsOf(part)) };
    y = composeContainer(
      container,
      { x: PAPER.margin, width: TEXT_WIDTH, y },
      { deps, place: { region: shared.nextRegion(), kind } },
    );
  };
  // What stands above the first page is read once, at the top: people put their name and address there.
  for (const [index, { root, part }] of headers.entries()) add(root, part, index === 0 ? undefined : 'page-header');
  add(body, word.documentPart);
  for (const { root, part } of footers) add(root, part, 'page-footer');
  return ok(typesetter.finish());
}

const TEXT_WIDTH = PAPER.width - 2 * PAPER.margin;

function counter(from: number): () => number {
  let next = from;
  return () => next++;
}
