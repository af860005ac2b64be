import { describe, expect, it } from 'vitest';
import { readHeader } from './header.ts';
import { readParagraphs } from '../paragraphs.ts';
import { makeAdvert } from '../testing/makeAdvert.ts';

function headOf(source: string) {
  const document = makeAdvert(source);
  const header = readHeader(readParagraphs(document), document.text);
  return Object.fromEntries(
    Object.entries(header).map(([field, { start, end }]) => [field, document.text.slice(start, end)]),
  );
}

const REST = '\n\nWhat we offer\n- Bread';

describe('readHeader', () => {
  it.each([
    ['Head Baker\nMill Lane Ltd', { title: 'Head Baker', company: 'Mill Lane Ltd' }],
    ['Mill Lane GmbH\nBäcker (m/w/d)', { title: 'Bäcker', company: 'Mill Lane GmbH' }],
    ['Head Baker at Mill Lane', { title: 'Head Baker', company: 'Mill Lane' }],
    ['Head Baker | Mill Lane Ltd', { title: 'Head Baker', company: 'Mill Lane Ltd' }],
    [
      'Baker, Night Shift - Bread\nMill Lane\n\nMill Lane is a bakery.',
      { title: 'Baker, Night Shift - Bread', company: 'Mill Lane' },
    ],
    ['Baker - £13.20 per hour\n@ Mill Lane Bakery', { title: 'Baker', company: 'Mill Lane Bakery' }],
    [
      'Job title: Head Baker\nEmployer: Mill Lane\nLocation: Leeds, UK (on site)',
      { title: 'Head Baker', company: 'Mill Lane', location: 'Leeds, UK' },
    ],
    [
      'Skip to main content\nPosted 3 days ago\nHead Baker\nMill Lane Ltd',
      { title: 'Head Baker', company: 'Mill Lane Ltd' },
    ],
    ['Head Baker\n\nAt Mill Lane we bake at night.', { title: 'Head Baker', company: 'Mill Lane' }],
    [
      'Head Baker\n\nMill Lane Bread Makers, York (hybrid, two days a week on site)',
      { title: 'Head Baker', company: 'Mill Lane Bread Makers', location: 'York' },
    ],
    ['Head Baker\n\nAbout Mill Lane', { title: 'Head Baker', company: 'Mill Lane' }],
  ])('reads %j', (head, expected) => {
    expect(headOf(head + REST)).toEqual(expected);
  });

  it.each([
    [
      'Jobs\nPeople\nHead Baker\nMill Lane · Leeds, England · 3 weeks ago\nEasy Apply',
      'Head Baker',
      'Mill Lane',
      'Leeds, England',
    ],
    ['Head Baker\nMill Lane – Leeds', 'Head Baker', 'Mill Lane', 'Leeds'],
    ['Head Baker\nMill Lane Bakery\nLeeds LS1\nFull-time', 'Head Baker', 'Mill Lane Bakery', 'Leeds LS1'],
    ['Head Baker – Mill Lane\nMill Lane – Leeds', 'Head Baker', 'Mill Lane', 'Leeds'],
    ['Head Baker @ Mill Lane (Leeds / remote)', 'Head Baker', 'Mill Lane', 'Leeds'],
    ['Payroll Baker\nClient: Mill Lane\nBased at: Leeds Mill', 'Payroll Baker', 'Mill Lane', 'Leeds Mill'],
    ['Head Baker\nJob title: Head Baker\nRecruiter: Mill Lane\nLocation: Leeds', 'Head Baker', 'Mill Lane', 'Leeds'],
    ['Head Baker\n\nWho we are: Millo is a small start-up in Leeds.', 'Head Baker', 'Millo', 'Leeds'],
    ['Bäcker (m/w/d)\n\nDie Stadt Hohenau sucht für die Backstube in Jena Bäcker.', 'Bäcker', 'Stadt Hohenau', 'Jena'],
    ['Head Baker | Mill Lane Ltd | Leeds', 'Head Baker', 'Mill Lane Ltd', 'Leeds'],
    ['Head Baker\nFull job description\nMill Lane, Leeds, Yorkshire', 'Head Baker', 'Mill Lane', 'Leeds, Yorkshire'],
    ['BAKER WANTED - Leeds area\nMill Lane Ltd', 'BAKER', 'Mill Lane Ltd', 'Leeds'],
    [
      'Baker needed at Mill Lane School in Leeds. You bake all our bread and cakes.',
      'Baker',
      'Mill Lane School',
      'Leeds',
    ],
    [
      'We are looking for a Baker to start in May at Mill Lane School, Kent. You bake.',
      'Baker',
      'Mill Lane School',
      'Kent',
    ],
    ['The Mill Inn in Leeds is looking for a Head Baker. You bake all day.', 'Head Baker', 'The Mill Inn', 'Leeds'],
    ['Wir suchen dich als Bäcker (m/w/d) für unsere Kita Mühlweg in Jena!', 'Bäcker', 'Kita Mühlweg', 'Jena'],
    ['Stellenangebot\nDie Stadt Hohenau sucht zum 1. Mai einen Bäcker (w/m/d).', 'Bäcker', 'Stadt Hohenau', undefined],
    ['Bäckergeselle (m/w/d)\n\nWir sind die Mühle Holm aus Jena und backen.', 'Bäckergeselle', 'Mühle Holm', 'Jena'],
    ['Bäcker (m/w/d)\nEntgelt: E5\nBäckerei Mühlweg\nArbeitsort: Jena', 'Bäcker', 'Bäckerei Mühlweg', 'Jena'],
  ])('reads title, company and place of %j', (head, title, company, location) => {
    const found = headOf(head + REST);
    expect([found['title'], found['company'], found['location']]).toEqual([title, company, location]);
  });

  it.each(['Hybrid', 'Full-time', 'Night Shifts', 'Head Baker', 'Mill Lane Ltd', 'Posted 3 days ago', 'leeds'])(
    'takes %j for no place',
    (text) => {
      expect(headOf(`Head Baker\nMill Lane Bakery\n${text}${REST}`)['location']).toBeUndefined();
    },
  );

  it('invents no company', () => {
    expect(headOf(`Head Baker${REST}`)).toEqual({ title: 'Head Baker' });
  });
});
