import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultPageStyle, emptyArrangement } from '@career-mentor/core/writing';
import { renderPdf } from '../renderPdf.ts';
import { cvOf } from '../testing/people.ts';
import { LONG } from '../testing/careers.ts';

const order = { cv: cvOf(LONG), arrangement: emptyArrangement, style: defaultPageStyle, language: 'en' };
const write = async (now = new Date(0)): Promise<Buffer> => Buffer.from((await renderPdf(order, { now })).bytes);

describe('a written PDF', () => {
  it('is the same to the last byte for the same CV and time, and another at another time', async () => {
    const hashes = [await write(), await write(), await write(new Date(86_400_000))].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('says what it is, for screen readers and search', async () => {
    const text = (await write()).toString('latin1');
    for (const part of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', '/DisplayDocTitle true', '/Author', '/Title'])
      expect(text).toContain(part);
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Link'])
      expect(text).toContain(`/S /${tag}\n`);
    expect(text).toContain('/URI (https://github.com/apf/ledgerfmt)');
  });

  it('has parts of fonts in it, each with a way back to letters', async () => {
    const text = (await write()).toString('latin1');
    const count = (part: string): number => text.split(part).length - 1;
    expect(count('/ToUnicode')).toBeGreaterThanOrEqual(2);
    expect(count('/FontFile')).toBe(count('/ToUnicode'));
    expect(text.length).toBeLessThan(120_000);
  });
});
