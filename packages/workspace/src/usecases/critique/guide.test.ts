import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, SOURCES } from '@career-mentor/core/critique';
import { describe, expect, it } from 'vitest';

/** The guide with its tables as one space between words, however they are laid out. */
const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/guides/critique.md'), 'utf8').replace(
  / +/g,
  ' ',
);

describe('docs/guides/critique.md', () => {
  it.each(Object.entries(KINDS))(
    'says what %s costs, why, and by which source',
    (id, { part, severity, points, why, source }) => {
      expect(guide).toContain(`| \`${id}\` | ${part} | ${severity} | ${String(points)} | ${why} | ${source} |`);
    },
  );

  it.each(Object.entries(SOURCES))('names the source %s', (id, { title, publisher, url }) => {
    expect(guide).toContain(`| ${id} | ${title} | ${publisher} | <${url}> |`);
  });
});
