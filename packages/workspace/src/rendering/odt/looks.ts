import { CJK, FAMILIES } from '../fonts/families.ts';
import { element, type Attributes, type LetterLook, type ParagraphLook, type Rule } from '../office/index.ts';

/** Points as a length of OpenDocument. */
export const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`;

/** Height that our fonts give their lines, times their size, on average; proportional heights count in such lines. */
const NATURAL_LINE = 1.24;

/** How a paragraph looks (OpenDocument 1.3 part 3, 16.29.3 and 17.6); direction and page breaks are added to it. */
export function paragraphProperties(look: ParagraphLook): string {
  const { top, left, bottom } = look.edges;
  const padding = look.fill === undefined ? undefined : '5pt';
  const isList = look.role === 'bullet';
  return element(
    'style:paragraph-properties',
    {
      'fo:margin-top': pt(look.before),
      'fo:margin-bottom': '0pt',
      'fo:margin-left': isList ? undefined : pt(look.indent),
      'fo:text-indent': isList ? undefined : pt(-look.hanging),
      'fo:line-height': `${Math.round((look.lineHeight / NATURAL_LINE) * 100)}%`,
      'fo:text-align': { left: 'start', centre: 'center', right: 'end' }[look.align],
      'fo:keep-with-next': look.keepWithNext ? 'always' : 'auto',
      'fo:orphans': 2,
      'fo:widows': 2,
      'fo:background-color': look.fill,
      'fo:border-top': border(top),
      'fo:border-left': border(left),
      'fo:border-bottom': border(bottom),
      'fo:padding-top': top ? pt(top.gap) : padding,
      'fo:padding-left': left ? pt(left.gap) : padding,
      'fo:padding-bottom': bottom ? pt(bottom.gap) : padding,
      'fo:padding-right': padding,
    },
    tabStops(look),
  );
}

const border = (rule: Rule | undefined): string | undefined => rule && `${pt(rule.thickness)} solid ${rule.colour}`;

function tabStops({ rightTab, hanging, indent, role }: ParagraphLook): string {
  // Tab stops count from the left edge of the indented text, also those before it.
  const stops = [
    hanging > 0 && role !== 'bullet' ? element('style:tab-stop', { 'style:position': '0pt' }) : '',
    rightTab === undefined
      ? ''
      : element('style:tab-stop', { 'style:position': pt(rightTab - indent), 'style:type': 'right' }),
  ].join('');
  return stops === '' ? '' : element('style:tab-stops', {}, stops);
}

/** How letters look (16.29.29). */
export function letterProperties(look: LetterLook, more: Attributes = {}): string {
  const weight = look.isBold ? 'bold' : 'normal';
  return element('style:text-properties', {
    'style:font-name': FAMILIES[look.family].name,
    'style:font-name-asian': CJK.name,
    'fo:font-size': pt(look.size),
    'style:font-size-asian': pt(look.size),
    'style:font-size-complex': pt(look.size),
    'fo:font-weight': weight,
    'style:font-weight-asian': weight,
    'style:font-weight-complex': weight,
    'fo:color': look.colour,
    'fo:letter-spacing': look.spacing === 0 ? undefined : pt(look.spacing),
    'style:text-underline-style': 'none',
    ...more,
  });
}
