import { folded } from './folding.ts';
import type { FoundDates } from './findDates.ts';
import type { DateOrder } from './writtenDate.ts';

/**
 * Which of the two numbers in `03/04/2018` is the month. A date of the same document that can only be read one way
 * decides (`15/03/2018`, `03/15/2018`); without any, an English text with an address or number of the United States has
 * months first, and all others have days first.
 */
export function dateOrderOf(text: string, language: string): DateOrder {
  const plain = folded(text);
  let votes = 0;
  for (const [, first, second] of plain.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?!\d)/g)) {
    if (Number(first) > 12) votes -= 1;
    if (Number(second) > 12) votes += 1;
  }
  if (votes !== 0) return votes > 0 ? 'month-first' : 'day-first';
  return language === 'en' && AMERICAN.test(text) ? 'month-first' : 'day-first';
}

/** A state and ZIP code, a number with its area code in brackets, or the country's code. */
const AMERICAN =
  /,\s[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\(\d{3}\)\s?\d{3}-\d{4}|\+1[\s.(-]|,\s(?:A[KLRZ]|C[AOT]|FL|GA|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|T[NX]|UT|V[AT]|W[AIVY])\b/;

/** The dates in the reading that fits the document. */
export const inOrder = <T extends FoundDates>(dates: T, order: DateOrder): T =>
  order === 'month-first' && dates.monthFirst !== undefined ? { ...dates, ...dates.monthFirst } : dates;
