import { registerHooks } from 'node:module';

/**
 * Loaded with `node --import` before the built shell: whoever imports `electron` gets the stand-in. This is how the built
 * main process runs on machines without Electron's program.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./module.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
