import { describe, expect, it } from 'vitest';
import { readableText } from './characters.ts';

describe('readableText', () => {
  it.each([
    ['ﬁ', 'fi'],
    ['ﬀ', 'ff'],
    ['ﬃ', 'ffi'],
    ['ﬆ', 'st'],
    ['\u00a0', ' '],
    ['\u200b', ''],
    ['\uf095', ''],
    ['e\u0301', 'é'],
    ['½', '½'],
    ['⼯', '工'],
    ['⻢', '马'],
  ])('reads %j as %j', (unicode, text) => {
    expect(readableText(unicode, false)).toBe(text);
  });

  it('reads the bullets of symbol fonts, and leaves other icons out', () => {
    expect(readableText('\uf0b7', true)).toBe('•');
    expect(readableText('\uf123', true)).toBe('');
  });
});
