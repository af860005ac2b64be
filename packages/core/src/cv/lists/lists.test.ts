import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf, type TestLine } from '../testing/documentOf.ts';
import { certificateFacts } from './certificateFacts.ts';
import { languageFacts } from './languageFacts.ts';
import { projectFacts } from './projectFacts.ts';
import { skillFacts } from './skillFacts.ts';

type Content = string | readonly (string | TestLine)[];
const linesOf = (content: Content) => readCvLines(documentOf(content));
const skills = (content: Content): string[] =>
  skillFacts(linesOf(content)).map(
    ({ name, level, keywords }) =>
      `${name.value}${level === undefined ? '' : `<${level.value}>`}${keywords.length > 0 ? `[${keywords.map(({ value }) => value).join('|')}]` : ''}`,
  );

describe('skills', () => {
  it.each<[string, Content, string[]]>([
    [
      'groups before a colon',
      'Languages: Python, C++, C#\nTools: Node.js and .NET.',
      ['Languages[Python|C++|C#]', 'Tools[Node.js and .NET]'],
    ],
    ['groups named like a field of a form', 'Data: SQL, Excel', ['Data[SQL|Excel]']],
    ['plain lists', 'Baking, Pastry; Hygiene • First aid', ['Baking', 'Pastry', 'Hygiene', 'First aid']],
    [
      'labels with their list in a column beside them',
      [
        { text: 'Heating', x: 40 },
        { text: 'Boilers, Heat pumps', x: 160, region: 1, gap: -10 },
      ],
      ['Heating[Boilers|Heat pumps]'],
    ],
    [
      'labels in the first cell, as plain as their list',
      'Heating\tBoilers, Heat pumps\nPipes\tPress fittings, Soldering',
      ['Heating[Boilers|Heat pumps]', 'Pipes[Press fittings|Soldering]'],
    ],
    [
      'a list whose last skill is broken at the line’s end',
      'Reader advisory, Story time, Catalogues of all kinds, Grant\nwriting, Puppets',
      ['Reader advisory', 'Story time', 'Catalogues of all kinds', 'Grant writing', 'Puppets'],
    ],
    ['bullets', '• Baking\n• Team leadership\n• Microsoft Excel', ['Baking', 'Team leadership', 'Microsoft Excel']],
    [
      'titles over levels and lists',
      [{ text: 'Kitchen', bold: true }, 'Expert', { text: 'Soups, Sauces', size: 9 }],
      ['Kitchen<Expert>[Soups|Sauces]'],
    ],
    ['levels in brackets and cells', 'Excel (advanced)\nWord\tgood', ['Excel<advanced>', 'Word<good>']],
    ['commas inside brackets', 'AWS (EC2, S3), Docker', ['AWS (EC2, S3)', 'Docker']],
    [
      'the last of a list',
      'Baking, Pastry and Hygiene, and Sugar work',
      ['Baking', 'Pastry and Hygiene', 'Sugar work'],
    ],
    ['Chinese lists', '编程语言：Java、Python，Go', ['编程语言[Java|Python|Go]']],
  ])('reads %s', (_, content, expected) => {
    expect(skills(content)).toEqual(expected);
  });

  it('joins an item that was broken at the end of a line', () => {
    expect(skills('Kitchen: Soups, Sauces, Cold\nstarters, Desserts')).toEqual([
      'Kitchen[Soups|Sauces|Cold starters|Desserts]',
    ]);
  });
});

describe('languages', () => {
  it.each([
    ['English (native), Irish - fluent, French: B1', ['English native', 'Irish fluent', 'French B1']],
    ['Deutsch\nMuttersprache\nEnglisch\nverhandlungssicher', ['Deutsch Muttersprache', 'Englisch verhandlungssicher']],
    ['Mother tongue: Italian\nOther languages: English B2', ['Italian ', 'English B2']],
    ['英语（CET-6）、日语', ['英语 CET-6', '日语 ']],
    ['Python, Rust', []],
  ])('reads %j', (content, expected) => {
    expect(
      languageFacts(linesOf(content)).map(({ language, fluency }) => `${language.value} ${fluency?.value ?? ''}`),
    ).toEqual(expected);
  });
});

describe('projects and certificates', () => {
  it('reads projects with dates, stack and text', () => {
    const content =
      '**Oven Planner | Python, Flask\tJune 2020 – Present**\n• plans ovens\n**Bread Atlas\t2019**\nA map of breads that people bake all over the world today.';
    expect(
      projectFacts(linesOf(content)).map(({ name, keywords, highlights, description }) => [
        name.value,
        keywords.map(({ value }) => value),
        highlights.length,
        description?.value.slice(0, 5),
      ]),
    ).toEqual([
      ['Oven Planner', ['Python', 'Flask'], 1, undefined],
      ['Bread Atlas', [], 0, 'A map'],
    ]);
  });

  it('reads projects that are bullets with a name each', () => {
    expect(
      projectFacts(linesOf('• Oven Planner: plans ovens\n• Bread Atlas – a map of breads')).map(
        ({ name }) => name.value,
      ),
    ).toEqual(['Oven Planner', 'Bread Atlas']);
  });

  it('reads certificates on one line or over several', () => {
    const names = (content: Content): string[] =>
      certificateFacts(linesOf(content)).map(
        ({ name, issuer, dates }) => `${name.value} | ${issuer?.value ?? '-'} | ${dates?.endDate ?? '-'}`,
      );
    expect(names('• Food Safety – City Guild, 2019\n• First Aid')).toEqual([
      'Food Safety | City Guild | 2019',
      'First Aid | - | -',
    ]);
    expect(names('**Food Safety\tMarch 2019**\nCity Guild\n**First Aid\tMay 2020**\nRed Cross')).toEqual([
      'Food Safety | City Guild | 2019-03',
      'First Aid | Red Cross | 2020-05',
    ]);
  });
});
