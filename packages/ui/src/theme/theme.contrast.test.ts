import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, parseOklch, type Oklch } from './testing/contrast.ts';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const normal = css.slice(css.indexOf(':root {'), css.indexOf('@theme'));
const moreContrast = css.slice(
  css.indexOf('@media (prefers-contrast: more)'),
  css.indexOf('@media (prefers-reduced-tr'),
);

const TEXT = ['ink', 'muted', 'accent', 'accent-strong', 'positive', 'caution', 'critical'];
const GROUNDS = ['paper', 'surface', 'raised', 'sunken', 'hover'];
const ON_SOFT = ['accent', 'positive', 'caution', 'critical'].map((tone) => [tone, `${tone}-soft`] as const);

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const token = (name: string): Oklch => tokenIn(normal, name, theme);

  it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'writes %s on %s with at least 4.5',
    (text, ground) => expect(contrastRatio(token(text), token(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(ON_SOFT)('writes %s and ink on %s with at least 4.5', (tone, soft) => {
    expect(contrastRatio(token(tone), token(soft))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(token('ink'), token(soft))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(token('muted'), token(soft))).toBeGreaterThanOrEqual(4.5);
  });

  it('writes on the accent with at least 4.5', () => {
    expect(contrastRatio(token('accent-ink'), token('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(token('accent-ink'), token('accent-strong'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('draws the border of a control on %s with at least 3', (ground) =>
    expect(contrastRatio(token('control'), token(ground))).toBeGreaterThanOrEqual(3),
  );

  it('reaches 7 for text where the person asks for more contrast', () => {
    const paper = tokenIn(moreContrast, 'paper', theme);
    expect(contrastRatio(tokenIn(moreContrast, 'ink', theme), paper)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(tokenIn(moreContrast, 'muted', theme), paper)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(tokenIn(moreContrast, 'line', theme), paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    const black = { lightness: 0, chroma: 0, hue: 0, alpha: 1 };
    const white = { lightness: 1, chroma: 0, hue: 0, alpha: 1 };
    expect(contrastRatio(black, white)).toBeCloseTo(21, 1);
    expect(contrastRatio(white, white)).toBe(1);
  });
});

function tokenIn(block: string, name: string, theme: 'light' | 'dark'): Oklch {
  const pair = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(block);
  const colour = parseOklch(pair?.[theme === 'light' ? 1 : 2] ?? '');
  if (!colour) throw new Error(`theme.css has no light-dark pair for --${name}`);
  return colour;
}
