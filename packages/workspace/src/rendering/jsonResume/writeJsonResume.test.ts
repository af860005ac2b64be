import { createRequire } from 'node:module';
import { validate } from 'jsonschema';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cv } from '@career-mentor/core/cv';
import { defaultPageStyle, emptyArrangement, type Arrangement } from '@career-mentor/core/writing';
import { exampleCv, readCv } from '../testing/exampleCv.ts';
import { HOSTILE, hostileCv } from '../testing/hostileCv.ts';
import { writeJsonResume } from './writeJsonResume.ts';
import { readWrittenLook } from './writtenLook.ts';

const schema: unknown = createRequire(import.meta.url)('@jsonresume/schema/schema.json');
const look = { style: { ...defaultPageStyle, template: 'academic' as const }, language: 'de' };
const write = (cv: Cv, arrangement: Arrangement = emptyArrangement): Uint8Array =>
  new TextEncoder().encode(writeJsonResume({ cv, arrangement, look }, new Date(0)));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

let cv: Cv;
beforeAll(async () => (cv = await exampleCv()));

describe('JSON Resume', () => {
  it.each([undefined, ...HOSTILE])('is valid against its schema: %j', (text) => {
    const resume = parsed(write(text === undefined ? cv : hostileCv(text)));
    expect(validate(resume, schema as object).errors).toEqual([]); // the file of the package, an object
  });

  it('brings all facts back, also those that the schema has no words for', async () => {
    const work = [{ name: 'A', startDate: '2019', highlights: [] }, ...cv.work];
    const education = [{ institution: 'B', startDate: '2020-01', endDate: 'present', courses: [] }, ...cv.education];
    const basics = { ...cv.basics, location: '12 High Street, Leeds' };
    const full = { ...cv, basics, work, education };
    const { meta: _, ...again } = await readCv(write(full), 'cv.json');
    const { meta: __, ...facts } = full;
    expect(again).toMatchObject({ ...facts, basics: { ...basics, url: 'https://example.org/talia-merrow' } });
  });

  it('says what the version says, and nothing that it leaves out', async () => {
    const arrangement: Arrangement = {
      ...emptyArrangement,
      hidden: ['work.1', 'work.0.highlights.0', 'basics.phone'],
      texts: { 'work.0.position': 'Lead Technician' },
      added: [{ id: 'new', list: 'work.0.highlights', text: 'Wrote the plan', evidence: [] }],
      sections: [{ id: 'projects', title: 'Secret', isHidden: true, breakBefore: false }],
    };
    const bytes = write(cv, arrangement);
    const text = new TextDecoder().decode(bytes);
    for (const gone of [cv.work[1]?.name, cv.work[0]?.highlights[0], cv.basics.phone, cv.projects[0]?.name, 'Secret'])
      expect(text).not.toContain(gone);
    const again = await readCv(bytes, 'cv.json');
    expect(again.work).toHaveLength(cv.work.length - 1);
    expect(again.work[0]).toMatchObject({ position: 'Lead Technician' });
    expect(again.work[0]?.highlights).toContain('Wrote the plan');
  });

  it('keeps looks and the order of the parts, and reads them from no other file', () => {
    const sections = [{ id: 'skills' as const, title: 'Tools', isHidden: false, breakBefore: true }];
    expect(readWrittenLook(write(cv, { ...emptyArrangement, sections }))).toEqual({ ...look, sections });
    const other = [
      '{}',
      'no JSON',
      '{"meta":{"careerMentor":{"style":{"template":"none"}}}}',
      '{"meta":{"careerMentor":null}}',
    ];
    for (const text of other) expect(readWrittenLook(new TextEncoder().encode(text))).toBeUndefined();
  });
});
