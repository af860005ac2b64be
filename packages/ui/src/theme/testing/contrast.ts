/**
 * Contrast of two colours as WCAG 2.2 defines it, for colours written in OKLCH.
 * OKLab to linear sRGB: Björn Ottosson, "A perceptual color space for image processing" (2020).
 * Relative luminance and ratio: WCAG 2.2, definitions of "relative luminance" and "contrast ratio".
 */
export interface Oklch {
  /** 0 to 1. */
  readonly lightness: number;
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1; 1 is opaque. */
  readonly alpha: number;
}

type Rgb = readonly [number, number, number];

/** The WCAG contrast ratio (1 to 21) of `text` on `ground`; a translucent text colour is laid over the ground first. */
export function contrastRatio(text: Oklch, ground: Oklch): number {
  const below = toLinearRgb(ground);
  const above = mix(toLinearRgb(text), below, text.alpha);
  const [lighter, darker] = [luminance(above), luminance(below)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Reads `oklch(98% 0.003 85)` or `oklch(98% 0.003 85 / 72%)`; undefined when it is written otherwise. */
export function parseOklch(text: string): Oklch | undefined {
  const match = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)(?:\s*\/\s*([\d.]+)%)?\s*\)$/.exec(text.trim());
  if (!match) return undefined;
  const [, lightness, chroma, hue, alpha] = match;
  return {
    lightness: Number(lightness) / 100,
    chroma: Number(chroma),
    hue: Number(hue),
    alpha: alpha === undefined ? 1 : Number(alpha) / 100,
  };
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

// Screens blend gamma-encoded values; linear blending differs by less than the margin that the test keeps.
const mix = (above: Rgb, below: Rgb, alpha: number): Rgb => [
  above[0] * alpha + below[0] * (1 - alpha),
  above[1] * alpha + below[1] * (1 - alpha),
  above[2] * alpha + below[2] * (1 - alpha),
];

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
