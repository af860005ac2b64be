import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { educationEntries } from './educationEntries.ts';
import { workEntries } from './workEntries.ts';

const jobs = (content: string): string[] =>
  workEntries(readCvLines(documentOf(content))).map(
    ({ position, name, location, dates }) =>
      `${position?.value ?? '-'} | ${name?.value ?? '-'} | ${location?.value ?? '-'} | ${dates?.startDate}/${dates?.endDate}`,
  );
const schools = (content: string): string[] =>
  educationEntries(readCvLines(documentOf(content))).map(
    ({ institution, studyType, area, dates }) =>
      `${institution?.value ?? '-'} | ${[studyType?.value, area?.value].filter(Boolean).join(' + ') || '-'} | ${dates?.endDate}`,
  );

describe('title and employer on one line', () => {
  it.each([
    ['Head Cook at Blue Oven (2010 – 2012)', 'Head Cook | Blue Oven | - | 2010/2012'],
    ['Head Cook @ Blue Oven, Leeds (2010 – 2012)', 'Head Cook | Blue Oven | Leeds | 2010/2012'],
    ['Koch bei Quill und Söhne, Wien (2010 – 2012)', 'Koch | Quill und Söhne | Wien | 2010/2012'],
    ['Cuisinière chez Four Bleu – Lyon – 2010 à 2012', 'Cuisinière | Four Bleu | Lyon | 2010/2012'],
    ['Cocinera en Horno Azul (2010 – 2012)', 'Cocinera | Horno Azul | - | 2010/2012'],
    ['Cozinheiro na Forno Azul - Pastelaria (2010 a 2012)', 'Cozinheiro | Forno Azul - Pastelaria | - | 2010/2012'],
    ['Kok bij De Blauwe Oven, Utrecht (2010 – 2012)', 'Kok | De Blauwe Oven | Utrecht | 2010/2012'],
    ['Cuoco presso Forno Blu, Milano (2010 – 2012)', 'Cuoco | Forno Blu | Milano | 2010/2012'],
    ['2010-2012: Jefe de cocina. Horno Azul (Barcelona)', 'Jefe de cocina | Horno Azul | Barcelona | 2010/2012'],
    ['Seit 04/2016: Oberärztin, Klinik am Quell, Wien', 'Oberärztin | Klinik am Quell | Wien | 2016-04/present'],
    ['2018.07 - 至今  機械工程師  青雲機械股份有限公司', '機械工程師 | 青雲機械股份有限公司 | - | 2018-07/present'],
  ])('%s', (line, expected) => {
    expect(jobs(line)).toEqual([expected]);
  });

  it('leaves a field of work with its title', () => {
    expect(jobs('Ingeniero en Informática\nHorno Azul S.L.\n2010 – 2012')).toEqual([
      'Ingeniero en Informática | Horno Azul S.L. | - | 2010/2012',
    ]);
  });
});

describe('entries', () => {
  it('keep what an employer does out of its name', () => {
    expect(jobs('Blue Oven Ltd (bakery, 200 employees)\nBaker\n2010 – 2012')).toEqual([
      'Baker | Blue Oven Ltd | - | 2010/2012',
    ]);
  });

  it('may be bullets with dates', () => {
    expect(
      jobs(
        '• 03/2018 – 05/2019: Cook, Blue Oven Ltd\n• 09/2014 – 02/2018: Baker, Quill Foods\n• Summer 2013: Waiter, Corner Shop',
      ),
    ).toEqual([
      'Cook | Blue Oven Ltd | - | 2018-03/2019-05',
      'Baker | Quill Foods | - | 2014-09/2018-02',
      'Waiter | Corner Shop | - | 2013/2013',
    ]);
  });

  it('have their notes below, and their dates under the notes', () => {
    expect(jobs('Freelance Cook\nClients: Blue Oven, Quill Foods\n2010 – 2012\n• soup')).toEqual([
      'Freelance Cook | - | - | 2010/2012',
    ]);
  });

  it('keep to one order on one line and to another over two', () => {
    expect(
      jobs(
        'BLUE OVEN LTD\nHead Cook   2014 - 2016\n• soup\nQUILL FOODS LTD\nCook   2012 - 2014\n• soup\nHelper, Red Star   2010 - 2012',
      ),
    ).toEqual([
      'Head Cook | BLUE OVEN LTD | - | 2014/2016',
      'Cook | QUILL FOODS LTD | - | 2012/2014',
      'Helper | Red Star | - | 2010/2012',
    ]);
  });

  it('do not take a department for a town', () => {
    expect(jobs('Blue Oven Ltd\nCook, Operations   2010 - 2012\n• soup')).toEqual([
      'Cook, Operations | Blue Oven Ltd | - | 2010/2012',
    ]);
  });
});

describe('schools in any order', () => {
  it.each([
    [
      'PhD in Chemistry, Brightwater Institute, Leeds, UK, 2010. Thesis: Ions on ice',
      'Brightwater Institute | PhD + Chemistry | 2010',
    ],
    ['Diploma in Cooking, Casa Azul, 2013 – 2015', 'Casa Azul | Diploma + Cooking | 2015'],
    ['High School Diploma, Quill High School   2010', 'Quill High School | High School Diploma | 2010'],
    ['2009–2012 Lehre als Kauffrau, Berufsschule Linz', 'Berufsschule Linz | Lehre als + Kauffrau | 2012'],
    ['Bac S – Lycée du Quai – 2008', 'Lycée du Quai | Bac S | 2008'],
    ['2011-2013: Técnico Superior en Cocina. Escuela del Mar', 'Escuela del Mar | Técnico Superior + Cocina | 2013'],
    ['Pedagogia (cursando), Universidade Aberta, desde 2022', 'Universidade Aberta | Pedagogia | present'],
    ['HAVO, Quill College, Zwolle (2005 – 2010)', 'Quill College | HAVO | 2010'],
    [
      '2012 - 2017: Laurea magistrale in Matematica, Università di Siena',
      'Università di Siena | Laurea magistrale + Matematica | 2017',
    ],
    ['國立青雲大學  機械工程學系  學士  2011年9月 ～ 2015年6月', '國立青雲大學 | 學士 + 機械工程學系 | 2015-06'],
  ])('%s', (line, expected) => {
    expect(schools(line)).toEqual([expected]);
  });

  it('learns from the others where the unknown school stands', () => {
    expect(schools('BSc Physics, University of Leeds, 2008 – 2011\nHBO Nursing, Windesheim, 2004 – 2008')[1]).toBe(
      'Windesheim | HBO + Nursing | 2008',
    );
  });
});

describe('jobs told in sentences', () => {
  it.each([
    [
      'I have worked as office administrator at Quill Orchard Supplies since May 2018, where I look after payroll.',
      'office administrator | Quill Orchard Supplies | - | 2018-05/present',
    ],
    [
      'Before that I was a receptionist at the Harbour Dental Clinic from 2014 to 2018.',
      'receptionist | Harbour Dental Clinic | - | 2014/2018',
    ],
    [
      'Von 2014 bis 2018 habe ich als Köchin bei Quill Catering in der Stadt gearbeitet und viel gelernt.',
      'Köchin | Quill Catering | - | 2014/2018',
    ],
    [
      'De 2014 à 2018 nous avons servi beaucoup de repas; je travaillais comme cuisinier chez Four Bleu.',
      'cuisinier | Four Bleu | - | 2014/2018',
    ],
  ])('%s', (sentence, expected) => {
    expect(jobs(sentence)).toEqual([expected]);
  });

  it('do not give the employer before to those who work freelance', () => {
    expect(
      jobs('**Cook, Blue Oven Ltd\t2014 – 2016**\n• soup\n**Freelance photographer\t2010 – 2012**\n• pictures')[1],
    ).toBe('Freelance photographer | - | - | 2010/2012');
  });
});
