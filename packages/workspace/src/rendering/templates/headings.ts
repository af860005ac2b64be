import type { ContentSection } from '@career-mentor/core/writing';
import type { Ornament, TextBlock } from '../layout/index.ts';
import { run, type Look } from './look.ts';

/** How the title of a part looks. */
export interface HeadingStyle {
  readonly isUpperCase?: boolean;
  readonly mark?: Ornament['kind'] | 'tick' | 'none';
  readonly colour?: string;
  readonly markColour?: string;
  readonly align?: 'left' | 'centre';
  /** Times the size of the body. */
  readonly size?: number;
}

/** The title of a part, on the page of what follows. */
export function headingBlock(
  { title, breakBefore }: Pick<ContentSection, 'title' | 'breakBefore'>,
  look: Look,
  style: HeadingStyle & { readonly language: string },
): TextBlock {
  const { isUpperCase = false, colour = look.accent, align = 'left', size = 1.25 } = style;
  const text = isUpperCase ? title.toLocaleUpperCase(style.language) : title;
  const ornament = ornamentOf(style, look);
  return {
    kind: 'text',
    role: 'H2',
    runs: [
      run(look, text, {
        family: look.headingFamily,
        isBold: true,
        size,
        colour,
        ...(isUpperCase ? { tracking: TRACKING } : {}),
      }),
    ],
    lineHeight: 1.25,
    align,
    before: look.gaps.section,
    keepWithNext: true,
    breakBefore,
    ...(ornament ? { ornament } : {}),
    ...(ornament?.kind === 'behind' ? { indent: look.size * 0.6 } : {}),
  };
}

/** Capitals need air; much more than this and readers of the text layer take letters for words. */
const TRACKING = 0.06;

function ornamentOf({ mark = 'under', colour, markColour }: HeadingStyle, look: Look): Ornament | undefined {
  const accent = markColour ?? colour ?? look.accent;
  switch (mark) {
    case 'none':
      return undefined;
    case 'tick':
      return { kind: 'over', colour: accent, thickness: 2.2, gap: 4.5, length: look.size * 2.6 };
    case 'over':
      return { kind: 'over', colour: markColour ?? look.line, thickness: 0.6, gap: 5 };
    case 'under':
      return { kind: 'under', colour: markColour ?? look.line, thickness: 0.7, gap: 2.5 };
    case 'after':
      return { kind: 'after', colour: markColour ?? look.line, thickness: 0.7, gap: 7 };
    case 'beside':
      return { kind: 'beside', colour: accent, thickness: 3, gap: 7 };
    case 'behind':
      return { kind: 'behind', colour: markColour ?? look.tint, thickness: 0, gap: 2 };
  }
}
