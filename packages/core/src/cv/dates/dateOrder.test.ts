import { describe, expect, it } from 'vitest';
import { dateOrderOf, inOrder } from './dateOrder.ts';
import { findDates } from './findDates.ts';

describe('days and months that may be either', () => {
  it.each([
    ['03/04/2018 and 25/12/2017', 'en', 'day-first'],
    ['03/04/2018 and 12/25/2017', 'de', 'month-first'],
    ['03/04/2018, Albuquerque, NM 87106', 'en', 'month-first'],
    ['03/04/2018, call (505) 555-0142', 'en', 'month-first'],
    ['03/04/2018, Leeds', 'en', 'day-first'],
    ['03/04/2018, Tucson, AZ', 'es', 'day-first'],
  ])('%j in %s is %s', (text, language, order) => {
    expect(dateOrderOf(text, language)).toBe(order);
  });

  it('are read as the document has it', () => {
    const [dates] = findDates('03/04/2018 – 05/06/2019');
    if (dates === undefined) throw new Error('no dates');
    expect(inOrder(dates, 'day-first')).toMatchObject({ startDate: '2018-04', endDate: '2019-06' });
    expect(inOrder(dates, 'month-first')).toMatchObject({ startDate: '2018-03', endDate: '2019-05' });
  });

  it('are not in doubt with dots, or where one number is too large', () => {
    expect(findDates('03.04.2018')[0]?.monthFirst).toBeUndefined();
    expect(findDates('03/15/2018')[0]?.monthFirst).toBeUndefined();
  });
});
