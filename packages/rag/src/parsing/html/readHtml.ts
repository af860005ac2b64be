import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import { composeFlow } from '../flow/composeFlow.ts';
import type { FlowNode } from '../flow/flow.ts';
import type { CheckedFile } from '../options.ts';
import { decodeHtml } from './decodeHtml.ts';
import { htmlToFlow } from './htmlToFlow.ts';
import { parseHtml } from './htmlTree.ts';
import { findPageNoise } from './pageNoise.ts';
import { readStyleSheets } from './styleSheet.ts';

/**
 * Reads a web page as it shows without its scripts and without anything fetched: visible text with headings, lists and
 * tables; the site's frame around an article is left out. Fails with `document-unreadable`.
 */
export function readHtml({ bytes, fileName, id }: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const decoded = decodeHtml(bytes);
  const flow = decoded === undefined ? undefined : pageToFlow(decoded.text);
  if (flow === undefined) return err(readFailure('document-unreadable'));
  const { marks: _, ...set } = composeFlow(flow);
  return ok({ id, fileName, format: 'html', ...set, warnings: [] });
}

/** The text of a page's source that can be seen; undefined where its elements are nested beyond reason. */
export function pageToFlow(source: string): FlowNode[] | undefined {
  const root = parseHtml(source);
  if (root === undefined) return undefined;
  return htmlToFlow(root, { styleOf: readStyleSheets(root), skipped: findPageNoise(root) });
}
