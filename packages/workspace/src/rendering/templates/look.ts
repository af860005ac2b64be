import type { FamilyId } from '../fonts/index.ts';
import type { Run, TextLook } from '../layout/index.ts';

/** How tightly a page is set. */
export type Density = 'airy' | 'normal' | 'dense';

/** Everything that the parts of a template share: fonts, colours, sizes and gaps in points. */
export interface Look {
  readonly bodyFamily: FamilyId;
  readonly headingFamily: FamilyId;
  readonly accent: string;
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
  airy: { size: 10.5, lineHeight: 1.22, gap: 1.25, margin: 62 },
  normal: { size: 10, lineHeight: 1.12, gap: 1, margin: 54 },
  dense: { size: 9.3, lineHeight: 1.02, gap: 0.75, margin: 42 },
} as const;

/** Body text smaller than this is hard to read on paper. */
export const SMALLEST_SIZE = 8.4;

export function createLook({ fonts, accent, density, scale }: LookOptions): Look {
  const { size, lineHeight, gap, margin } = DENSITIES[density];
  const scaled = Math.max(SMALLEST_SIZE, size * scale);
  return {
    ...fonts,
    accent,
    ink: '#1b1f24',
    muted: '#57606a',
    line: '#d0d7de',
    size: scaled,
    lineHeight: lineHeight * Math.max(0.94, scale),
    gaps: { section: 14 * gap * scale, entry: 8 * gap * scale, line: 2 * gap * scale },
    margin: margin * Math.max(0.8, scale),
  };
}

type RunLook = Partial<Omit<TextLook, 'size'>> & {
  readonly size?: number;
  readonly path?: string;
  readonly url?: string | undefined;
};

/** A run in the look of the body unless said otherwise; `size` times the size of the body. */
export function run(look: Look, text: string, { path, url, size = 1, ...more }: RunLook = {}): Run {
  return {
    text,
    look: { family: look.bodyFamily, isBold: false, colour: look.ink, size: look.size * size, ...more },
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
  };
}
