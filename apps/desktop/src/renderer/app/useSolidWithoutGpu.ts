import { useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

/** Marks the root element where the processor draws: there the tokens turn glass solid, because blur costs every frame. */
export function useSolidWithoutGpu(): void {
  useEffect(() => whenIdle(() => (document.documentElement.dataset['solid'] = String(drawsInSoftware()))), []);
}

/** What is needed of a canvas and its context. */
export interface Drawable {
  readonly getContext: (kind: 'webgl') => DrawingContext | null;
}
export interface DrawingContext {
  readonly RENDERER: number;
  readonly getParameter: (name: number) => unknown;
  readonly getExtension: (name: string) => { readonly [member: string]: unknown } | null;
}

/** The drawing libraries that need no GPU: Chromium's, Mesa's two, and the one of Windows. */
const IN_SOFTWARE = /swiftshader|llvmpipe|softpipe|microsoft basic render/i;

/** Whether the processor draws: there is no WebGL at all, or what draws says that it does so without a GPU. */
export function drawsInSoftware(canvas: Drawable = document.createElement('canvas')): boolean {
  const context = canvas.getContext('webgl');
  if (context === null) return true;
  const named = context.getExtension('WEBGL_debug_renderer_info')?.['UNMASKED_RENDERER_WEBGL'];
  const renderer = context.getParameter(typeof named === 'number' ? named : context.RENDERER);
  const losing = context.getExtension('WEBGL_lose_context');
  const lose = losing?.['loseContext'];
  // A page may hold only a few contexts; this one has said what it had to.
  if (typeof lose === 'function') lose.call(losing);
  return IN_SOFTWARE.test(String(renderer));
}
