import { elementsIn, rawTextOf, type HtmlElement } from './htmlTree.ts';
import type { Walk } from './htmlToFlow.ts';
import { isVisible } from './visible.ts';

/** More parts than this in one row are a list of words that flows on, as the labels of skills do. */
const MOST_COLUMNS = 4;

/**
 * The parts of an element that a style sheet sets side by side, row by row; undefined where they stand below each
 * other as usual, or where text stands between them.
 */
export function besideEachOther(element: HtmlElement, { styleOf, skipped }: Walk): HtmlElement[][] | undefined {
  const style = styleOf(element);
  const display = style.get('display') ?? '';
  if (!/^(?:inline-)?(?:flex|grid)$/.test(display) || style.get('flex-direction')?.startsWith('column') === true)
    return undefined;
  if (element.childNodes.some((node) => 'value' in node && node.value.trim() !== '')) return undefined;
  const parts = elementsIn(element).filter(
    (part) => !skipped.has(part) && isVisible(part, styleOf(part)) && rawTextOf(part).trim() !== '',
  );
  const columns = display.endsWith('flex') ? parts.length : gridColumns(style.get('grid-template-columns'));
  if (parts.length < 2 || columns < 2 || columns > MOST_COLUMNS) return undefined;
  return parts.flatMap((_, index) => (index % columns === 0 ? [parts.slice(index, index + columns)] : []));
}

/** How many columns a template names; 1 where that depends on the width of the window. */
function gridColumns(template: string | undefined): number {
  if (template === undefined || /auto-fi(?:ll|t)/.test(template)) return 1;
  const [, count] = /^repeat\(\s*(\d{1,2})\s*,/.exec(template) ?? [];
  return count === undefined ? template.replace(/\([^)]*\)/g, '').split(/\s+/).length : Number(count);
}
