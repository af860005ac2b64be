import { createRandom, hashOf, type Random } from './random.ts';
import type { DateForm, Habits, HeadingName, Layout, Person, Subject } from './types.ts';

/** The person as one document in this layout shows them: words, marks and date forms drawn by chance, but the same in every run. */
export function subjectOf(person: Person, layout: Layout): Subject {
  const random = createRandom(hashOf(`${person.id} in ${layout.name}`));
  const habits = { ...drawHabits(person, random), ...layout.fixed };
  const words = HEADINGS.map((name) => [name, random.pick(person.country.language.list(name))]);
  const headings = Object.fromEntries(words) as Subject['headings']; // one entry for each name of the list
  return { ...person, habits, headings };
}

const HEADINGS: readonly HeadingName[] = [
  'contact',
  'profile',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
];

/** Forms with the more common ones more often. */
const FORMS: Readonly<Record<string, readonly DateForm[]>> = {
  en: ['short', 'short', 'long', 'slash', 'years', 'slash-short', 'iso', 'season'],
  de: ['slash', 'slash', 'dot', 'dot', 'long', 'years', 'slash-short', 'short'],
  zh: ['han-dot', 'han-dot', 'han', 'han', 'han-slash', 'iso', 'years'],
};
const OTHER_FORMS: readonly DateForm[] = ['long', 'long', 'slash', 'slash', 'short', 'years', 'dot', 'dash'];

function drawHabits({ country }: Person, random: Random): Habits {
  const { code, list } = country.language;
  const jobDates = random.pick(FORMS[code] ?? OTHER_FORMS);
  const spelled = jobDates === 'long' || jobDates === 'short';
  return {
    jobDates,
    studyDates: random.chance(0.4) ? 'years' : jobDates === 'season' ? 'short' : jobDates,
    studyEndOnly: random.chance(0.2),
    dash: random.pick([' – ', ' – ', ' - ', '–', ' — ', ...(spelled ? [` ${random.pick(list('to'))} `] : [])]),
    present: random.pick(list('present')),
    since: list('since').length > 0 && random.chance(0.25) ? random.pick(list('since')) : undefined,
    separator: random.pick([' | ', ' · ', ' • ', ', ', ' / ', ' – ']),
    bullet: random.pick(['•', '•', '-', '–', '▪', '*', '›']),
    css: cssOf(random),
  };
}

const FONTS = [
  'Liberation Sans',
  'Liberation Serif',
  'DejaVu Sans',
  'Liberation Sans Narrow',
  'P052',
  'Nimbus Sans',
  'Latin Modern Roman',
  'URW Bookman',
];
const MARKS = ['disc', 'disc', 'square', 'circle', "'– '", "'› '", "'▪ '", 'none'];

function cssOf(random: Random): string {
  const font = random.chance(0.6) ? `body{font-family:'${random.pick(FONTS)}','Noto Sans CJK SC'!important}` : '';
  const size = random.chance(0.5) ? `body{zoom:${random.pick([0.9, 0.95, 1.05, 1.1])}}` : '';
  const colour = random.chance(0.3) ? `main h2,body>h2{color:${random.pick(['#0a6', '#b40', '#447', '#222'])}}` : '';
  const mark = `ul{list-style-type:${random.pick(MARKS)}}`;
  const height = random.chance(0.4) ? `p,li{line-height:${random.pick([1.2, 1.3, 1.5, 1.65])}}` : '';
  return [font, size, colour, mark, height].join('');
}
