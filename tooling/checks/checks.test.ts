import { describe, expect, it } from 'vitest';
import { overruns } from './budget.ts';
import { deadLinks } from './docs.ts';
import { findShipped, isAllowed, isForOnePlatform } from './licences.ts';
import { measure } from './measure.ts';
import { sumOf } from './step.ts';

describe('the size budget', () => {
  const sizes = new Map([
    ['a.ts', 301],
    ['b.ts', 300],
    ['b.ts#plan', 51],
    ['c.ts', 400],
  ]);

  it('reports what is over the limit and not listed', () => {
    expect(overruns({ 'c.ts': 400 }, sizes)).toEqual([
      expect.stringMatching(/^a\.ts has 301 lines, over 300/),
      expect.stringMatching(/^b\.ts#plan has 51 lines, over 50/),
    ]);
  });

  it('lets a listed size shrink, never grow', () => {
    const fine = { 'a.ts': 301, 'b.ts#plan': 51 };
    expect(overruns({ ...fine, 'c.ts': 400 }, sizes)).toEqual([]);
    expect(overruns({ ...fine, 'c.ts': 399 }, sizes)).toEqual([expect.stringContaining('more than the 399')]);
    expect(overruns({ ...fine, 'c.ts': 420 }, sizes)).toEqual([expect.stringContaining('lower its 420')]);
    expect(overruns({ ...fine, 'c.ts': 400, 'gone.ts': 350 }, sizes)).toEqual([expect.stringContaining('gone.ts')]);
  });

  it('measures functions with a block body by their name', () => {
    const source = [
      'export function first(a: number): number {',
      '  return a;',
      '}',
      'const second = () => {',
      '  const third = function () {',
      '    return 1;',
      '  };',
      '  return third;',
      '};',
      'const short = (x: string) => x;',
      'class Fourth { run(): void {',
      '} }',
      '',
    ].join('\n');
    const { lines, functions } = measure('x.ts', source);
    expect(lines).toBe(12);
    expect(functions).toEqual([
      { name: 'first', line: 1, lines: 3 },
      { name: 'second', line: 4, lines: 6 },
      { name: 'third', line: 5, lines: 3 },
      { name: 'run', line: 11, lines: 2 },
    ]);
  });
});

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', 'Apache-2.0'])('allows %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each(['GPL-3.0', 'LGPL-3.0-or-later', 'MIT AND GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN x', 'none stated'])(
    'refuses %s',
    (licence) => expect(isAllowed(licence)).toBe(false),
  );

  it('tells packages for one platform', () => {
    expect(['@img/sharp-linux-x64', 'x-darwin-arm64'].every(isForOnePlatform)).toBe(true);
    expect(['windows-names', 'react'].some(isForOnePlatform)).toBe(false);
  });

  it('finds what is bundled and what those need, but no build tools', () => {
    const names = findShipped().map((each) => each.name);
    expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', 'better-sqlite3', 'fastify', 'zod']));
    expect(names).not.toEqual(expect.arrayContaining(['electron-builder']));
    expect(names).not.toEqual(expect.arrayContaining(['vite']));
  });
});

it('finds links that lead nowhere', () => {
  const text = '[a](package.json) ![b](docs/none.png) [c](https://example.org) [d](#part) [e](gone.md#part)';
  expect(deadLinks('x.md', text).map((problem) => problem.split(' ')[4])).toEqual(['docs/none.png', 'gone.md']);
});

it('adds outcomes up', () => {
  expect(
    sumOf([
      { passed: 3, failed: 0 },
      { passed: 1, failed: 2 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
