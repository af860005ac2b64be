import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultWorkspace, entryPath, examplesFolder, modelFolder } from './paths.ts';

describe('where a workspace lies by default', () => {
  it.each([
    ['linux', {}, join('/home/ada', '.local/share/career-mentor')],
    ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'career-mentor')],
    ['darwin', {}, join('/home/ada', 'Library/Application Support/Career Mentor')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Career Mentor')],
  ] as const)('on %s with %o', (platform, env, expected) => {
    expect(defaultWorkspace({ platform, env, home: '/home/ada' })).toBe(expected);
  });
});

it.each(['data', 'reader', 'launcher', 'cli'] as const)('the entry of %s is there', (name) => {
  expect(existsSync(entryPath(name))).toBe(true);
});

it('the model and the sample are where they are looked for', () => {
  expect(existsSync(join(modelFolder(), 'SHA256SUMS'))).toBe(true);
  expect(existsSync(join(examplesFolder(), 'advert.txt'))).toBe(true);
});
