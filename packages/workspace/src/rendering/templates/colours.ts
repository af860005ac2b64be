/** Text must stand out from what is behind it by this much (WCAG 2.2, 1.4.3 Contrast, level AA). */
export const LEAST_CONTRAST = 4.5;

/** Contrast of two colours `#rrggbb`, from 1 (same) to 21 (black on white); formula of WCAG 2.2. */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, made darker until text in it can be read on the background, which must be light. */
export function readableOn(colour: string, background: string): string {
  let shade = colour;
  for (let share = 0.05; contrastOf(shade, background) < LEAST_CONTRAST && share <= 1; share += 0.05)
    shade = mix(colour, '#000000', share);
  return shade;
}

/** So much (0 to 1) of `other` in a colour. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channelsOf(colour), channelsOf(other)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * Math.min(1, share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** Relative luminance, as WCAG defines it for sRGB. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
