import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { findEmails, findPhones, findUrls } from './contactFacts.ts';
import { findName } from './nameAndHeadline.ts';

const linesOf = (content: string) => readCvLines(documentOf(content));
const nameOf = (content: string): string | undefined => findName(linesOf(content))?.name.value;

describe('names', () => {
  it.each([
    ['Kofi\nHead Chef\nkofi@mail.example', 'Kofi'],
    ['Quill-Reyes, Marisol\nTeacher', 'Marisol Quill-Reyes'],
    ['Dr. Ludwig al-Hashimi, MBA, CFA\nDirector', 'Dr. Ludwig al-Hashimi'],
    ['Dr. med. Frieda Quill\nÄrztin', 'Dr. med. Frieda Quill'],
    ['Frau Frieda Quill\nÄrztin', 'Frieda Quill'],
    ["SIOBHAN O'QUILL-McCABE, RN, BSN\nGalway", "SIOBHAN O'QUILL-McCABE"],
    ['Xavier Quill i Soler\nCocinero', 'Xavier Quill i Soler'],
    ['Wouter van den Quill\nKok', 'Wouter van den Quill'],
    ["Solène d'Aquill\nInfirmière", "Solène d'Aquill"],
    ['Resume of Ann N. Quill, PhD\nChemist', 'Ann N. Quill'],
    ['Emma Cook\nBaker\nemma@mail.example', 'Emma Cook'],
    ['Иван Квилл\nПовар', 'Иван Квилл'],
    ['김철수\n요리사', '김철수'],
    ['个人简历\n王小明\n电话：138 0013 8000', '王小明'],
    ['London\nHead Chef', undefined],
  ])('of %j is %j', (content, name) => {
    expect(nameOf(content)).toBe(name);
  });

  it('are any two capitalised words that mean nothing else, whatever stands below', () => {
    const word = fc
      .tuple(fc.constantFrom(...'ABCDEFGHIJKLMNOPRSTUVWZÉÖŁ'), fc.stringMatching(/^[a-záéöñ]{5,9}q$/))
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(word, word, (given, family) => {
        expect(nameOf(`${given} ${family}\nann@mail.example\nWork experience`)).toBe(`${given} ${family}`);
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});

describe('addresses and numbers', () => {
  it.each([
    ['ann [at] mail.example', 'ann@mail.example'],
    ['ann (at) mail (dot) example', 'ann@mail.example'],
    ['a.quill [at] beispiel [punkt] de', 'a.quill@beispiel.de'],
    ['ann ＠ nothing', undefined],
  ])('%j is %j', (text, email) => {
    expect(findEmails(linesOf(text))[0]?.value).toBe(email);
  });

  it('are put together again where a full line broke them', () => {
    const lines = linesOf('something long before it, and then github.com/\nannquill');
    expect(findUrls(lines).map(({ value }) => value)).toEqual(['https://github.com/annquill']);
    expect(
      findUrls(linesOf('github.com/\nsomething longer than the line before it')).map(({ value }) => value),
    ).toEqual(['https://github.com/']);
  });

  it('may be in full-width digits', () => {
    expect(findPhones(linesOf('電話：０９１２－３４５－６７８'))[0]?.value).toBe('0912-345-678');
  });
});
