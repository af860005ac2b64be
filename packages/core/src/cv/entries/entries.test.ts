import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf, type TestLine } from '../testing/documentOf.ts';
import { CHECK_BELOW } from '../schema.ts';
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

describe('towns that no list knows', () => {
  it.each<[string, Content, string[]]>([
    [
      'at the right of the employer',
      [
        { text: 'Tolland & Sons\tQuillby', bold: true },
        'Stoker\t05/2010 - 06/2012',
        '• coal',
        { text: 'Merrow Foods\tOxmere', bold: true, gap: 10 },
        'Cook\t05/2008 - 06/2009',
        '• soup',
      ],
      ['Stoker | Tolland & Sons | Quillby | 2010-05/2012-06 | 1', 'Cook | Merrow Foods | Oxmere | 2008-05/2009-06 | 1'],
    ],
    [
      'on a line of their own',
      '**Cook\t2010 – 2012**\nMerrow Foods\nOxmere\n• soup for many guests on every day of the week\n**Baker\t2008 – 2009**\nBlue Oven\nQuillby\n• bread',
      ['Cook | Merrow Foods | Oxmere | 2010/2012 | 1', 'Baker | Blue Oven | Quillby | 2008/2009 | 1'],
    ],
    [
      'behind the comma of every title',
      '**Merrow Foods\t2010 – 2012**\nCook, Oxmere\n• soup\n**Blue Oven\t2008 – 2009**\nBaker, Quillby\n• bread',
      ['Cook | Merrow Foods | Oxmere | 2010/2012 | 1', 'Baker | Blue Oven | Quillby | 2008/2009 | 1'],
    ],
    [
      'in Chinese',
      '云帆教育科技\t景镇\n人力资源主管\t2017.10 - 2020.08\n• 招聘',
      ['人力资源主管 | 云帆教育科技 | 景镇 | 2017-10/2020-08 | 1'],
    ],
    [
      'not behind one title alone',
      '**Manager, Operations**\nAcme Ltd\t2010 – 2012',
      ['Manager, Operations | Acme Ltd | - | 2010/2012 | 0'],
    ],
  ])('%s', (_, content, expected) => {
    expect(jobs(content)).toEqual(expected);
  });

  it('are to be checked by the reader', () => {
    const [job] = workEntries(
      readCvLines(documentOf('**Cook\t2010 – 2012**\nMerrow Foods\nOxmere\n• soup for many guests on all days')),
    );
    expect(job?.location?.confidence).toBeLessThan(CHECK_BELOW);
  });
});

describe('headers', () => {
  it.each<[string, Content, string[]]>([
    [
      'keep an employer that stands before a whole place',
      '**Head of Services**\nTrillium Readers, Fort Collins, CO\t2010 – 2012',
      ['Head of Services | Trillium Readers | Fort Collins, CO | 2010/2012 | 0'],
    ],
    [
      'take the plain title among three names',
      'Acme Ltd\nPlatform Nine and Sundry\nSoftware Developer\t2010 – 2012',
      ['Software Developer | Acme Ltd | - | 2010/2012 | 0'],
    ],
    [
      'of many words parted by bars are no sentence',
      'Digital Collections Librarian | Trillium Public Library of the Old Town | Leeds, UK\nMay 2010 – June 2012\n• books',
      ['Digital Collections Librarian | Trillium Public Library of the Old Town | Leeds, UK | 2010-05/2012-06 | 1'],
    ],
    [
      'may have their months in small letters on the next line',
      'Chef d’atelier du grand bois | Bois et Lumière | Lyon\nnovembre 2021 – mars 2025\n• meubles',
      ['Chef d’atelier du grand bois | Bois et Lumière | Lyon | 2021-11/2025-03 | 1'],
    ],
    [
      'begin with the next date where the first one did',
      'Cook\t2010 – 2012\nMerrow Foods\nBaker\t2008 – 2009\nBlue Oven',
      ['Cook | Merrow Foods | - | 2010/2012 | 0', 'Baker | Blue Oven | - | 2008/2009 | 0'],
    ],
  ])('%s', (_, content, expected) => {
    expect(jobs(content)).toEqual(expected);
  });
});

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

describe('vocational schools', () => {
  it.each<[string, Content, string[]]>([
    [
      'school, colon, degree',
      'Technikerschule Aalen: Staatlich geprüfter Techniker (08/2011 – 12/2014)',
      ['Technikerschule Aalen | Staatlich geprüfter | Techniker | - | 2011-08/2014-12'],
    ],
    [
      'the dates of a full line on the next one',
      'Diplôme d’État d’assistante de service social, Institut régional du travail social de Nantes,\n02/2011 – 12/2013',
      [
        'Institut régional du travail social de Nantes | Diplôme d’État | d’assistante de service social | - | 2011-02/2013-12',
      ],
    ],
    [
      'a school of two lines before the dates',
      [
        { text: 'Diplôme d’État', bold: true },
        { text: 'Institut régional du travail social' },
        { text: 'de Nantes' },
        { text: '02/2011 – 12/2013' },
      ],
      ['Institut régional du travail social de Nantes | Diplôme d’État | - | - | 2011-02/2013-12'],
    ],
    [
      'a span that is broken at its dash',
      'Calderside College, NVQ Level 3 in Plumbing, 05/2011 –\n05/2013',
      ['Calderside College | NVQ | Level 3 in Plumbing | - | 2011-05/2013-05'],
    ],
  ])('%s', (_, content, expected) => {
    expect(schools(content)).toEqual(expected);
  });
});

describe('a bullet over two lines', () => {
  it('goes on below, also where its rest ends in a year', () => {
    const content = [
      { text: 'Shift leader, Merrow Foods Ltd', bold: true },
      '03/2020 – 05/2023',
      { text: '• Took part in the drills of the whole plant with no', x: 60 },
      { text: 'lost day since 2021', x: 70 },
      { text: 'Cook, Blue Oven Ltd', bold: true, gap: 10 },
      '01/2018 – 02/2020',
      '• soup',
    ];
    expect(jobs(content)).toEqual([
      'Shift leader | Merrow Foods Ltd | - | 2020-03/2023-05 | 1',
      'Cook | Blue Oven Ltd | - | 2018-01/2020-02 | 1',
    ]);
  });
});
