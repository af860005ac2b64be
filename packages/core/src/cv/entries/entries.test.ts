import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf, type TestLine } from '../testing/documentOf.ts';
import { educationEntries } from './educationEntries.ts';
import { workEntries } from './workEntries.ts';

type Content = string | readonly (string | TestLine)[];
const jobs = (content: Content): string[] =>
  workEntries(readCvLines(documentOf(content))).map(({ position, name, location, dates, highlights }) =>
    [
      position?.value ?? '-',
      name?.value ?? '-',
      location?.value ?? '-',
      `${dates?.startDate}/${dates?.endDate}`,
      highlights.length,
    ].join(' | '),
  );
const schools = (content: Content): string[] =>
  educationEntries(readCvLines(documentOf(content))).map(({ institution, studyType, area, score, dates }) =>
    [
      institution?.value ?? '-',
      studyType?.value ?? '-',
      area?.value ?? '-',
      score?.value ?? '-',
      `${dates?.startDate}/${dates?.endDate}`,
    ].join(' | '),
  );

describe('jobs', () => {
  it.each<[string, Content, string[]]>([
    [
      'title, employer and place on one line',
      '**Baker, Corner Shop – Leeds, UK\tMay 2010 – June 2012**\n• bread',
      ['Baker | Corner Shop | Leeds, UK | 2010-05/2012-06 | 1'],
    ],
    [
      'employer first',
      '**Corner Shop, Baker\t2010 – 2012**\n• bread\n**Blue Hotel, Cook\t2012 – 2014**\n• soup',
      ['Baker | Corner Shop | - | 2010/2012 | 1', 'Cook | Blue Hotel | - | 2012/2014 | 1'],
    ],
    [
      'employer over title',
      '**Corner Shop\tLeeds, UK**\nHead Baker\tMay 2010 – June 2012\n• bread',
      ['Head Baker | Corner Shop | Leeds, UK | 2010-05/2012-06 | 1'],
    ],
    [
      'dates in a line of their own',
      '**Head Baker at Corner Shop**\nMay 2010 to June 2012\nsome words about it.',
      ['Head Baker | Corner Shop | - | 2010-05/2012-06 | 0'],
    ],
    [
      'dates first',
      '05/2010 – 06/2012  Baker, Corner Shop\n• bread\n07/2012 – heute  Cook, Blue Hotel\n• soup',
      ['Baker | Corner Shop | - | 2010-05/2012-06 | 1', 'Cook | Blue Hotel | - | 2012-07/present | 1'],
    ],
    [
      'a bar between',
      'CORNER SHOP | HEAD BAKER\nOct 2019 – Present | Lisbon, Portugal\n• bread',
      ['HEAD BAKER | CORNER SHOP | Lisbon, Portugal | 2019-10/present | 1'],
    ],
    [
      'dates beside the first bullet',
      '**Corner Shop, Baker\tLeeds, UK**\n• made a lot of bread every day\tMay 2010 – June 2012\n• sold it\t2 years 2 months',
      ['Baker | Corner Shop | Leeds, UK | 2010-05/2012-06 | 2'],
    ],
    [
      'no text between the entries',
      '**Corner Shop**\nBaker\n2010 – 2012\n**Blue Hotel**\nCook\n2012 – 2014',
      ['Baker | Corner Shop | - | 2010/2012 | 0', 'Cook | Blue Hotel | - | 2012/2014 | 0'],
    ],
    [
      'German',
      '**Projektleiter Elektrotechnik**\nStadtwerke Musterstadt GmbH, München\n05/2019 – heute\n• Leitung',
      ['Projektleiter Elektrotechnik | Stadtwerke Musterstadt GmbH | München | 2019-05/present | 1'],
    ],
    [
      'Chinese',
      '**云杉网络科技有限公司   后端开发工程师   2018.07 - 至今**\n• 负责订单系统',
      ['后端开发工程师 | 云杉网络科技有限公司 | - | 2018-07/present | 1'],
    ],
  ])('reads %s', (_, content, expected) => {
    expect(jobs(content)).toEqual(expected);
  });

  it('gives several jobs at one employer its name, and makes no job of its heading', () => {
    const content = [
      { text: 'Corner Shop', bold: true },
      { text: '5 years 2 months' },
      { text: 'Head Baker', gap: 3 },
      { text: 'June 2014 – Present' },
      { text: '• led the bakery' },
      { text: 'Baker', gap: 8 },
      { text: 'May 2010 – May 2014' },
      { text: '• baked bread' },
    ];
    expect(jobs(content)).toEqual([
      'Head Baker | Corner Shop | - | 2014-06/present | 1',
      'Baker | Corner Shop | - | 2010-05/2014-05 | 1',
    ]);
  });

  it('goes on over a page break', () => {
    const content = [
      '**Baker, Corner Shop\t2010 – 2012**',
      '• bread',
      { text: '• and cake', page: 2 },
      { text: 'Cook, Blue Hotel\t2012 – 2014', bold: true, page: 2 },
    ];
    expect(jobs(content)).toEqual(['Baker | Corner Shop | - | 2010/2012 | 2', 'Cook | Blue Hotel | - | 2012/2014 | 0']);
  });

  it('keeps a closing line with the entry it belongs to', () => {
    const content =
      '**Baker, Corner Shop\t2010 – 2012**\n• bread.\nVisit the shop\n**Cook, Blue Hotel\t2012 – 2014**\n• soup';
    expect(jobs(content).map((job) => job.split(' | ')[0])).toEqual(['Baker', 'Cook']);
  });
});

describe('schools', () => {
  it.each<[string, Content, string[]]>([
    [
      'school, degree and dates on one line',
      '**University of Leeds, BSc in Food Science – Leeds, UK\t2010 – 2014**',
      ['University of Leeds | BSc | Food Science | - | 2010/2014'],
    ],
    [
      'several lines',
      '**University of Leeds\tBachelor of Science • 3.6 GPA**\nFood Science\tLeeds, UK • 2010 - 2014',
      ['University of Leeds | Bachelor of Science | Food Science | 3.6 GPA | 2010/2014'],
    ],
    [
      'degree first',
      '**MSc in Data Science**\nUniversidade de Lisboa\nSep 2019',
      ['Universidade de Lisboa | MSc | Data Science | - | 2019-09/2019-09'],
    ],
    [
      'degree in front of school and subject',
      'PhD\tPrince University, Chemistry\t2018 – 2023',
      ['Prince University | PhD | Chemistry | - | 2018/2023'],
    ],
    [
      'German',
      '10/2006 – 08/2012  Diplom-Ingenieur Elektrotechnik, Technische Universität München, Note: 1,7',
      ['Technische Universität München | Diplom-Ingenieur | Elektrotechnik | Note: 1,7 | 2006-10/2012-08'],
    ],
    [
      'Chinese',
      '2014年9月 - 2018年6月  复旦大学  计算机科学与技术  本科',
      ['复旦大学 | 本科 | 计算机科学与技术 | - | 2014-09/2018-06'],
    ],
  ])('reads %s', (_, content, expected) => {
    expect(schools(content)).toEqual(expected);
  });
});
