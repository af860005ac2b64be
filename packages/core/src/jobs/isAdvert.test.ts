import { describe, expect, it } from 'vitest';
import { extractJob } from './index.ts';
import { linkNames, makeAdvert } from './testing/makeAdvert.ts';

const codeOf = (source: string): string => {
  const result = extractJob(makeAdvert(source), { linkSkills: linkNames(['Python', 'Baking']) });
  return result.ok ? 'ok' : result.error.code;
};

describe('extractJob on texts that are no adverts', () => {
  it.each([
    [
      'a tale',
      'The old baker walked down to the river every morning. It was cold, and nobody else was out at that hour.',
    ],
    [
      'a recipe',
      'Mix the flour with the water. Leave it alone for an hour. Bake it at two hundred degrees for forty minutes.',
    ],
    [
      'a CV',
      'Kim Example\nBaker\n\nExperience\nMill Bakery 2019 - present\nBread and cakes\nTown Bakery 2015 - 2019\nBread\nFarm Shop 2012 - 2015\n\nSkills\nPython, Baking',
    ],
    [
      'a German CV',
      'Lebenslauf\nKim Beispiel\n\nBerufserfahrung\nBäckerei Mühle 2019 - heute\nBrot und Kuchen backen\n\nKenntnisse\nPython, Baking und Brot',
    ],
  ])('says so for %s', (_, source) => {
    expect(codeOf(source)).toBe('no-advert');
  });

  it.each([
    'Baker wanted for our little shop in town, nights only, start now',
    'Bäcker (m/w/d) für unsere kleine Backstube in der Altstadt ab sofort',
    'Bakery in Leeds\n\nEssential\n- Baking\n- Python\n- early mornings and late nights',
  ])('reads the short advert %j', (source) => {
    expect(codeOf(source)).toBe('ok');
  });
});
