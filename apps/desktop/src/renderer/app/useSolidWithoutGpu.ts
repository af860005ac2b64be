import { useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

/** Marks the root element where the processor draws: there the tokens turn glass solid, because blur costs every frame. */
export function useSolidWithoutGpu(): void {
  useEffect(() => whenIdle(() => (document.documentElement.dataset['solid'] = String(drawsInSoftware()))), []);
}

/** What is needed of a canvas and its context. */
export interface Drawable {
  readonly getContext: (
    kind: 'webgl',
    options: { readonly failIfMajorPerformanceCaveat: true },
  ) => DrawingContext | null;
}
export interface DrawingContext {
  readonly getExtension: (name: 'WEBGL_lose_context') => { readonly loseContext: () => void } | null;
}

/** Asks for a drawing context that must not be slow: a browser without a working GPU gives none. */
export function drawsInSoftware(canvas: Drawable = document.createElement('canvas')): boolean {
  const context = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  // A page may hold only a few contexts; this one has said what it had to.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context === null;
}
