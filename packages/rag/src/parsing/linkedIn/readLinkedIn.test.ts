import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLinkedIn } from './readLinkedIn.ts';

const readTables = (tables: Record<string, string>) =>
  readLinkedIn({
    bytes: zipSync(Object.fromEntries(Object.entries(tables).map(([name, csv]) => [name, strToU8(csv)]))),
    fileName: 'export.zip',
    id: 'id',
  });

function stated(tables: Record<string, string>): Record<string, string> {
  const document = readTables(tables);
  if (!document.ok) throw new Error(document.error.code);
  return Object.fromEntries((document.value.stated ?? []).map(({ path, value }) => [path, value]));
}

const PROFILE = 'First Name,Last Name,Headline\nAnn,Smith,Baker\n';

describe('readLinkedIn', () => {
  it('puts the tables of an export together, whatever their order of columns', () => {
    expect(
      stated({
        'x/Profile.csv': `\ufeff${PROFILE}`,
        'x/Positions.csv':
          'Title,Company Name,Finished On,Started On,Description\r\nBaker,"Smith, Sons",,Mar 2019,"Bakes.\r\n- Rye\r\n- Buns"\r\n',
        'x/Email Addresses.csv': 'Email Address,Primary\na@old.org,No\na@new.org,Yes\n',
        'x/Education.csv': 'School Name,Degree Name\nTown School,"Diploma, Baking"\n',
      }),
    ).toEqual({
      'basics.name': 'Ann Smith',
      'basics.label': 'Baker',
      'basics.email': 'a@new.org',
      'work.0.position': 'Baker',
      'work.0.name': 'Smith, Sons',
      'work.0.startDate': '2019-03',
      'work.0.endDate': 'present',
      'work.0.summary': 'Bakes.',
      'work.0.highlights.0': 'Rye',
      'work.0.highlights.1': 'Buns',
      'education.0.studyType': 'Diploma',
      'education.0.area': 'Baking',
      'education.0.institution': 'Town School',
    });
  });

  it('takes a table that breaks its own quotes as well as it can', () => {
    expect(stated({ 'Profile.csv': PROFILE, 'Skills.csv': 'Name\nRye "dark" bread\nBuns,extra\n' })).toMatchObject({
      'skills.1.name': 'Buns',
    });
  });

  it.each([
    ['an export without a profile', { 'Profile.csv': 'First Name,Last Name\n' }, 'linkedin-empty'],
    ['a table that is none', { 'Profile.csv': `"${'x'.repeat(300_000)}` }, 'document-unreadable'],
  ])('refuses %s', (_, tables: Record<string, string>, code) => {
    expect(readTables(tables)).toMatchObject({ ok: false, error: { code } });
  });
});
