import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from './families.ts';
import { fileOf } from './slices.ts';
import { unpackWoff } from './unpackWoff.ts';

describe('an unpacked font', () => {
  it('is the same font as the packed one', () => {
    const packed = readFileSync(fileOf(FAMILIES.garamond, 'latin', 400));
    const plain = unpackWoff(packed);
    expect(plain.readUInt32BE(0)).toBe(packed.readUInt32BE(4));
    expect(plain.length).toBe(packed.readUInt32BE(16));
    const [before, after] = [fontkit.create(packed), fontkit.create(plain)];
    if (!('layout' in before) || !('layout' in after)) throw new Error('not a single font');
    expect(after.postscriptName).toBe(before.postscriptName);
    expect(after.layout('Tellurium').advanceWidth).toBe(before.layout('Tellurium').advanceWidth);
  });

  it('cannot come from something else', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow('not in WOFF');
  });
});
