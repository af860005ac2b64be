import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { placeParagraphs } from './sections.ts';
import { makeAdvert } from './testing/makeAdvert.ts';
import { findYears } from './years.ts';

const yearsIn = (requirement: string, section = 'Requirements') =>
  findYears(placeParagraphs(readParagraphs(makeAdvert(`Baker\n\n${section}\n- ${requirement}\n- Bread`))))?.years;

describe('findYears', () => {
  it.each([
    ['At least 5 years of professional experience', 5],
    ['5+ years', 5],
    ['3-5 years of experience', 3],
    ['3 to 5 years in a similar role', 3],
    ['Four or more years of experience in product design', 4],
    ['Minimum of 3 years in an analyst role', 3],
    ['Minimum one (1) year of experience', 1],
    ["2 years' experience as a chef", 2],
    ['Mind. 3 Jahre Berufserfahrung', 3],
    ['Mindestens fünf Jahre Erfahrung', 5],
    ['Eine 2-jährige Berufserfahrung', 2],
    ['You have handled claims for a year or longer.', 1],
    ['At least 12 months in a control room', 1],
    ["You've made at least three years' worth of bread", 3],
    ['3–6 years PQE', 3],
    ['Zwei bis drei Jahre in einer Bäckerei', 2],
  ])('reads %j', (text, years) => {
    expect(yearsIn(text)).toBe(years);
  });

  it.each([
    'You are 18 years of age or older',
    'Baking since 1954, for over 30 years',
    'A 2-year contract',
    'Mehrjährige Berufserfahrung',
    '24 hours a day',
    'Training in moving and handling that is no older than two years',
    'Five-year checkable history',
    'A 12-month contract in a bakery',
    'Paid £30,000 a year in a bakery',
  ])('reads nothing in %j', (text) => {
    expect(yearsIn(text)).toBeUndefined();
  });

  it('does not take years that are only wished for, or praise of the company', () => {
    expect(yearsIn('10 years of experience', 'Nice to have')).toBeUndefined();
    expect(yearsIn('20 years of experience in baking', 'About us')).toBeUndefined();
  });
});
