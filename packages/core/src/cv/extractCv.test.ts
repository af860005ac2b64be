import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCv } from './extractCv.ts';
import { listFacts } from './edits/listFacts.ts';
import { Cv } from './schema.ts';
import { documentOf } from './testing/documentOf.ts';

const NO_SKILLS = { linkSkills: () => [] };

function read(...content: Parameters<typeof documentOf>): Cv {
  const result = extractCv(documentOf(...content), NO_SKILLS);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const NURSE = `# Margaret O'Neill
Clinical nurse manager
Galway, Ireland | margaret@mail.example | +353 86 123 4567 | linkedin.com/in/moneill
# Profile
Nurse with eleven years in acute and community care, known for
calm leadership of busy wards.
# Work Experience
**Harbour Hospital\tMarch 2018 – Present**
Clinical Nurse Manager
• Lead a team of 24 nurses on a surgical ward
  with 36 beds.
• Cut medication errors by 31%.
**St. Brigid's Nursing Home\tJune 2014 – February 2018**
Staff Nurse
• Cared for 40 residents.
# Education
**National University of Ireland\t2010 – 2014**
Bachelor of Science in Nursing
# Skills
Clinical: Wound care, Triage, Palliative care (adults, children)
Microsoft Excel
# Languages
English (native), Irish - fluent, French: B1
# Certifications
Advanced Life Support\tMay 2021`;

describe('a whole CV', () => {
  const cv = read(NURSE);

  it('reads the person', () => {
    expect(cv.basics).toMatchObject({
      name: "Margaret O'Neill",
      label: 'Clinical nurse manager',
      email: 'margaret@mail.example',
      phone: '+353 86 123 4567',
      location: 'Galway, Ireland',
      profiles: [{ network: 'LinkedIn', username: 'moneill', url: 'https://linkedin.com/in/moneill' }],
    });
    expect(cv.basics.summary).toBe(
      'Nurse with eleven years in acute and community care, known for calm leadership of busy wards.',
    );
  });

  it('reads work, education, skills, languages and certificates', () => {
    expect(cv.work).toEqual([
      {
        name: 'Harbour Hospital',
        position: 'Clinical Nurse Manager',
        startDate: '2018-03',
        endDate: 'present',
        highlights: ['Lead a team of 24 nurses on a surgical ward with 36 beds.', 'Cut medication errors by 31%.'],
      },
      {
        name: "St. Brigid's Nursing Home",
        position: 'Staff Nurse',
        startDate: '2014-06',
        endDate: '2018-02',
        highlights: ['Cared for 40 residents.'],
      },
    ]);
    expect(cv.education).toEqual([
      {
        institution: 'National University of Ireland',
        studyType: 'Bachelor of Science',
        area: 'Nursing',
        startDate: '2010',
        endDate: '2014',
        courses: [],
      },
    ]);
    expect(cv.skills).toEqual([
      { name: 'Clinical', keywords: ['Wound care', 'Triage', 'Palliative care (adults, children)'] },
      { name: 'Microsoft Excel', keywords: [] },
    ]);
    expect(cv.languages).toEqual([
      { language: 'English', fluency: 'native' },
      { language: 'Irish', fluency: 'fluent' },
      { language: 'French', fluency: 'B1' },
    ]);
    expect(cv.certificates).toEqual([{ name: 'Advanced Life Support', date: '2021-05' }]);
  });

  it('shows for every fact where it was read, word for word', () => {
    const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    for (const { path, value, evidence, confidence } of listFacts(cv)) {
      const copied = /Date$|\.date$|url$/.test(path) || plain(evidence?.quote ?? '') === plain(value);
      const seen = (evidence?.boxes.length ?? 0) > 0 && confidence > 0;
      expect({ path, copied, seen }).toEqual({ path, copied: true, seen: true });
    }
    expect(cv.meta.evidence['work.0.startDate']?.quote).toBe('March 2018 – Present');
    expect(cv.meta.evidence['work.0.highlights.0']?.quote).toContain('surgical ward\n');
  });

  it('fits the schema', () => {
    expect(Cv.parse(cv)).toEqual(cv);
  });

  it('links skills through the function it is given', () => {
    const linkSkills = (text: string) =>
      text === 'Triage' ? [{ skillId: 'triage', start: 0, end: 6, confidence: 1 }] : [];
    const result = extractCv(documentOf(NURSE), { linkSkills });
    expect(result.ok && result.value.meta.skillIds).toEqual({ 'skills.0.keywords.1': 'triage' });
  });
});

describe('what is no CV', () => {
  it.each([
    '',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Dear customer,\nthank you for your order of 12 March 2020.',
  ])('never makes a person out of %j', (text) => {
    const result = extractCv(documentOf(text), NO_SKILLS);
    expect(result.ok ? result.value : result.error.code).toBe('not-a-cv');
  });

  it('refuses a text that would keep it busy for minutes', () => {
    for (const text of ['Java\n'.repeat(7_000), 'experience with Java '.repeat(16_000)]) {
      const result = extractCv(documentOf(text), NO_SKILLS);
      expect(result.ok ? 'read' : result.error.code).toBe('cv-too-long');
    }
  });

  it('never throws, and copies every value from the text, whatever the text is', () => {
    const heading = fc.constantFrom(
      '# Experience',
      '# Education',
      '# Skills',
      'PROJECTS',
      'Languages',
      '# Lebenslauf',
      'Contact',
    );
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.lorem({ maxCount: 12 }),
      fc.constantFrom('2019 - 2021', '• something done', 'a@b.example', 'Acme GmbH\tBerlin'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 5, arbitrary: line }), { maxLength: 25 }),
        (lines) => {
          const document = documentOf(lines.map((text) => text.replace(/\n/g, ' ')));
          const result = extractCv(document, NO_SKILLS);
          if (!result.ok) return;
          const letters = document.text.replace(/[^\p{L}\p{N}]+/gu, '');
          for (const { path, value } of listFacts(result.value)) {
            if (!/Date$|\.date$|url$/.test(path)) expect(letters).toContain(value.replace(/[^\p{L}\p{N}]+/gu, ''));
          }
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });
});
