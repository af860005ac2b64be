import type { Random } from '../random.ts';
import type { Country } from '../types.ts';

/** Puts names of people and towns of a country where a text has room for them. */
export type Filler = (text: string) => string;

/** `{last}`, `{last2}`, `{last1}` (one word of it), `{first}`, `{town}`, `{town0}` (without its state), `{brand}`, `{uni}`. */
export function filler(country: Country, random: Random): Filler {
  const fill: Filler = (text) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = valueOf(slot);
      return value.includes('{') ? fill(value) : value;
    });
  const bare = (text: string): string =>
    text
      .replace(/^\d[\d-]* (?:[A-Z]{2} )?/, '')
      .replace(/[,(/].*| - .*/, '')
      .trim();
  function valueOf(slot: string): string {
    if (slot.startsWith('town')) return bare(random.pick(country.list('towns').filter((town) => town !== 'Remote')));
    if (slot === 'uni') return random.pick(country.list('universities'));
    if (slot === 'first' || slot === 'brand') return random.pick(country.list(slot === 'first' ? 'first' : 'brands'));
    const last = random.pick(country.list('last'));
    return slot === 'last1' ? (last.split(' ').at(-1) ?? last) : last;
  }
  return fill;
}

/** A number in the form of its pattern: each # is a digit from 1 to 9. */
export const numbered = (pattern: string, random: Random): string =>
  pattern.replace(/#/g, () => String(1 + random.below(9)));
