import { createRandom, type Random } from '../random.ts';
import type { Job, Month, Person, Study, Trade, World } from '../types.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

const WORLDS: readonly World[] = [ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE];
const NOW = 2025 * 12 + 5;

/** Every trade of every language `perTrade` times, the same in every run. Each third trade is held out. */
export function invent(perTrade: number): Person[] {
  return WORLDS.flatMap((world, worldIndex) =>
    world.trades.flatMap((trade, index) =>
      Array.from({ length: perTrade }, (_, turn) =>
        personOf(world, trade, {
          seed: worldIndex * 1009 + index * 101 + turn * 7919 + 17,
          turn,
          heldOut: index % 3 === 2,
        }),
      ),
    ),
  );
}

function personOf(
  world: World,
  trade: Trade,
  { seed, turn, heldOut }: { seed: number; turn: number; heldOut: boolean },
): Person {
  const random = createRandom(seed);
  const [first, last] = [random.pick(world.first), random.pick(world.last)];
  const latin = /^[\p{Script=Latin}\s'’-]+$/u.test(first + last) ? `${first}.${last}` : trade.name;
  const chosen = Object.entries(world.headings).map(([key, words]) => [key, random.pick(words)]);
  const headings = Object.fromEntries(chosen) as Person['headings']; // same keys as the world's headings
  return {
    id: `${world.language}-${trade.name}-${turn}`,
    world,
    trade: trade.name,
    name: world.surnameFirst === true ? `${last}${first}` : `${first} ${last}`,
    town: random.pick(world.towns),
    email: `${asciiOf(latin)}@example.org`,
    phone: world.phone.replace(/#/g, () => String(1 + random.below(9))),
    profile: trade.profile,
    jobs: jobsOf(world, trade, random),
    studies: studiesOf(trade, random),
    skills: trade.skills,
    spoken: world.spoken.slice(0, 2 + random.below(2)),
    headings,
    heldOut,
  };
}

function jobsOf(world: World, trade: Trade, random: Random): Job[] {
  const count = 2 + random.below(3);
  const employers = random.sample(trade.employers, count);
  const titles = trade.titles.slice(trade.titles.length - count);
  let end = random.below(4) === 0 ? NOW - 3 : undefined;
  return employers.map((employer, index) => {
    const to = end;
    const from = (to ?? NOW) - 14 - random.below(50);
    end = from - 1 - random.below(3);
    return {
      title: titles[titles.length - 1 - index] ?? trade.name,
      employer,
      town: random.pick(world.towns).replace(/^\d{5} /, ''),
      from: monthOf(from),
      to: to === undefined ? undefined : monthOf(to),
      duties: random.sample(trade.duties, 2 + random.below(2)),
    };
  });
}

function studiesOf(trade: Trade, random: Random): Study[] {
  let end = 2013 * 12 + random.below(24);
  return trade.studies.slice(0, 1 + random.below(2)).map(([degree, school]) => {
    const to = end;
    const from = to - 24 - random.below(24);
    end = from - 2;
    return { degree, school, from: monthOf(from), to: monthOf(to) };
  });
}

const monthOf = (months: number): Month => ({ year: Math.floor(months / 12), month: (months % 12) + 1 });

const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z.]+/g, '');
