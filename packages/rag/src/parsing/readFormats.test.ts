import { readdirSync, readFileSync } from 'node:fs';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import { documentProblems, type DocumentText } from '@career-mentor/core/evidence';
import { createSkillMatcher, taxonomy } from '@career-mentor/core/skills';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';

/** Files of every kind as other programs wrote them, about one invented person; `fixtures/make.sh` makes them anew. */

const folder = new URL('fixtures/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const { link } = createSkillMatcher(taxonomy);

const linkedIn = (inside = ''): Uint8Array =>
  zipSync(
    Object.fromEntries(
      readdirSync(new URL('linkedin/', folder)).map((name) => [`${inside}${name}`, bytesOf(`linkedin/${name}`)]),
    ),
  );

const FILES: readonly (readonly [name: string, format: string, bytes: () => Uint8Array])[] = [
  ['Markdown', 'markdown', () => bytesOf('cv.md')],
  ['ODT by pandoc', 'odt', () => bytesOf('pandoc.odt')],
  ['ODT by LibreOffice', 'odt', () => bytesOf('office.odt')],
  ['RTF by pandoc', 'rtf', () => bytesOf('pandoc.rtf')],
  ['RTF by LibreOffice', 'rtf', () => bytesOf('office.rtf')],
  ['HTML by pandoc', 'html', () => bytesOf('pandoc.html')],
  ['HTML by LibreOffice', 'html', () => bytesOf('office.html')],
  ['JSON Resume', 'json-resume', () => bytesOf('resume.json')],
  ['a LinkedIn export', 'linkedin', () => linkedIn()],
  ['a LinkedIn export in a folder', 'linkedin', () => linkedIn('Basic_LinkedInDataExport/')],
];

async function read(bytes: Uint8Array): Promise<DocumentText> {
  const result = await readDocument({ fileName: 'holiday.jpg', bytes });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function factsOf(document: DocumentText): Cv {
  const cv = extractCv(document, { linkSkills: link });
  if (!cv.ok) throw new Error(cv.error.code);
  return cv.value;
}

describe.each(FILES)('%s', (_, format, bytes) => {
  it('is known by its content and keeps the promises of a document', async () => {
    const document = await read(bytes());
    expect(document.format).toBe(format);
    expect(documentProblems(document)).toEqual([]);
  });

  it('tells who the person is and where they worked, each with its place', async () => {
    const document = await read(bytes());
    const { basics, work, education, skills, languages, meta } = factsOf(document);
    expect(basics).toMatchObject({
      name: 'Marta Lindqvist',
      label: 'Pastry chef',
      email: 'marta.lindqvist@example.org',
      phone: '+46 8 123 45 67',
      url: 'https://example.org/marta',
    });
    expect(work.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate])).toEqual([
      ['Björk Konditori', 'Head of pastry', '2019-03', 'present'],
      ['Ångbåten Bageri', 'Baker', '2014-06', '2019-02'],
    ]);
    expect(work[0]?.highlights).toHaveLength(2);
    expect(education[0]).toMatchObject({ institution: 'Grythyttan School', startDate: '2012', endDate: '2014' });
    expect(skills.map(({ name }) => name)).toContain('Food safety');
    expect(languages[0]?.language).toBe('Swedish');
    for (const evidence of Object.values(meta.evidence)) {
      expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.boxes.length).toBeGreaterThan(0);
    }
  });

  it('never throws on a file with bytes changed, cut or doubled', async () => {
    const sound = bytes();
    const damage = fc.record({
      changes: fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }),
      end: fc.integer({ min: 1, max: sound.length }),
      doubled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, end, doubled }) => {
        const broken = new Uint8Array(sound);
        for (const [at, value] of changes) broken[at] = value;
        const kept = doubled ? new Uint8Array([...broken, ...broken.slice(0, end)]) : broken.slice(0, end);
        const result = await readDocument({ fileName: 'cv', bytes: kept });
        if (result.ok) expect(documentProblems(result.value)).toEqual([]);
        else expect([result.error.message, result.error.guidance]).not.toContain('');
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});
