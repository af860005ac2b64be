import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { workEntries } from './workEntries.ts';

const jobsIn = (text: string): (string | undefined)[][] =>
  workEntries(readCvLines(documentOf(text))).map(({ position, name, location, highlights }) => [
    position?.value,
    name?.value,
    location?.value,
    ...highlights.map(({ value }) => value),
  ]);

describe('jobs told in one paragraph beside their dates', () => {
  it('are parted behind the names, and what follows tells of them', () => {
    const text = [
      'Mar 2017 – present\tHead Baker, Old Mill Ltd., Leeds. Bakes bread and rolls for three',
      'shops; trains two apprentices',
      'Jan 2014 – Feb 2017\tAssistant Baker, Crust & Sons, Hull. Kept the oven at work on',
      'weekends',
    ].join('\n');
    expect(jobsIn(text).map(([title, employer, place]) => [title, employer, place])).toEqual([
      ['Head Baker', 'Old Mill Ltd.', 'Leeds'],
      ['Assistant Baker', 'Crust & Sons', 'Hull'],
    ]);
  });

  it('are parted at a Chinese full stop as well', () => {
    const text =
      '2019.03 – 至今\t机械设计工程师, 无锡华泰精密机械厂, 无锡。完成数控夹具设计八十余套\n编制工艺文件并跟踪试制';
    expect(jobsIn(text)[0]?.slice(0, 2)).toEqual(['机械设计工程师', '无锡华泰精密机械厂']);
  });

  it('are not looked for where lines with dates hold names only', () => {
    const text = 'Mar 2017 – present\tHead Baker, Old Mill Ltd.\n• Bakes bread. Trains apprentices.';
    expect(jobsIn(text)[0]?.slice(0, 2)).toEqual(['Head Baker', 'Old Mill Ltd.']);
  });
});
