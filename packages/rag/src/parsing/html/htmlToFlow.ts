import { createFlowBuilder, type FlowBuilder } from '../flow/flowBuilder.ts';
import { hasInk, type FlowNode } from '../flow/flow.ts';
import { attributeOf, isElement, type HtmlElement, type HtmlNode } from './htmlTree.ts';
import { besideEachOther } from './columns.ts';
import { blockFormat, isBlock } from './blocks.ts';
import { lookOf, PLAIN, type Look } from './look.ts';
import type { Declarations, StyleOf } from './styleSheet.ts';
import { readTable } from './table.ts';
import { isVisible } from './visible.ts';

/** What the walk over a page carries along. */
export interface Walk {
  readonly styleOf: StyleOf;
  /** Elements that are left out whatever they look like: the noise around the page's own text. */
  readonly skipped: ReadonlySet<HtmlElement>;
}

/** The text of a page that can be seen, as paragraphs, tables and areas. */
export function htmlToFlow(root: HtmlElement, walk: Walk): FlowNode[] {
  const builder = createFlowBuilder();
  fill(root, { builder, walk, look: PLAIN, depth: 0 });
  return builder.finish();
}

interface Here {
  readonly builder: FlowBuilder;
  readonly walk: Walk;
  readonly look: Look;
  /** How many lists this place is in. */
  readonly depth: number;
}

function fill(element: HtmlElement, here: Here): void {
  for (const node of element.childNodes) visit(node, here);
}

function visit(node: HtmlNode, here: Here): void {
  if ('value' in node) return here.builder.text({ ...pieceLook(here.look), text: node.value }, here.look.keepSpaces);
  if (!isElement(node) || here.walk.skipped.has(node)) return;
  const style = here.walk.styleOf(node);
  if (!isVisible(node, style)) return;
  if (node.tagName === 'br') return here.builder.lineBreak();
  const inside = { ...here, look: withLink(node, lookOf(node.tagName, style, here.look)) };
  if (node.tagName === 'table') return addTable(node, inside);
  const beside = besideEachOther(node, here.walk);
  if (beside !== undefined) return addBeside(beside, inside);
  if (isBlock(node.tagName, style)) return addBlock(node, style, inside);
  addInline(node, style, inside);
}

function addBlock(element: HtmlElement, style: Declarations, here: Here): void {
  const isList = LISTS.has(element.tagName);
  const depth = here.depth + Number(isList);
  here.builder.block(blockFormat(element, style, depth), () => fill(element, { ...here, depth }));
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

/** What floats to the right of its line stands apart from the words before it. */
function addInline(element: HtmlElement, style: Declarations, here: Here): void {
  if (style.get('float') === 'right') here.builder.text({ ...pieceLook(here.look), text: '\t' }, true);
  fill(element, here);
}

function addTable(element: HtmlElement, here: Here): void {
  const rows = readTable(element, here.walk).map((cells) =>
    cells.map(({ element: cell, column, span }) => ({ column, span, content: contentOf(cell, here) })),
  );
  here.builder.add({ kind: 'table', rows });
}

/** Parts that a style sheet puts side by side are the cells of a table of one row. */
function addBeside(rows: readonly (readonly HtmlElement[])[], here: Here): void {
  const cells = rows.map((elements) => elements.map((element) => contentOf(element, here)).filter(hasInk));
  const table = cells.map((row) => row.map((content, column) => ({ column, span: 1, content })));
  here.builder.add({ kind: 'table', rows: table.filter((row) => row.length > 0) });
}

function contentOf(element: HtmlElement, here: Here): FlowNode[] {
  const builder = createFlowBuilder();
  visitCell(element, { ...here, builder });
  return builder.finish();
}

/** A table's cell is entered as it is; any other part counts with all that its own element says. */
function visitCell(element: HtmlElement, here: Here): void {
  if (element.tagName !== 'td' && element.tagName !== 'th') return visit(element, here);
  const style = here.walk.styleOf(element);
  if (isVisible(element, style)) fill(element, { ...here, look: lookOf(element.tagName, style, here.look) });
}

const pieceLook = ({ fontSize, bold, italic, url }: Look) => ({ fontSize, bold, italic, url });

/** Only addresses that a person could follow; a link within the page leads nowhere else. */
function withLink(element: HtmlElement, look: Look): Look {
  const target = element.tagName === 'a' ? (attributeOf(element, 'href') ?? '').trim() : '';
  return /^(?:https?:|mailto:|tel:)/i.test(target) ? { ...look, url: target } : look;
}
