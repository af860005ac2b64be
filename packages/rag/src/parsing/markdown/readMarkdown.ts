import { Marked } from 'marked';
import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import { composeFlow } from '../flow/composeFlow.ts';
import { pageToFlow } from '../html/readHtml.ts';
import type { CheckedFile } from '../options.ts';
import { decodeText } from '../text/decodeText.ts';
import { prepareMarkdown } from './prepareMarkdown.ts';

/**
 * Reads Markdown (CommonMark with GitHub's tables) as the page that it describes. Fails with `document-unreadable`.
 */
export function readMarkdown({ bytes, fileName, id }: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return err(readFailure('document-unreadable'));
  const html = new Marked({ gfm: true, async: false }).parse(prepareMarkdown(decoded.text), { async: false });
  const flow = pageToFlow(html);
  if (flow === undefined) return err(readFailure('document-unreadable'));
  const { marks: _, ...set } = composeFlow(flow);
  return ok({ id, fileName, format: 'markdown', ...set, warnings: [] });
}
