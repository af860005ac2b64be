import { expect, it } from 'vitest';
import { drawsInSoftware, type Drawable } from './useSolidWithoutGpu.ts';

const RENDERER = 1;
const UNMASKED = 2;

/** A canvas whose context says these names; `unmasked` only where the browser tells. */
function canvasOf(renderer: string, unmasked?: string) {
  const state = { lost: 0 };
  const extensions: Record<string, Record<string, unknown>> = {
    WEBGL_lose_context: { loseContext: () => (state.lost += 1) },
    ...(unmasked === undefined ? {} : { WEBGL_debug_renderer_info: { UNMASKED_RENDERER_WEBGL: UNMASKED } }),
  };
  const canvas: Drawable = {
    getContext: () => ({
      RENDERER,
      getParameter: (name) => (name === UNMASKED ? unmasked : renderer),
      getExtension: (name) => extensions[name] ?? null,
    }),
  };
  return { canvas, state };
}

it.each([
  ['WebKit WebGL', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['WebKit WebGL', 'ANGLE (Mesa, llvmpipe (LLVM 19.1.1, 256 bits), OpenGL 4.5)', true],
  ['WebKit WebGL', 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', true],
  ['WebKit WebGL', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics, OpenGL 4.6)', false],
  ['llvmpipe, or similar', undefined, true],
  ['Apple GPU', undefined, false],
])('%s, %s: drawn in software is %s', (renderer, unmasked, inSoftware) => {
  const { canvas, state } = canvasOf(renderer, unmasked);
  expect(drawsInSoftware(canvas)).toBe(inSoftware);
  expect(state.lost).toBe(1);
});

it('takes a browser without WebGL as one without a GPU', () =>
  expect(drawsInSoftware({ getContext: () => null })).toBe(true));
