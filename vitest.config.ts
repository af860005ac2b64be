import { defineConfig } from 'vitest/config';

/** Unit, property and integration tests stand beside the source they test. End-to-end specs live in e2e/ and run in Playwright. */
export default defineConfig({
  test: {
    include: ['{apps,packages,tooling,models,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    pool: 'forks',
  },
});
