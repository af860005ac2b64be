import { describe, expect, it } from 'vitest';
import { readHeader } from './header.ts';
import { readParagraphs } from './paragraphs.ts';
import { makeAdvert } from './testing/makeAdvert.ts';

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
      { title: 'Head Baker', company: 'Mill Lane Bread Makers' },
    ],
    ['Head Baker\n\nAbout Mill Lane', { title: 'Head Baker', company: 'Mill Lane' }],
  ])('reads %j', (head, expected) => {
    expect(headOf(head + REST)).toEqual(expected);
  });

  it('invents no company', () => {
    expect(headOf(`Head Baker${REST}`)).toEqual({ title: 'Head Baker' });
  });
});
