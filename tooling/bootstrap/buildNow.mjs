import { ensureBuilt } from './build.mjs';
import { runMain } from './words.mjs';

/** Builds the desktop application from scratch and notes it, so that the next start does not build again. */
await runMain(async () => {
  await ensureBuilt({ force: true });
  return 0;
});
