import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../packages/core/src/skills/credits.ts';

const guide = readFileSync(new URL('../../docs/guides/taxonomy.md', import.meta.url), 'utf8').replace(
  /\s*\n>?\s*/g,
  ' ',
);

describe('the credit lines', () => {
  it.each(CREDITS)('of $name stand in the guide as the app shows them', ({ line }) => {
    expect(guide).toContain(line);
  });

  it('say that the data was changed', () => {
    for (const { changes } of CREDITS) expect(changes).toMatch(/modified|adapted/);
  });
});
