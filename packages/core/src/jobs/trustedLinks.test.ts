import { describe, expect, it } from 'vitest';
import { linkNames } from './testing/makeAdvert.ts';
import { trustedLinks } from './trustedLinks.ts';

const linked = (text: string, names: readonly string[], context: 'list' | 'prose' = 'list') =>
  trustedLinks(text, linkNames(names), context).map(({ start, end }) => text.slice(start, end));

describe('trustedLinks', () => {
  it.each([
    ['Ausbildung als Bäcker', ['als', 'Bäcker'], ['Bäcker']],
    ['IFRS 16 and API 610', ['IFRS', 'API'], []],
    ['REST API', ['API'], ['API']],
    ['5 years of professional backend experience', ['backend'], []],
    ['3 years of Python experience', ['Python'], ['Python']],
    ['Safe use of machines', ['Safe'], []],
    ['Advanced SQL', ['Advanced SQL', 'SQL'], ['SQL']],
    [
      'Advanced cardiac life support',
      ['Advanced cardiac life support', 'cardiac life support'],
      ['Advanced cardiac life support'],
    ],
    ['communication skills', ['communication skills', 'communication'], ['communication']],
    ['people skills', ['people skills'], ['people skills']],
    ['French language skills', ['French language', 'French'], ['French']],
    ['Spoken English', ['Spoken English', 'English'], ['English']],
    ['Full driving licence', ['Full driving licence', 'Driving licence'], ['driving licence']],
    ['A willingness to learn', ['willingness to learn'], []],
    ['Gas Safe registered', ['Safe'], []],
    ['R&D tax credits', ['tax'], ['R&D tax credits']],
    ['bench joinery', ['joinery'], ['bench joinery']],
    ['Docker containers', ['Docker'], ['Docker']],
  ])('in the list item %j, knowing %j, trusts %j', (text, names, expected) => {
    expect(linked(text, names)).toEqual(expected);
  });

  it('names a word of prose by itself', () => {
    expect(linked('You like fine joinery and wood', ['joinery'], 'prose')).toEqual(['joinery']);
  });
});
