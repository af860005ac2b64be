import type { ContactItem, CvContent } from '@career-mentor/core/writing';
import type { Block, Run, TextBlock } from '../layout/index.ts';
import { run, type Look } from './look.ts';

type Align = 'left' | 'centre' | 'right';

/** How name, headline and contact look. */
export interface NameStyle {
  readonly align?: Align;
  /** Times the size of the body. */
  readonly size?: number;
  readonly colour?: string;
  readonly headlineColour?: string;
  readonly isUpperCase?: boolean;
}

/** The name, and the headline under it. Both are set smaller where they would not fit into one line. */
export function nameBlocks({ name, headline, language }: CvContent, look: Look, style: NameStyle = {}): Block[] {
  const { align = 'left', size = 2.7, colour = look.ink, headlineColour = look.accent, isUpperCase = false } = style;
  const family = look.headingFamily;
  const block = (runs: Run[], more: Pick<TextBlock, 'role' | 'before' | 'lineHeight' | 'shrinkTo'>): Block => ({
    kind: 'text',
    runs,
    align,
    keepWithNext: true,
    ...more,
  });
  const written = name && (isUpperCase ? name.text.toLocaleUpperCase(language) : name.text);
  const nameLook = { family, isBold: true, size, colour, ...(isUpperCase ? { tracking: 0.04 } : {}) };
  return [
    ...(name
      ? [
          block(
            wholeWords(written ?? '', (word) => run(look, word, { ...nameLook, path: name.path, flow: 'whole' })),
            {
              role: 'H1',
              lineHeight: 1.12,
              shrinkTo: 0.6,
            },
          ),
        ]
      : []),
    ...(headline
      ? [
          block([run(look, headline.text, { path: headline.path, family, size: 1.2, colour: headlineColour })], {
            role: 'P',
            lineHeight: 1.3,
            before: look.gaps.line,
            shrinkTo: 0.85,
          }),
        ]
      : []),
  ];
}

/** A double name is not broken at its hyphen. */
const wholeWords = (text: string, toRun: (word: string) => Run): Run[] =>
  text.split(/(?<=\s)/).map((word) => toRun(word));

/** Ways to reach the person in one paragraph; no item is cut in two, and no separator stands at the end of a line. */
export function contactLine(
  items: readonly ContactItem[],
  look: Look,
  { align = 'left', colour = look.muted }: { readonly align?: Align; readonly colour?: string } = {},
): Block[] {
  if (items.length === 0) return [];
  const runs = items.flatMap((item, index) => [
    ...(index > 0 ? [run(look, '  |  ', { colour, size: 0.95, flow: 'separator' })] : []),
    contactRun(item, look, colour),
  ]);
  return [{ kind: 'text', role: 'P', runs, align, lineHeight: look.lineHeight, before: look.gaps.line * 2.5 }];
}

/** Ways to reach the person, one under the other; long addresses are set a little smaller before they are cut. */
export const contactList = (items: readonly ContactItem[], look: Look, colour = look.ink): Block[] =>
  items.map((item) => ({
    kind: 'text',
    role: 'P',
    runs: [contactRun(item, look, colour)],
    lineHeight: look.lineHeight,
    before: look.gaps.line,
    shrinkTo: 0.9,
  }));

const contactRun = ({ text, path, url }: ContactItem, look: Look, colour: string): Run =>
  run(look, text, { path, url, colour, size: 0.95, flow: 'whole' });
