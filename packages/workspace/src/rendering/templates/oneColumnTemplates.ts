import type { Look } from './look.ts';
import { oneColumn } from './oneColumn.ts';
import { EUROPEAN, GERMAN, LEARNT_FIRST, USUAL } from './orders.ts';
import type { Template } from './template.ts';

const SANS = { bodyFamily: 'source-sans', headingFamily: 'source-sans' } as const;
const SERIF = { bodyFamily: 'source-serif', headingFamily: 'source-serif' } as const;
const INTER = { bodyFamily: 'inter', headingFamily: 'inter' } as const;
const GARAMOND = { bodyFamily: 'garamond', headingFamily: 'garamond' } as const;

/** Templates in which everything stands under each other. */
export const ONE_COLUMN = {
  /** Serif, centred, as law firms and banks know it. */
  classic: {
    id: 'classic',
    columns: 1,
    takesPhoto: false,
    order: USUAL,
    fonts: SERIF,
    design: (input) =>
      oneColumn(input, {
        header: { name: { align: 'centre', headlineColour: input.look.muted } },
        heading: { mark: 'under', isUpperCase: true, size: 1.1, align: 'centre', markColour: input.look.accent },
        entry: { first: 'organisation', bulletColour: input.look.muted },
      }),
  },
  /** Large name, short strokes of colour, much air. */
  modern: {
    id: 'modern',
    columns: 1,
    takesPhoto: true,
    order: USUAL,
    fonts: INTER,
    design: (input) =>
      oneColumn(input, {
        header: { name: { size: 3 } },
        heading: { mark: 'tick', size: 1.25, colour: input.look.ink, markColour: input.look.accent },
        entry: { first: 'title', secondColour: input.look.accent },
      }),
  },
  /** Light on a band of colour. */
  band: {
    id: 'band',
    columns: 1,
    takesPhoto: true,
    order: USUAL,
    fonts: SANS,
    design: (input) =>
      oneColumn(input, {
        header: { band: 'accent', name: { size: 3 } },
        heading: { mark: 'beside', size: 1.3, colour: input.look.ink, markColour: input.look.accent },
        entry: { first: 'title' },
      }),
  },
  /** Dates, a line with dots, and what happened. */
  timeline: {
    id: 'timeline',
    columns: 1,
    takesPhoto: true,
    order: USUAL,
    fonts: INTER,
    design: (input) =>
      oneColumn(input, {
        header: {},
        heading: { mark: 'none', size: 1.3 },
        entry: { first: 'title', secondColour: input.look.muted },
        dateRail: 9.6,
        hasTrack: true,
      }),
  },
  /** Garamond, black on white, education first. */
  academic: {
    id: 'academic',
    columns: 1,
    takesPhoto: false,
    order: LEARNT_FIRST,
    fonts: GARAMOND,
    design: (input) =>
      oneColumn(input, {
        header: { name: { size: 2.4, headlineColour: input.look.muted } },
        heading: { mark: 'over', size: 1.2, colour: input.look.ink, markColour: input.look.ink },
        entry: { first: 'organisation', bulletColour: input.look.muted },
      }),
  },
  /** Each entry opens with one line; for much on few pages. */
  compact: {
    id: 'compact',
    columns: 1,
    takesPhoto: false,
    order: USUAL,
    fonts: SANS,
    design: (input) =>
      oneColumn(
        { ...input, look: tighter(input.look) },
        {
          header: { name: { size: 2.2 } },
          heading: { mark: 'after', isUpperCase: true, size: 1 },
          entry: { first: 'title', isOneLine: true },
        },
      ),
  },
  /** The German table: dates at the left, titles on grey. */
  tabular: {
    id: 'tabular',
    columns: 1,
    takesPhoto: true,
    order: GERMAN,
    fonts: SANS,
    design: (input) =>
      oneColumn(input, {
        header: { name: { size: 2.4, headlineColour: input.look.muted }, contact: 'list' },
        heading: { mark: 'behind', colour: input.look.ink, markColour: '#eceef1', size: 1.1 },
        entry: { first: 'title' },
        dateRail: 10,
      }),
  },
  /** Photo at the left on a pale band, dates over each entry. */
  europass: {
    id: 'europass',
    columns: 1,
    takesPhoto: true,
    order: EUROPEAN,
    fonts: SANS,
    design: (input) =>
      oneColumn(
        { ...input, look: tighter(input.look) },
        {
          header: {
            band: 'tint',
            photo: 'left',
            name: { size: 2.5, colour: input.look.accent, headlineColour: input.look.ink },
          },
          heading: { mark: 'under', isUpperCase: true, size: 1.05, markColour: input.look.accent },
          entry: { first: 'title', dates: 'above' },
        },
      ),
  },
} as const satisfies Readonly<Record<string, Template>>;

/** Less space between parts and entries. */
const tighter = (look: Look): Look => ({
  ...look,
  gaps: { section: look.gaps.section * 0.75, entry: look.gaps.entry * 0.7, line: look.gaps.line * 0.6 },
});
