import { attributeOf, type HtmlElement } from './htmlTree.ts';
import type { Declarations } from './styleSheet.ts';

/** Elements whose content is no text of the page: code, pictures, players, and what a person fills in or presses. */
const NEVER: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'iframe',
  'frameset',
  'img',
  'map',
  'input',
  'select',
  'textarea',
  'button',
  'datalist',
  'dialog',
  'progress',
  'meter',
  'rp',
  'rt',
]);

/** Whether a browser shows the text of an element. What a style sheet of another file hides cannot be known. */
export function isVisible(element: HtmlElement, style: Declarations): boolean {
  if (NEVER.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return false;
  if (style.get('display') === 'none' || /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '')) return false;
  if (style.get('mso-hide') === 'all' || /^0(?:\.0+)?$/.test(style.get('opacity') ?? '')) return false;
  return !/^0(?:[a-z]+|%)?$/.test(style.get('font-size') ?? '') && !isClippedAway(style);
}

/** The ways in which pages keep text for screen readers and search engines only. */
function isClippedAway(style: Declarations): boolean {
  if (style.get('position') !== 'absolute' && style.get('position') !== 'fixed') return false;
  const away = [style.get('left'), style.get('top'), style.get('text-indent')];
  if (away.some((value) => /^-\d{4,}(?:px|em|pt)$/.test(value ?? ''))) return true;
  return /^rect\((?:0|1px)/.test(style.get('clip') ?? '') || /^inset\((?:50|100)%/.test(style.get('clip-path') ?? '');
}
