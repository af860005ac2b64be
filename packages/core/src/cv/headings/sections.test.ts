import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf, type TestLine } from '../testing/documentOf.ts';
import { headingKind } from './headingKind.ts';
import { findSections } from './sections.ts';

const kindsOf = (content: string | readonly (string | TestLine)[]): string[] =>
  findSections(readCvLines(documentOf(content))).map(({ kind, lines }) => `${kind} ${lines.length}`);

describe('headingKind', () => {
  it.each([
    ['Work Experience', 'work'],
    ['PROFESSIONAL EXPERIENCE:', 'work'],
    ['Relevant Industry Experience', 'work'],
    ['Education & Training', 'education'],
    ['Certifications and Awards', 'certificates'],
    ['Technical Skills', 'skills'],
    ['Berufserfahrung', 'work'],
    ['Aus- und Weiterbildung', 'education'],
    ['Sprachkenntnisse', 'languages'],
    ['Compétences techniques', 'skills'],
    ['Formación académica', 'education'],
    ['Esperienze lavorative', 'work'],
    ['教 育 背 景', 'education'],
    ['工作经历', 'work'],
    ['2. Projects', 'projects'],
  ])('knows %j', (text, kind) => {
    expect(headingKind(text)?.kind).toBe(kind);
  });

  it.each(['Senior Baker', 'Bread and butter', 'I have experience with many kinds of ovens and breads', ''])(
    'does not take %j for a heading',
    (text) => {
      expect(headingKind(text)).toBeUndefined();
    },
  );
});

describe('findSections', () => {
  it('parts at words set in the heading style, and at unknown words in that style', () => {
    expect(kindsOf('# Ann Smith\nann@mail.example\n# Experience\na line\n# Fun facts\nb\nc\n# Skills\nd')).toEqual([
      'header 2',
      'work 1',
      'other 2',
      'skills 1',
    ]);
  });

  it('parts plain text at lines that are headings and nothing else', () => {
    expect(kindsOf('Ann Smith\nEXPERIENCE\nBaker 2010 - 2012\nEDUCATION\nSchool of Bread\nSKILLS\nBaking')).toEqual([
      'header 1',
      'work 1',
      'education 1',
      'skills 1',
    ]);
  });

  it('leaves words alone that are set like the text around them', () => {
    expect(kindsOf('# Ann Smith\n# Experience\nBaker\nProjects\nwith others\n# Skills\nBaking')).toEqual([
      'header 1',
      'work 3',
      'skills 1',
    ]);
  });

  it('joins a heading that is broken in a narrow column', () => {
    const heading = (text: string): TestLine => ({ text, bold: true, size: 14 });
    expect(
      kindsOf([heading('Professional'), heading('Experience'), 'a', heading('Education'), 'b', heading('Skills'), 'c']),
    ).toEqual(['header 0', 'work 1', 'education 1', 'skills 1']);
  });

  it('takes a heading in a column of its own apart from the text beside it', () => {
    const beside = (text: string): TestLine => ({ text, bold: true });
    expect(
      kindsOf([
        'Ann Smith',
        beside('EXPERIENCE\tBaker'),
        'more',
        beside('EDUCATION\tSchool'),
        beside('SKILLS\tBaking'),
      ]),
    ).toEqual(['header 1', 'work 2', 'education 1', 'skills 1']);
  });

  it('gives the top of a second column to the header when it holds contact data', () => {
    const left = [
      { text: 'Ann Smith', size: 20 },
      { text: 'Experience', bold: true, size: 14 },
      { text: 'Baker' },
      { text: 'Cook' },
    ];
    const document = documentOf([
      ...left,
      { text: '020 555 0199', x: 400, region: 1 },
      { text: 'Skills', bold: true, size: 14, region: 1, x: 400 },
      { text: 'Baking', region: 1, x: 400 },
    ]);
    const lines = document.lines.map((line) =>
      line.region === 1 ? { ...line, box: { ...line.box, y: line.box.y - 60 } } : line,
    );
    expect(findSections(readCvLines({ ...document, lines })).map(({ kind }) => kind)).toEqual([
      'header',
      'work',
      'header',
      'skills',
    ]);
  });
});

describe('lines that look like headings', () => {
  const style = { size: 12, gap: 10 };

  it('are titles of jobs where dates stand under them', () => {
    const content: TestLine[] = [
      { text: '工作经历', ...style },
      { text: '人力资源经理', ...style },
      { text: '海天物流集团 2020.11 - 至今' },
      { text: '招聘专员', ...style },
      { text: '青岛蓝湾酒店 2015.03 - 2017.07' },
      { text: '教育背景', ...style },
      { text: '人力资源管理 本科', ...style },
      { text: '苏州大学 2009.07 - 2013.04' },
    ];
    expect(kindsOf(content)).toEqual(['header 0', 'work 4', 'education 2']);
  });

  it('are no headings beside a rail of headings', () => {
    const rail: TestLine[] = [
      { text: 'Work', bold: true, x: 40 },
      { text: 'Acme Ltd', bold: true, x: 160, region: 1 },
      { text: 'Cook', x: 160, region: 1 },
      { text: 'Blue Oven', bold: true, x: 160, region: 1 },
      { text: 'Baker', x: 160, region: 1 },
      { text: 'Education', bold: true, x: 40, region: 2 },
      { text: 'A school', x: 160, region: 3 },
    ];
    expect(kindsOf(rail)).toEqual(['header 0', 'work 4', 'education 1']);
  });

  it('are the end of a list after a comma', () => {
    const text = 'Ann Smith\nann@mail.org\n\nSKILLS\nTapestry, Classroom,\nSIMS\nEDUCATION\nA school';
    expect(kindsOf(text)).toEqual(['header 2', 'skills 2', 'education 1']);
  });

  it('are no text where they are rules of hyphens', () => {
    expect(
      kindsOf(
        'Ann Smith\nSkills\n------\nBread, cakes and all sorts of pies.\nWork\n====\nCook in a hotel, and later its chef.',
      ),
    ).toEqual(['header 1', 'skills 1', 'work 1']);
  });
});
