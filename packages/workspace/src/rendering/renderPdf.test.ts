import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import { defaultPageStyle, emptyArrangement, TEMPLATE_IDS } from '@career-mentor/core/writing';
import { readDocument } from '@career-mentor/rag/parsing';
import { expectOk } from '../testing/expectResult.ts';
import { renderPdf } from './renderPdf.ts';

const sample = join(import.meta.dirname, '../../../../examples/cv.txt');

async function read(bytes: Uint8Array, fileName: string): Promise<Cv> {
  const document = expectOk(await readDocument({ fileName, bytes }));
  return expectOk(extractCv(document, { linkSkills: () => [] }));
}

describe('a CV written as PDF', () => {
  let cv: Cv;
  beforeAll(async () => {
    cv = await read(await readFile(sample), 'cv.txt');
  });

  it.each(TEMPLATE_IDS)('says the same when it is read again: %s', async (template) => {
    const order = { cv, arrangement: emptyArrangement, style: { ...defaultPageStyle, template }, language: 'en' };
    const { bytes, pages } = await renderPdf(order, { now: new Date(0) });
    const again = await read(bytes, 'cv.pdf');
    expect(pages).toBeLessThanOrEqual(2);
    expect(again.basics).toMatchObject({ name: cv.basics.name, email: cv.basics.email, phone: cv.basics.phone });
    const rolesOf = ({ work }: Cv) =>
      work.map(({ name, position, startDate, endDate }) => ({ name, position, startDate, endDate }));
    expect(rolesOf(again)).toEqual(rolesOf(cv));
  });
});
