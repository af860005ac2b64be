import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { fieldLabel } from './fieldLabels.ts';
import { headingKind } from './headingKind.ts';
import { HEADINGS } from './headingWords.ts';
import { isHeadingText, isLabelText } from './labelText.ts';
import { findSections } from './sections.ts';

describe('fieldLabel', () => {
  it.each([
    ['Name', 'name'],
    ['Name / Surname', 'name'],
    ['姓  名', 'name'],
    ['Tel.:', 'phone'],
    ['E-Mail', 'email'],
    ['Né(e) le', 'birth'],
    ['Occupation or position held', 'position'],
    ['Nom de l’employeur', 'organisation'],
    ['起止时间', 'dates'],
  ])('knows %j', (text, field) => {
    expect(fieldLabel(text)).toBe(field);
  });

  it('knows no other words', () => {
    expect(fieldLabel('Leeds Bakery')).toBeUndefined();
    expect(isLabelText('Skills')).toBe(true);
    expect(isHeadingText('Name')).toBe(false);
  });
});

describe('HEADINGS', () => {
  it('have every kind in every language, and no heading that cannot be found', () => {
    for (const [kind, languages] of Object.entries(HEADINGS)) {
      expect(Object.keys(languages)).toEqual(['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'zh', 'zhHant']);
      for (const text of Object.values(languages).join('|').split('|'))
        expect(headingKind(text)?.certainty, `${kind}: ${text}`).toBe(1);
    }
  });

  it.each([
    ['海外工作经历', 'work'],
    ['技能与证书', 'skills'],
    ['工作經歷', 'work'],
    ['Werkervaring', 'work'],
    ['Habilitações literárias', 'education'],
  ])('make %j a heading', (text, kind) => {
    expect(headingKind(text)?.kind).toBe(kind);
  });
});

describe('findSections in forms and narrow columns', () => {
  const sectionsOf = (...args: Parameters<typeof documentOf>) =>
    findSections(readCvLines(documentOf(...args))).map(({ kind, lines }) => [kind, ...lines.map(({ text }) => text)]);

  it('takes labels in front of their text for headings where the document has no others', () => {
    const form = ['姓名\t王小明\t电话\t13900000000', '教育背景\t南湖大学', '工作经历\t北山工厂', '技能\t焊接'];
    expect(sectionsOf(form).map(([kind]) => kind)).toEqual(['header', 'education', 'work', 'skills']);
  });

  it('leaves such labels in their section where it has headings of its own', () => {
    const content = [
      '**Work**',
      ...['Baker', 'in a mill', 'that bakes', 'for a town', 'by a river'],
      '**Education**',
      ...['School', 'of baking', 'in a town'],
      '**Skills**',
      'Languages\tGerman',
      'Experience\tten years',
      'Projects\tmany',
    ];
    expect(sectionsOf(content).map(([kind]) => kind)).toEqual(['header', 'work', 'education', 'skills']);
  });

  it('puts a heading together that is broken over three lines, in the middle of a word', () => {
    const bold = (text: string) => ({ text, bold: true, size: 13 });
    const content = [bold('Formation'), 'Lycée', bold('Expérience'), bold('profession-'), bold('nelle'), 'Boulanger'];
    expect(sectionsOf(content)).toEqual([['header'], ['education', 'Lycée'], ['work', 'Boulanger']]);
  });
});
