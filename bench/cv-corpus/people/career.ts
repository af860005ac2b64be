import type { Random } from '../random.ts';
import type { Country, Job, Month, Shape, Study, Trade } from '../types.ts';
import type { Filler } from './filling.ts';

interface Life {
  readonly country: Country;
  readonly trade: Trade;
  readonly shape: Shape;
  readonly random: Random;
  readonly fill: Filler;
}

/** June 2025, in months. */
const NOW = 2025 * 12 + 5;

/** The person's jobs, latest first, without overlaps. */
export function jobsOf(life: Life): Job[] {
  const { trade, shape, random } = life;
  const count = countOf(shape, random);
  const places = placesOf(life, count);
  let end = random.below(4) === 0 ? NOW - 3 - random.below(20) : undefined;
  return Array.from({ length: count }, (_, index) => {
    const to = end;
    const from = (to ?? NOW) - lengthOf(shape, random);
    end = from - (shape === 'gaps' ? 6 + random.below(24) : 1 + random.below(3));
    const [employer = '', town = ''] = places[index] ?? [];
    return {
      title: titleOf(trade, count - 1 - index, count),
      employer,
      town,
      from: monthOf(from),
      to: to === undefined ? undefined : monthOf(to),
      duties: random.sample(trade.duties, random.chance(0.08) ? 1 : 2 + random.below(3)),
    };
  });
}

function countOf(shape: Shape, random: Random): number {
  if (shape === 'student') return 1 + random.below(2);
  return shape === 'long' ? 6 + random.below(3) : 2 + random.below(3);
}

const lengthOf = (shape: Shape, random: Random): number =>
  shape === 'student' ? 2 + random.below(9) : 14 + random.below(50);

/** Titles rise with the years; a long life at work holds some of them twice. */
const titleOf = ({ titles, name }: Trade, rank: number, count: number): string =>
  titles[Math.min(titles.length - 1, Math.round((rank / Math.max(1, count - 1)) * (titles.length - 1)))] ?? name;

/** Employer and town of each job; in one company several jobs follow each other at the same place. */
function placesOf({ country, trade, shape, random, fill }: Life, count: number): [employer: string, town: string][] {
  const known = random.sample(trade.employers, count);
  const firms = random.sample(country.list('firms'), count);
  const places = Array.from({ length: count }, (_, index): [string, string] => {
    const [own, other] = [known[index], firms[index]];
    const chosen = own === undefined || (other !== undefined && random.chance(0.45)) ? other : own;
    return [
      fill(chosen ?? own ?? '{last}'),
      random.pick(country.list('towns')).replace(/^\d[\d-]* (?:[A-Z]{2} )?/, ''),
    ];
  });
  if (shape !== 'one-company') return places;
  return places.map((place, index) => (index < count - 1 ? (places[0] ?? place) : place));
}

/** The person's studies, latest first; a student's first goes on. */
export function studiesOf({ country, trade, shape, random, fill }: Life): Study[] {
  let end: number | undefined = shape === 'student' ? undefined : 2008 * 12 + random.below(90);
  const own = trade.studies.slice(0, 1 + random.below(2));
  const schools = random.chance(0.4) ? [random.pick(country.list('schools'))] : [];
  const all = [...own, ...schools.map((entry) => entry.split(' @ '))];
  return all.map(([degree = '', school = '']) => {
    const to = end;
    const from = (to ?? NOW) - 20 - random.below(28);
    end = from - 2 - random.below(3);
    return {
      degree: fill(degree),
      school: fill(school),
      from: monthOf(from),
      to: to === undefined ? undefined : monthOf(to),
    };
  });
}

const monthOf = (months: number): Month => ({ year: Math.floor(months / 12), month: (months % 12) + 1 });
