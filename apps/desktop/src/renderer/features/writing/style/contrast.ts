/**
 * Contrast of a colour (`#rrggbb`) on white, 1 to 21, as WCAG 2.2 defines it from relative luminance; undefined for what is
 * no colour. Text needs 4.5.
 */
export function contrastOnWhite(colour: string): number | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** The least contrast that text may have (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;
