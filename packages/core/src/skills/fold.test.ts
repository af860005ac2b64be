import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldWord, otherNumber, tokenize } from './fold.ts';

describe('foldName', () => {
  it.each([
    ['Optimisation', 'optimization'],
    ['behaviour analysis', 'Behavior Analysis'],
    ['Modelling', 'modeling'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['licence', 'license'],
    ['programme', 'program'],
    ['Paediatric', 'pediatric'],
    ['Küche', 'kuche'],
    ['Schweißen', 'SCHWEISSEN'],
    ['CI/CD', 'ci cd'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['net', '.NET'],
    ['filing', 'filling'],
    ['planing', 'planning'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('does not change what it has folded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ]{0,30}$/), (text) => {
        expect(foldWord(foldWord(text.trim()).toUpperCase().toLowerCase())).toBe(foldWord(foldWord(text.trim())));
      }),
      { seed: 34, numRuns: 100 },
    );
  });
});

describe('tokenize', () => {
  it('keeps the place of every token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(foldWord(text.slice(token.start, token.end))).toBe(token.key);
          end = token.end;
        }
      }),
      { seed: 35, numRuns: 200 },
    );
  });

  it('knows C++20 from C, and .NET from the end of a sentence', () => {
    expect(tokenize('C++20').map(({ key }) => key)).toEqual(['c++', '20']);
    expect(tokenize('done.Net result').map(({ key }) => key)).toEqual(['done', 'net', 'result']);
    expect(tokenize('with .NET').map(({ key }) => key)).toEqual(['with', '.net']);
  });
});

describe('otherNumber', () => {
  it('guesses the number of plain nouns only', () => {
    expect(otherNumber('dashboard')).toBe('dashboards');
    expect(otherNumber('therapies')).toBe('therapy');
    expect(otherNumber('therapy')).toBe('therapies');
    for (const key of ['css', 'analysis', 'physics', 'sales', 'bus', 'aws']) expect(otherNumber(key)).toBeUndefined();
  });
});
