import { CJK, FAMILIES } from '../fonts/families.ts';
import type { LetterLook, OfficeFlow, ParagraphLook, Rule } from '../office/index.ts';

/** The styles of a document as CSS: one class for each, lengths in points, and a page of the right size for print. */
export function styleSheet(flow: OfficeFlow): string {
  const { width, height, margins } = flow.page;
  const box = [margins.top, margins.right, margins.bottom, margins.left].map((side) => `${round(side)}pt`).join(' ');
  return [
    `@page { size: ${round(width)}pt ${round(height)}pt; margin: ${box}; }`,
    '* { box-sizing: border-box; }',
    'body { margin: 0; background: #eceef1; }',
    `main { max-width: ${round(width)}pt; margin: 0 auto; padding: ${box}; background: #fff; overflow-wrap: anywhere; }`,
    'h1, h2, h3, p, ul { margin: 0; }',
    'ul { padding: 0; list-style: none; }',
    'a { color: inherit; text-decoration: none; }',
    'a:hover, a:focus-visible { text-decoration: underline; }',
    '.line { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 12pt; }',
    '.label { display: inline-block; text-indent: 0; }',
    '.columns { display: flex; }',
    '.break { break-before: page; }',
    `@media print { body { background: none; } main { padding: 0; } }`,
    '@media (max-width: 560px) { .columns { flex-direction: column; } .columns > div { width: auto !important; } }',
    ...flow.paragraphStyles.map(({ id, look }) => `.${id} { ${paragraphCss(look)} }`),
    ...flow.letterStyles.map(({ id, look }) => `.${id} { ${letterCss(look)} }`),
    ...flow.paragraphStyles.flatMap(({ id, look }) =>
      look.role === 'bullet'
        ? [`.${id}::before { content: "•"; float: left; margin-left: -${round(look.hanging)}pt; }`]
        : [],
    ),
  ].join('\n');
}

function paragraphCss(look: ParagraphLook): string {
  const { role, hanging, edges, fill } = look;
  const sides = (['left', 'top', 'bottom'] as const).flatMap((side) => {
    const rule = edges[side];
    return rule ? [`border-${side}: ${ruleCss(rule)}`, `padding-${side}: ${round(rule.gap)}pt`] : [];
  });
  return [
    letterCss(look.letters),
    `line-height: ${round(look.lineHeight)}`,
    `margin: ${fill === undefined ? round(look.before) : 0}pt 0 0 ${round(look.indent)}pt`,
    ...(hanging > 0 && role !== 'bullet' ? [`text-indent: -${round(hanging)}pt`] : []),
    `text-align: ${look.align === 'left' ? 'start' : look.align === 'centre' ? 'center' : 'end'}`,
    ...(role.startsWith('heading') ? ['break-after: avoid'] : []),
    ...(fill === undefined ? [] : [`background: ${fill}`, `padding: ${round(4 + look.before)}pt 8pt 4pt`]),
    ...sides,
  ].join('; ');
}

const ruleCss = ({ thickness, colour }: Rule): string => `${round(thickness)}pt solid ${colour}`;

function letterCss({ family, size, isBold, colour, spacing }: LetterLook): string {
  const { name, substitute } = FAMILIES[family];
  const generic = family === 'garamond' || family === 'source-serif' ? 'serif' : 'sans-serif';
  return [
    `font-family: "${name}", "${substitute}", "${CJK.name}", "${CJK.substitute}", ${generic}`,
    `font-size: ${round(size)}pt`,
    `font-weight: ${isBold ? FAMILIES[family].bold : 400}`,
    `color: ${colour}`,
    ...(spacing === 0 ? [] : [`letter-spacing: ${round(spacing)}pt`]),
  ].join('; ');
}

export const round = (points: number): number => Math.round(points * 100) / 100;
