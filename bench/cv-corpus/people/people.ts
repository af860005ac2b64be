import { readCountries, readTrades } from '../data/readData.ts';
import { createRandom, hashOf, type Random } from '../random.ts';
import { isHeldOut } from '../split.ts';
import type { Country, Pair, Person, Shape, Trade } from '../types.ts';
import { filler, numbered, type Filler } from './filling.ts';
import { jobsOf, studiesOf } from './career.ts';

/**
 * Invented people: every trade in every country that speaks its language, `turns` times. The same in every run. All
 * people of a trade in a language are held out or none is, so that its words stay unknown too.
 */
export function invent(turns: number): Person[] {
  const countries = readCountries();
  return readTrades().flatMap((trade) =>
    countries
      .filter(({ language }) => language.code === trade.language)
      .flatMap((country) => Array.from({ length: turns }, (_, turn) => personOf(country, trade, turn))),
  );
}

const SHAPES: readonly Shape[] = ['usual', 'usual', 'usual', 'student', 'long', 'gaps', 'one-company'];

function personOf(country: Country, trade: Trade, turn: number): Person {
  const id = `${country.code}-${trade.name}-${turn}`;
  const random = createRandom(hashOf(id));
  const fill = filler(country, random);
  const shape = random.pick(SHAPES);
  const [first, last] = [random.pick(country.list('first')), random.pick(country.list('last'))];
  const town = random.pick(country.list('towns').filter((name) => name !== 'Remote'));
  const slug = slugOf(`${first}.${last.split(' ').at(-1)}`, country, random);
  return {
    id,
    country,
    trade: trade.name,
    shape,
    name: nameOf(first, last, { country, random }),
    home: town,
    town: addressOf(town, country, random),
    email: emailOf(slug, random),
    phone: numbered(random.pick(country.list('phones')), random),
    urls: urlsOf(slug, trade, random),
    profile: trade.profile,
    jobs: jobsOf({ country, trade, shape, random, fill }),
    studies: studiesOf({ country, trade, shape, random, fill }),
    skills: skillsOf(country, trade, random),
    spoken: spokenOf(country, random),
    certificates: random.chance(0.6) ? trade.certificates.map(filled(fill)) : [],
    projects: random.chance(0.7) ? trade.projects.map(filled(fill)) : [],
    heldOut: isHeldOut('trade', `${trade.language}/${trade.name}`),
  };
}

const filled =
  (fill: Filler) =>
  ([first, second]: Pair): Pair => [fill(first), fill(second)];

function nameOf(first: string, last: string, { country, random }: { country: Country; random: Random }): string {
  if (country.language.code === 'zh') return `${last}${first}`;
  if (random.chance(0.03)) return first;
  const middle = country.code === 'us' && random.chance(0.3) ? ` ${random.pick(['J.', 'M.', 'Lee', 'A.'])}` : '';
  const title = country.language.code === 'de' && random.chance(0.08) ? random.pick(['Dr. ', 'Dipl.-Ing. ']) : '';
  const suffix = country.code === 'us' && random.chance(0.06) ? random.pick([' Jr.', ', PhD', ' III']) : '';
  return `${title}${first}${middle} ${last}${suffix}`;
}

function addressOf(town: string, country: Country, random: Random): string {
  const [street, post] = [random.pick(country.list('streets')), random.pick(country.list('postcodes'))];
  const bare = town.replace(/^\d[\d-]* (?:[A-Z]{2} )?/, '');
  return random
    .pick(country.list('addresses'))
    .replace('{street}', street)
    .replace('{post}', numbered(post, random))
    .replace('{town0}', bare)
    .replace('{town}', town);
}

/** Only domains that are set aside for examples. */
const emailOf = (slug: string, random: Random): string =>
  `${slug}${random.pick(['', '', '84', '.work'])}@${random.pick(['example.org', 'example.com', 'mail.example.net', 'example.net', 'post.example'])}`;

function urlsOf(slug: string, trade: Trade, random: Random): string[] {
  const handle = slug.replace(/[._]/g, random.pick(['-', '']));
  const technical = /soft|develop|program|engineer|data/.test(trade.name);
  return [
    ...(random.chance(0.5) ? [`${random.pick(['', 'www.', 'https://www.'])}linkedin.com/in/${handle}`] : []),
    ...(technical && random.chance(0.6) ? [`${random.pick(['', 'https://'])}github.com/${handle}`] : []),
    ...(random.chance(0.12) ? [`${random.pick(['', 'https://', 'www.'])}${handle}.example.com`] : []),
  ];
}

function slugOf(name: string, country: Country, random: Random): string {
  const slugs = country.list('slugs');
  if (slugs.length > 0) return random.pick(slugs);
  const plain = name.toLowerCase().replace(/ß/g, 'ss').normalize('NFD');
  return plain.replace(/[^a-z.]+/g, '').replace(/^\.|\.$/g, '');
}

function skillsOf(country: Country, { skills }: Trade, random: Random): Record<string, readonly string[]> {
  const soft = random.sample(country.language.list('soft'), random.below(3));
  const groups = Object.entries(skills);
  return Object.fromEntries(
    groups.map(([group, items], index) => [group, index === groups.length - 1 ? [...items, ...soft] : items]),
  );
}

/** Each language once, the country's own first. */
function spokenOf({ language }: Country, random: Random): Pair[] {
  const all = language.list('spoken').map((entry): Pair => {
    const [name = '', level = ''] = entry.split(' = ');
    return [name, level];
  });
  const others = random.sample(all.slice(1), 3).filter(([name]) => name !== all[0]?.[0]);
  const distinct = others.filter(([name], index) => others.findIndex(([other]) => other === name) === index);
  return [...all.slice(0, 1), ...distinct.slice(0, 1 + random.below(2))];
}
