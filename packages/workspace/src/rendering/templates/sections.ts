import type { ContentEntry, ContentSection } from '@career-mentor/core/writing';
import type { Block } from '../layout/index.ts';
import { datesRun, entryBlocks, type EntryStyle } from './entries.ts';
import { headingBlock, type HeadingStyle } from './headings.ts';
import type { Look } from './look.ts';
import { plainBlocks } from './plainParts.ts';

/** How the parts of a column are set. */
export interface SectionStyle {
  readonly heading: HeadingStyle;
  readonly entry: EntryStyle;
  readonly isNarrow?: boolean;
  /** Dates in a column of their own at the left, so many times the size of the body wide. */
  readonly dateRail?: number;
  /** A line with dots between dates and what happened. */
  readonly hasTrack?: boolean;
}

/** Parts with their titles, one under the other. */
export const sectionsBlocks = (
  sections: readonly ContentSection[],
  look: Look,
  style: SectionStyle & { readonly language: string },
): Block[] => sections.flatMap((section) => sectionBlocks(section, look, style));

function sectionBlocks(
  section: ContentSection,
  look: Look,
  style: SectionStyle & { readonly language: string },
): Block[] {
  const heading = headingBlock(section, look, { ...style.heading, language: style.language });
  if (section.kind !== 'entries')
    return [heading, ...plainBlocks(section, look, { isNarrow: style.isNarrow ?? false })];
  const { dateRail } = style;
  const entries = section.entries.flatMap((entry) =>
    dateRail === undefined
      ? entryBlocks(entry, look, { style: style.entry, hasDates: true })
      : [railed(entry, look, { ...style, dateRail })],
  );
  return [heading, ...entries];
}

/** An entry with its dates beside it. */
function railed(entry: ContentEntry, look: Look, style: SectionStyle & { readonly dateRail: number }): Block {
  return {
    kind: 'rail',
    labelWidth: look.size * style.dateRail,
    gap: look.size * (style.hasTrack ? 2.4 : 1.2),
    before: look.gaps.entry,
    breakBefore: entry.breakBefore,
    ...(style.hasTrack ? { track: { colour: look.line, dotColour: look.accent, dot: look.size * 0.62 } } : {}),
    label:
      entry.dates === undefined
        ? []
        : [
            {
              kind: 'text',
              role: 'P',
              runs: [datesRun(entry.dates, look)],
              lineHeight: look.lineHeight,
              shrinkTo: 0.88,
            },
          ],
    body: entryBlocks(entry, look, { style: style.entry, hasDates: false }),
  };
}
