import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { certificateFacts } from './certificateFacts.ts';
import { languageFacts } from './languageFacts.ts';
import { skillFacts } from './skillFacts.ts';
import { isSpoken, spokenInSkills } from './spokenSkills.ts';

const linesOf = (content: string) => readCvLines(documentOf(content));

describe('languages', () => {
  it.each([
    ['Catalán y castellano: lengua materna', ['Catalán lengua materna', 'castellano lengua materna']],
    ['English and Spanish (native)', ['English native', 'Spanish native']],
    ['Fluent in Irish, reading knowledge of German', ['Irish Fluent', 'German reading knowledge']],
    ["notions d'allemand", ['allemand notions']],
    ['普通话一级乙等，英语四级', ['普通话 一级乙等', '英语 四级']],
    ['中文：精通\n英文：中等', ['中文 精通', '英文 中等']],
    ['Nederlands, Fries', ['Nederlands ', 'Fries ']],
    ['Inglese: C1; Tedesco: A2', ['Inglese C1', 'Tedesco A2']],
  ])('of %j', (content, expected) => {
    expect(
      languageFacts(linesOf(content)).map(({ language, fluency }) => `${language.value} ${fluency?.value ?? ''}`),
    ).toEqual(expected);
  });

  it('among skills are no skills, unless no level is with them', () => {
    const lines = linesOf('Baking, Fluent in Irish; Spanish (fluent), Arabic calligraphy');
    const languages = spokenInSkills(lines);
    expect(languages.map(({ language }) => language.value)).toEqual(['Irish', 'Spanish']);
    expect(
      skillFacts(lines)
        .filter((skill) => !isSpoken(languages)(skill))
        .map(({ name }) => name.value),
    ).toEqual(['Baking', 'Arabic calligraphy']);
  });
});

describe('levels behind skills', () => {
  it.each([
    ['AutoCAD 80%', 'AutoCAD<80%>'],
    ['Figma ★★★☆☆', 'Figma<★★★☆☆>'],
    ['Python (5 Jahre)', 'Python<5 Jahre>'],
    ['Menu design: ●●●●○', 'Menu design<●●●●○>'],
    ['Office 365', 'Office 365'],
  ])('%s', (line, expected) => {
    expect(
      skillFacts(linesOf(line)).map(
        ({ name, level }) => `${name.value}${level === undefined ? '' : `<${level.value}>`}`,
      ),
    ).toEqual([expected]);
  });

  it('are no part of the skills of a group', () => {
    expect(skillFacts(linesOf('Kitchen: Soups (5 years), Sauces'))[0]?.keywords.map(({ value }) => value)).toEqual([
      'Soups',
      'Sauces',
    ]);
  });
});

it('certificates may have their issuer in brackets', () => {
  expect(
    certificateFacts(linesOf('Food Safety (City Guild, 2013)\nFirst Aid (ACLS), 2010')).map(
      ({ name, issuer }) => `${name.value} | ${issuer?.value ?? '-'}`,
    ),
  ).toEqual(['Food Safety | City Guild', 'First Aid (ACLS) | -']);
});
