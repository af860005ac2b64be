import type { ContentEntry, ContentSection } from '@career-mentor/core/writing';
import type { Block } from '../layout/index.ts';
import { datesRun, entryBlocks, listedEntry, type EntryStyle } from './entries.ts';
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
  return [heading, ...underHeading(bodyBlocks(section, look, style), look)];
}

function bodyBlocks(section: ContentSection, look: Look, style: SectionStyle): Block[] {
  const { dateRail } = style;
  if (section.kind !== 'entries') {
    const isRailed = dateRail !== undefined && style.hasTrack !== true;
    return plainBlocks(section, look, {
      isNarrow: style.isNarrow ?? false,
      ...(isRailed ? { rail: { labelWidth: look.size * dateRail, gap: look.size * RAIL_GAP } } : {}),
    });
  }
  if (section.id === 'certificates' && dateRail === undefined && style.isNarrow !== true)
    return section.entries.map((each) => listedEntry(each, look, style.entry));
  // Certificates and projects are known by their own names, not by who gave them.
  const isPlace = section.id === 'work' || section.id === 'education';
  const entry: EntryStyle = isPlace ? style.entry : { ...style.entry, first: 'title' };
  return section.entries.flatMap((each) =>
    dateRail === undefined
      ? entryBlocks(each, look, { style: entry, hasDates: true })
      : [railed(each, look, { ...style, entry, dateRail })],
  );
}

/** Whatever follows a heading stands equally far from it. */
const underHeading = ([first, ...rest]: readonly Block[], look: Look): Block[] =>
  first ? [{ ...first, before: look.gaps.line * 2 }, ...rest] : [];

const RAIL_GAP = 1.2;

/** An entry with its dates beside it. */
function railed(entry: ContentEntry, look: Look, style: SectionStyle & { readonly dateRail: number }): Block {
  return {
    kind: 'rail',
    labelWidth: look.size * style.dateRail,
    gap: look.size * (style.hasTrack ? 2.4 : RAIL_GAP),
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
