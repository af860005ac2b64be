import { describe, expect, it } from 'vitest';
import { spreadSkills } from './coordinated.ts';
import { linkNames } from './testing/makeAdvert.ts';

const spread = (text: string) =>
  spreadSkills(text, linkNames(['written communication'])).map(({ name, start, end, skillId }) => [
    name,
    text.slice(start, end),
    skillId,
  ]);

describe('spreadSkills', () => {
  it('gives every adjective before "and" the noun behind it, with the place of the whole', () => {
    expect(spread('Excellent written and verbal communication')).toEqual([
      ['written communication', 'written and verbal communication', 'written communication'],
    ]);
    expect(spread('organisational, analytical and report writing skills').map(([name]) => name)).toEqual([
      'organisational skills',
      'analytical skills',
    ]);
  });

  it.each(['communication and numeracy skills', 'written communication', 'SQL and Python skills', 'final and net pay'])(
    'leaves %j alone',
    (text) => {
      expect(spread(text)).toEqual([]);
    },
  );
});
