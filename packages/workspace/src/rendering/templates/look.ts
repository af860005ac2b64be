import type { FamilyId } from '../fonts/index.ts';
import type { Run, TextLook } from '../layout/index.ts';
import { mix, readableOn } from './colours.ts';

/** How tightly a page is set. */
export type Density = 'airy' | 'normal' | 'dense';

/** Everything that the parts of a template share: fonts, colours, sizes and gaps in points. */
export interface Look {
  readonly bodyFamily: FamilyId;
  readonly headingFamily: FamilyId;
  /** Dark enough to be read on paper and on `tint`. */
  readonly accent: string;
  /** A trace of the accent, for areas behind text. */
  readonly tint: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly gaps: { readonly section: number; readonly entry: number; readonly line: number };
  readonly margin: number;
}

/** `scale` 1 is the usual size; smaller where a CV must fit into fewer pages. */
export interface LookOptions {
  readonly fonts: Pick<Look, 'bodyFamily' | 'headingFamily'>;
  readonly accent: string;
  readonly density: Density;
  readonly scale: number;
}

const DENSITIES = {
  airy: { size: 10.4, lineHeight: 1.52, gap: 1.3, margin: 62 },
  normal: { size: 10, lineHeight: 1.4, gap: 1, margin: 54 },
  dense: { size: 9.4, lineHeight: 1.28, gap: 0.72, margin: 44 },
} as const;

/** Body text smaller than this is hard to read on paper; in points of a face of usual height. */
export const SMALLEST_SIZE = 8.4;

/** Faces that look larger or smaller than others of the same size are set to look alike. */
const OPTICAL: Readonly<Record<FamilyId, number>> = {
  inter: 0.93,
  'source-sans': 1.02,
  'source-serif': 0.97,
  garamond: 1.1,
};

/** Computes what the parts of a page share. */
export function createLook({ fonts, accent, density, scale }: LookOptions): Look {
  const { size, lineHeight, gap, margin } = DENSITIES[density];
  const tint = mix(accent, '#ffffff', 0.93);
  const spare = gap * (scale < 1 ? scale * scale : 1);
  return {
    ...fonts,
    accent: readableOn(accent, tint),
    tint,
    ink: '#1b1f24',
    muted: '#545c66',
    line: '#cdd3da',
    size: Math.max(SMALLEST_SIZE, size * scale) * OPTICAL[fonts.bodyFamily],
    lineHeight: lineHeight * Math.max(0.93, scale),
    gaps: { section: 17 * spare, entry: 9 * spare, line: 2.2 * spare },
    margin: margin * Math.max(0.8, scale),
  };
}

type RunLook = Partial<Omit<TextLook, 'size'>> & {
  readonly size?: number;
  readonly path?: string;
  readonly url?: string | undefined;
  readonly flow?: Run['flow'];
};

/** A run in the look of the body unless said otherwise; `size` times the size of the body. */
export function run(look: Look, text: string, { path, url, flow, size = 1, ...more }: RunLook = {}): Run {
  return {
    text,
    look: { family: look.bodyFamily, isBold: false, colour: look.ink, size: look.size * size, ...more },
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
    ...(flow === undefined ? {} : { flow }),
  };
}
