import type { DocumentText } from '@career-mentor/core/evidence';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { composeFlow } from '../flow/composeFlow.ts';
import { flowLines, hasInk, type FlowNode } from '../flow/flow.ts';
import type { CheckedFile } from '../options.ts';
import { interpretRtf } from './interpret.ts';

/**
 * Reads RTF as word processors show it: paragraphs with their styles, lists, tables, text boxes, headers, footers and
 * links; deleted and hidden text is left out. A damaged file gives what can be read of it, which may be nothing.
 */
export function readRtf({ bytes, id, fileName }: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { body, headers, footers } = interpretRtf(source);
  // What stands above the first page is read as text: people put their name and address there.
  const above = distinct(headers).map((content, index): FlowNode =>
    area(content, index === 0 ? undefined : 'page-header'),
  );
  const below = distinct(footers).map((content): FlowNode => area(content, 'page-footer'));
  const { marks: _, ...set } = composeFlow([...above, ...body, ...below]);
  return ok({ id, fileName, format: 'rtf', ...set, warnings: [] });
}

const area = (content: readonly FlowNode[], margin?: 'page-header' | 'page-footer'): FlowNode => ({
  kind: 'area',
  margin,
  content,
});

/** Each text once, without empty ones. */
function distinct(contents: readonly FlowNode[][]): FlowNode[][] {
  const texts = contents.map((content) => flowLines(content).join('\n').trim());
  return contents.filter((content, index) => hasInk(content) && texts.indexOf(texts[index] ?? '') === index);
}
