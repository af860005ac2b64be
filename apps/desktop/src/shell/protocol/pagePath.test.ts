import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagePath } from './pagePath.ts';

describe('the file behind an address of the page', () => {
  it.each([
    ['app://career-mentor/', 'index.html'],
    ['app://career-mentor/index.html', 'index.html'],
    ['app://career-mentor/index.html?x=1#/cv', 'index.html'],
    ['app://career-mentor/gaps/1', 'index.html'],
    ['app://career-mentor/assets/main-AbC.js', 'assets/main-AbC.js'],
    ['app://career-mentor//assets/a%20b.css', 'assets/a b.css'],
  ])('%s is %s', (address, path) => expect(pagePath(address)).toBe(path));

  it.each([
    'app://elsewhere/index.html',
    'https://career-mentor/index.html',
    'file:///etc/passwd',
    'app://career-mentor/..%5c..%5csecret.txt',
    'app://career-mentor/a%00.js',
    'app://career-mentor/C%3A/secret.txt',
    'app://career-mentor/%E0%A4%A',
    'nothing',
  ])('%s is refused', (address) => expect(pagePath(address)).toBeUndefined());

  it('never leaves the folder, however the path is written', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '%2f',
      '/',
      'a',
      'b.js',
      '%5c',
      '....',
      '%252e%252e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = pagePath(`app://career-mentor/${pieces.join('/')}`);
        if (path === undefined) return;
        expect(posix.resolve('/page', path).startsWith('/page/')).toBe(true);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});
