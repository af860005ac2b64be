import fc from 'fast-check';
import type { Cv } from '@career-mentor/core/cv';
import { cvOf } from './people.ts';

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('Ångström', 'Ελλάδα', 'Москва', '上海', 'fi-ffl', '14 %', '🙂', 'שלום') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-zA-Z0-9]{60,300}$/) },
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const maybe = <TValue>(arbitrary: fc.Arbitrary<TValue>): fc.Arbitrary<TValue | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom('2014', '2016-05', '2019-11-30', 'present');

/** Leaves out what has no value, as a read CV does. */
const without = <TValue extends object>(value: TValue): TValue => JSON.parse(JSON.stringify(value));

const work = fc.record({
  name: maybe(words(6)),
  position: maybe(words(6)),
  location: maybe(words(3)),
  startDate: maybe(date),
  endDate: maybe(date),
  summary: maybe(words(40)),
  highlights: fc.array(words(60), { maxLength: 6 }),
});
const project = fc.record({
  name: words(4),
  description: maybe(words(30)),
  highlights: fc.array(words(20), { maxLength: 3 }),
  keywords: fc.array(words(2), { maxLength: 5 }),
});
const education = fc.record({
  institution: maybe(words(5)),
  studyType: maybe(words(5)),
  startDate: maybe(date),
  courses: fc.array(words(4), { maxLength: 3 }),
});

/** People with anything missing, anything long, and characters that some fonts have and others have not. */
export const anyCv: fc.Arbitrary<Cv> = fc
  .record({
    basics: fc.record({
      name: maybe(words(5)),
      label: maybe(words(8)),
      email: maybe(fc.constantFrom('a@b.example', `${'very.'.repeat(14)}long@address.example`)),
      phone: maybe(fc.constant('+49 151 2345678')),
      summary: maybe(words(80)),
      profiles: fc.array(fc.record({ url: fc.constantFrom('https://github.com/someone', 'x.example/y') }), {
        maxLength: 2,
      }),
    }),
    work: fc.array(work, { maxLength: 8 }),
    education: fc.array(education, { maxLength: 3 }),
    projects: fc.array(project, { maxLength: 3 }),
    skills: fc.array(fc.record({ name: words(2), keywords: fc.array(words(2), { maxLength: 8 }) }), { maxLength: 8 }),
    languages: fc.array(fc.record({ language: words(1), fluency: maybe(words(1)) }), { maxLength: 4 }),
    certificates: fc.array(fc.record({ name: words(6), issuer: maybe(words(4)), date: maybe(date) }), {
      maxLength: 4,
    }),
  })
  .map((facts) => cvOf(without(facts)));
