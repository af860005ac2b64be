import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkillLevel } from '../../cv/index.ts';
import { durationInWords, levelFromUse, LEVELS, seniorityOf, statedLevel, type Seniority } from './index.ts';

const rank = (level: SkillLevel): number => LEVELS.indexOf(level);

describe('a level that is stated', () => {
  const cases: readonly (readonly [string, SkillLevel | undefined])[] = [
    ['basic knowledge', 'beginner'],
    ['Grundkenntnisse', 'beginner'],
    ['notions', 'beginner'],
    ['了解', 'beginner'],
    ['good', 'intermediate'],
    ['Niveau intermédiaire', 'intermediate'],
    ['B2', 'intermediate'],
    ['very good', 'advanced'],
    ['fließend in Wort und Schrift', 'advanced'],
    ['Nivel avanzado', 'advanced'],
    ['good to very good', 'advanced'],
    ['C1', 'advanced'],
    ['熟练', 'advanced'],
    ['Muttersprache', 'expert'],
    ['Expert (10 years)', 'expert'],
    ['madrelingua', 'expert'],
    ['精通', 'expert'],
    ['1/5', 'beginner'],
    ['60%', 'intermediate'],
    ['4 / 5', 'advanced'],
    ['95 %', 'expert'],
    ['●●○○○', 'intermediate'],
    ['★★★★☆', 'advanced'],
    ['★★★★★', 'expert'],
    ['●●●', 'intermediate'],
    ['2 years', 'intermediate'],
    ['8+ Jahre', 'advanced'],
    ['every day', undefined],
    ['', undefined],
    ['goods handling', undefined],
    ['24/7', undefined],
  ];
  test.each(cases)('%s is %s', (text, level) => {
    expect(statedLevel(text)).toBe(level);
  });

  test('never falls when more marks are filled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), (all) => {
        const levels = Array.from({ length: all - 1 }, (_, filled) =>
          statedLevel('●'.repeat(filled + 1) + '○'.repeat(all - filled - 1)),
        );
        const ranks = levels.map((level) => (level === undefined ? -1 : rank(level)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks).not.toContain(-1);
      }),
      { seed: 71, numRuns: 100 },
    );
  });
});

describe('a level from use', () => {
  const STANDINGS: readonly Seniority[] = ['learning', 'ordinary', 'senior'];
  const summary = fc.record({
    months: fc.integer({ min: 0, max: 480 }),
    seniority: fc.constantFrom(...STANDINGS),
    yearsAgo: fc.integer({ min: 0, max: 40 }),
  });

  test('more months, a higher role and a later use never lower it', () => {
    fc.assert(
      fc.property(summary, fc.nat(60), (use, more) => {
        const level = rank(levelFromUse(use));
        expect(rank(levelFromUse({ ...use, months: use.months + more }))).toBeGreaterThanOrEqual(level);
        expect(rank(levelFromUse({ ...use, yearsAgo: Math.max(0, use.yearsAgo - more) }))).toBeGreaterThanOrEqual(
          level,
        );
        for (const seniority of STANDINGS.slice(STANDINGS.indexOf(use.seniority)))
          expect(rank(levelFromUse({ ...use, seniority }))).toBeGreaterThanOrEqual(level);
      }),
      { seed: 72, numRuns: 300 },
    );
  });

  test('time alone makes nobody an expert; what is long ago has faded', () => {
    expect(levelFromUse({ months: 400, seniority: 'ordinary', yearsAgo: 0 })).toBe('advanced');
    expect(levelFromUse({ months: 84, seniority: 'senior', yearsAgo: 5 })).toBe('expert');
    expect(levelFromUse({ months: 84, seniority: 'senior', yearsAgo: 6 })).toBe('advanced');
    expect(levelFromUse({ months: 30, seniority: 'learning', yearsAgo: 0 })).toBe('intermediate');
  });
});

test.each([
  ['Senior software engineer', 'senior'],
  ['Head of nursing', 'senior'],
  ['Projektleiterin Tiefbau', 'senior'],
  ['Jefa de cocina', 'senior'],
  ['财务总监', 'senior'],
  ['Lead generation specialist', 'ordinary'],
  ['Account manager', 'ordinary'],
  ['Hausmeister', 'ordinary'],
  ['Schulbegleiter', 'ordinary'],
  ['Stage designer', 'ordinary'],
  ['Student counsellor', 'ordinary'],
  ['Junior team lead', 'learning'],
  ['Praktikant', 'learning'],
  ['Internal auditor', 'ordinary'],
] as const)('the role "%s" is %s', (title, seniority) => {
  expect(seniorityOf(title)).toBe(seniority);
});

test('durations in words', () => {
  expect([0, 1, 11, 12, 26].map(durationInWords)).toEqual([
    '0 years',
    '1 month',
    '11 months',
    '1 year',
    '2 years and 2 months',
  ]);
});
