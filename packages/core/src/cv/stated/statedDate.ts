import { PRESENT } from '../dates/dateWords.ts';
import { findDates } from '../dates/findDates.ts';
import { folded } from '../dates/folding.ts';

const NOW = new RegExp(`^(?:${PRESENT})$`, 'u');

/**
 * The content of a date field as the schema's `CvDate`: ISO dates and any other way to write one, to the month, as
 * dates in running text are kept. Undefined where the field says no date.
 */
export function statedDate(written: string): string | undefined {
  const text = written.trim();
  const [, year, month] = /^((?:19|20)\d{2})(?:-(\d{1,2})(?:-\d{1,2}(?:[T ].*)?)?)?$/.exec(text) ?? [];
  if (year !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : year;
  }
  if (NOW.test(folded(text))) return 'present';
  const [found] = findDates(text);
  return found?.startDate ?? found?.endDate;
}
