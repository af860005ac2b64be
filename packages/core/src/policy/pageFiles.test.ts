import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, pageFileOf } from './index.ts';

describe('the file behind a path of an address', () => {
  it.each([
    ['/', 'index.html'],
    ['', 'index.html'],
    ['/index.html', 'index.html'],
    ['/gaps/1', 'index.html'],
    ['/.hidden', 'index.html'],
    ['/assets/main-AbC.js', 'assets/main-AbC.js'],
    ['//assets/./a%20b.css', 'assets/a b.css'],
  ])('%s is %s', (path, file) => expect(pageFileOf(path)).toBe(file));

  it.each(['/../a.js', '/%2e%2e/a.js', '/..%2fa.js', '/a/..%5c..%5cb.js', '/a%00.js', '/C%3A/a.js', '/%E0%A4%A'])(
    '%s is refused',
    (path) => expect(pageFileOf(path)).toBeUndefined(),
  );

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
      '%252e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = pageFileOf(`/${pieces.join('/')}`);
        if (file === undefined) return;
        expect(file.startsWith('/')).toBe(false);
        expect(file.split('/').filter((part) => part === '..' || part.includes('\\'))).toEqual([]);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});

describe('the media type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/main.js', 'text/javascript; charset=utf-8'],
    ['pdf/wasm/openjpeg.wasm', 'application/wasm'],
    ['pdf/cmaps/LICENSE', 'application/octet-stream'],
  ])('%s is %s', (file, type) => expect(mediaTypeOf(file)).toBe(type));
});
