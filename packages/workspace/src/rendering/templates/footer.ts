import type { PageDesign } from '../layout/index.ts';
import { run, type Look } from './look.ts';

/** Which page this is, small and at the right, from the second page on. */
export const footerOf = (
  look: Look,
  place: { readonly x: number; readonly width: number },
): NonNullable<PageDesign['footer']> => ({
  ...place,
  runsOf: ({ page, of }) => [run(look, `${String(page)} / ${String(of)}`, { colour: look.muted, size: 0.85 })],
});
