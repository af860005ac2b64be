import type { DocumentText } from '@career-mentor/core/evidence';
import { documentProblems } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonResume } from './readJsonResume.ts';

const readBytes = (text: string) =>
  readJsonResume({ bytes: new TextEncoder().encode(text), fileName: 'resume.json', id: 'id' });

function stated(resume: unknown): Record<string, string> {
  const document = readBytes(JSON.stringify(resume));
  if (!document.ok) throw new Error(document.error.code);
  return valuesOf(document.value);
}

const valuesOf = (document: Omit<DocumentText, 'language'>): Record<string, string> =>
  Object.fromEntries((document.stated ?? []).map(({ path, value }) => [path, value]));

describe('readJsonResume', () => {
  it('states the fields as facts, with dates in the normal form', () => {
    expect(
      stated({
        basics: { name: 'Ann Smith', location: { city: 'Leeds', countryCode: 'GB' } },
        work: [{ name: 'Bakery', position: 'Baker', startDate: '2019-03-01', highlights: ['Baked bread'] }],
        skills: [{ name: 'Baking', keywords: ['Rye', 'Buns'] }],
      }),
    ).toEqual({
      'basics.name': 'Ann Smith',
      'basics.location': 'Leeds, GB',
      'work.0.name': 'Bakery',
      'work.0.position': 'Baker',
      'work.0.startDate': '2019-03',
      'work.0.endDate': 'present',
      'work.0.highlights.0': 'Baked bread',
      'skills.0.name': 'Baking',
      'skills.0.keywords.0': 'Rye',
      'skills.0.keywords.1': 'Buns',
    });
  });

  it.each([
    ['older names', { work: [{ company: 'Bakery', website: 'https://a.org' }] }, { 'work.0.name': 'Bakery' }],
    ['texts for lists', { basics: { name: 'A' }, skills: ['Rye', 'Buns'] }, { 'skills.1.name': 'Buns' }],
    ['words for dates', { work: [{ name: 'B', endDate: 'March 2020' }] }, { 'work.0.endDate': '2020-03' }],
    [
      'formatted text',
      { basics: { name: 'A', summary: '<p>Bakes</p><p>daily</p>' } },
      { 'basics.summary': 'Bakes daily' },
    ],
    ['numbers', { education: [{ institution: 'School', endDate: 2014 }] }, { 'education.0.endDate': '2014' }],
    ['a person at the top', { fullName: 'Ann', email: 'a@b.org', work: [] }, { 'basics.name': 'Ann' }],
  ])('understands %s', (_, resume, facts) => {
    expect(stated(resume)).toMatchObject(facts);
  });

  it('leaves out entries that say nothing, so that paths have no holes', () => {
    const facts = stated({ work: [{ startDate: '2019' }, { name: ' ' }, { name: 'Bakery' }], basics: { name: 'Ann' } });
    expect(Object.keys(facts)).toEqual(['basics.name', 'work.0.name']);
  });

  it.each([
    ['another JSON', '{"name": "a package", "version": "1.0.0"}', 'json-unknown'],
    ['a list', '[1, 2]', 'json-unknown'],
    ['an empty resume', '{"basics": {}, "work": []}', 'json-unknown'],
    ['half a file', '{"basics": {"name": "Ann', 'document-unreadable'],
  ])('refuses %s', (_, text, code) => {
    expect(readBytes(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('shows each stated fact in its own words, whatever the fields hold', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constant(undefined),
    );
    const entry = fc.dictionary(fc.constantFrom('name', 'position', 'institution', 'summary', 'url', 'language'), text);
    const resume = fc.record({
      basics: fc.dictionary(fc.constantFrom('name', 'email', 'label', 'summary'), text),
      work: fc.array(entry, { maxLength: 4 }),
      education: fc.array(entry, { maxLength: 4 }),
      skills: fc.array(fc.oneof(text, entry, fc.jsonValue()), { maxLength: 4 }),
      languages: fc.array(fc.oneof(entry, fc.jsonValue()), { maxLength: 4 }),
      projects: fc.oneof(fc.array(entry), fc.jsonValue()),
    });
    fc.assert(
      fc.property(resume, (fields) => {
        const document = readBytes(JSON.stringify(fields));
        if (!document.ok) return;
        expect(documentProblems({ ...document.value, language: 'und' })).toEqual([]);
        for (const { value, start, end } of document.value.stated ?? [])
          expect(document.value.text.slice(start, end).replace(/\s+/g, '')).toBe(value.replace(/\s+/g, ''));
      }),
      { seed: 46, numRuns: 200 },
    );
  });
});
