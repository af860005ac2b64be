import { CJK, FAMILIES, type FamilyId } from '../fonts/families.ts';
import {
  element,
  type Attributes,
  type LetterLook,
  type NamedStyle,
  type OfficeFlow,
  type ParagraphLook,
  type Rule,
} from '../office/index.ts';
import { hex, localeOf, twips } from './units.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `word/styles.xml`: the look of the document as styles with names (ECMA-376 part 1, 17.7). */
export function stylesXml(flow: OfficeFlow): string {
  const body = flow.paragraphStyles.find(({ look }) => look.role === 'body') ?? flow.paragraphStyles[0];
  return element(
    'w:styles',
    { 'xmlns:w': W },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, element('w:rPr', {}, ...defaultLetters(flow, body?.look.letters))),
      element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:after': 0 }))),
    ),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, nameOf('Normal'), QUICK),
    element(
      'w:style',
      { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
      nameOf('Default Paragraph Font'),
    ),
    ...flow.paragraphStyles.map(paragraphStyle),
    ...flow.letterStyles.map(letterStyle),
  );
}

const nameOf = (name: string): string => element('w:name', { 'w:val': name });
const QUICK = element('w:qFormat');

function defaultLetters({ language }: OfficeFlow, look: LetterLook | undefined): string[] {
  const locale = localeOf(language);
  const words = element('w:lang', { 'w:val': locale, 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
  return look ? [...letterProperties(look), words] : [words];
}

function paragraphStyle({ id, name, isCustom, look }: NamedStyle<ParagraphLook>): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, 'w:customStyle': isCustom ? 1 : undefined },
    nameOf(name),
    element('w:basedOn', { 'w:val': 'Normal' }),
    QUICK,
    element('w:pPr', {}, ...paragraphProperties(look)),
    element('w:rPr', {}, ...letterProperties(look.letters)),
  );
}

const letterStyle = ({ id, name, isCustom, look }: NamedStyle<LetterLook>): string =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, 'w:customStyle': isCustom ? 1 : undefined },
    nameOf(name),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    QUICK,
    element('w:rPr', {}, ...letterProperties(look)),
  );

/** In the order that the schema fixes for `w:pPr`. */
function paragraphProperties(look: ParagraphLook): string[] {
  const level = look.role === 'heading-1' ? 0 : look.role === 'heading-2' ? 1 : undefined;
  return [
    look.keepWithNext ? element('w:keepNext') : '',
    element('w:keepLines', { 'w:val': look.role.startsWith('heading') ? 1 : 0 }),
    element('w:widowControl'),
    look.role === 'bullet'
      ? element('w:numPr', {}, element('w:ilvl', { 'w:val': 0 }), element('w:numId', { 'w:val': 1 }))
      : '',
    borders(look),
    look.fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(look.fill) }),
    tabs(look),
    element('w:spacing', {
      'w:before': twips(look.before),
      'w:after': 0,
      'w:line': Math.round((look.lineHeight / NATURAL_LINE) * 240),
      'w:lineRule': 'auto',
    }),
    element('w:ind', { 'w:left': twips(look.indent), 'w:hanging': twips(look.hanging) }),
    element('w:jc', { 'w:val': { left: 'left', centre: 'center', right: 'right' }[look.align] }),
    level === undefined ? '' : element('w:outlineLvl', { 'w:val': level }),
  ];
}

/** Lines at its edges; a paragraph on a colour gets room around it in that colour. */
function borders({ edges, fill }: ParagraphLook): string {
  const padding = fill === undefined ? undefined : { colour: fill, thickness: 0.5, gap: 5 };
  const written = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const rule = (side === 'right' ? undefined : edges[side]) ?? padding;
    return rule ? element(`w:${side}`, ruleOf(rule)) : '';
  });
  return written.join('') === '' ? '' : element('w:pBdr', {}, ...written);
}

/** Thickness in eighths of a point, distance in points of which the format knows 31. */
const ruleOf = ({ colour, thickness, gap }: Rule): Attributes => ({
  'w:val': 'single',
  'w:sz': Math.max(2, Math.round(thickness * 8)),
  'w:space': Math.min(31, Math.max(1, Math.round(gap))),
  'w:color': hex(colour),
});

/** Height that our fonts give their lines, times their size, on average; word processors count in such lines. */
const NATURAL_LINE = 1.24;

function tabs({ rightTab, hanging, indent, role }: ParagraphLook): string {
  const stops = [
    hanging > 0 && role !== 'bullet' ? element('w:tab', { 'w:val': 'left', 'w:pos': twips(indent) }) : '',
    rightTab === undefined ? '' : element('w:tab', { 'w:val': 'right', 'w:pos': twips(rightTab) }),
  ].join('');
  return stops === '' ? '' : element('w:tabs', {}, stops);
}

/** In the order that the schema fixes for `w:rPr`. */
function letterProperties({ family, size, isBold, colour, spacing }: LetterLook): string[] {
  const name = fontName(family);
  return [
    element('w:rFonts', {
      'w:ascii': name,
      'w:hAnsi': name,
      'w:eastAsia': CJK.name,
      'w:cs': FAMILIES[family].substitute,
    }),
    element('w:b', { 'w:val': isBold ? 1 : 0 }),
    element('w:bCs', { 'w:val': isBold ? 1 : 0 }),
    element('w:color', { 'w:val': hex(colour) }),
    spacing === 0 ? '' : element('w:spacing', { 'w:val': twips(spacing) }),
    element('w:sz', { 'w:val': Math.round(size * 2) }),
    element('w:szCs', { 'w:val': Math.round(size * 2) }),
  ];
}

const fontName = (family: FamilyId): string => FAMILIES[family].name;

/** `word/fontTable.xml`: what to use where a font is not installed. */
export function fontTableXml({ paragraphStyles }: OfficeFlow): string {
  const families = new Set(paragraphStyles.map(({ look }) => look.letters.family));
  const fonts = [...[...families].map((id) => FAMILIES[id]), CJK];
  return element(
    'w:fonts',
    { 'xmlns:w': W },
    ...fonts.map(({ name, substitute }) =>
      element('w:font', { 'w:name': name }, element('w:altName', { 'w:val': substitute })),
    ),
  );
}

/** `word/numbering.xml`: one list of bullets; where they stand is a matter of the paragraph's style. */
export function numberingXml({ paragraphStyles }: OfficeFlow): string {
  const bullet = paragraphStyles.find(({ look }) => look.role === 'bullet');
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': 'bullet' }),
    element('w:lvlText', { 'w:val': '•' }),
    element('w:lvlJc', { 'w:val': 'left' }),
    bullet
      ? element(
          'w:pPr',
          {},
          element('w:ind', { 'w:left': twips(bullet.look.indent), 'w:hanging': twips(bullet.look.hanging) }),
        )
      : '',
  );
  return element(
    'w:numbering',
    { 'xmlns:w': W },
    element(
      'w:abstractNum',
      { 'w:abstractNumId': 0 },
      element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
      level,
    ),
    element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 })),
  );
}
