import type { BlockFormat } from '../flow/flowBuilder.ts';
import type { HtmlElement } from './htmlTree.ts';
import type { Declarations } from './styleSheet.ts';

/** Elements that browsers set as blocks (WHATWG HTML, 15.3). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center details dd dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary ul xmp caption'
  ).split(' '),
);

const BLOCK_DISPLAYS = /^(?:block|list-item|flex|grid|table|table-row|table-caption|flow-root)$/;

/** Whether an element begins a paragraph of its own: by its style where that says it, else by its name. */
export function isBlock(tagName: string, style: Declarations): boolean {
  const display = style.get('display');
  if (display === undefined) return BLOCKS.has(tagName);
  if (BLOCK_DISPLAYS.test(display)) return true;
  return display.startsWith('inline') ? false : BLOCKS.has(tagName);
}

/** Points of our page: the step by which a list is indented. */
const LIST_STEP = 18;
/** White space above a block, in points, where the style does not say. */
const GAPS: Readonly<Record<string, number>> = { h1: 12, h2: 12, h3: 10, h4: 8, h5: 8, h6: 8, p: 6, section: 6 };

/** How the paragraphs of a block look. `depth` is the number of lists that it stands in. */
export function blockFormat(element: HtmlElement, style: Declarations, depth: number): BlockFormat {
  const { tagName } = element;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  const isItem = tagName === 'li' && !isUnmarked(style);
  return {
    headingLevel: level === undefined ? undefined : Number(level),
    isItem: isItem ? true : undefined,
    indent: depth * LIST_STEP + (tagName === 'dd' || tagName === 'blockquote' ? 2 * LIST_STEP : 0),
    spaceBefore: marginOf(style.get('margin-top')) ?? GAPS[tagName] ?? 0,
  };
}

/** A list that shows no marks is only a way to put things below or beside each other. */
const isUnmarked = (style: Declarations): boolean =>
  /\bnone\b/.test(`${style.get('list-style') ?? ''} ${style.get('list-style-type') ?? ''}`);

function marginOf(value: string | undefined): number | undefined {
  const [, digits, unit] = /^([\d.]+)(px|pt|em|rem)$/.exec(value ?? '') ?? [];
  const points = Number(digits) * (unit === 'px' ? 0.625 : unit === 'pt' ? 0.83 : 10);
  return Number.isFinite(points) ? Math.min(24, points) : undefined;
}
