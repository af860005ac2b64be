import { describe, expect, it } from 'vitest';
import { findSections } from '../headings/sections.ts';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf, type TestLine } from '../testing/documentOf.ts';
import { findPhones, findUrls, networkOf } from './contactFacts.ts';
import { headerFacts } from './header.ts';
import { withHeaderFound } from './headerSections.ts';

type Content = string | readonly (string | TestLine)[];
const linesOf = (content: Content) => readCvLines(documentOf(content));

function header(content: Content, links: Parameters<typeof documentOf>[1] = {}) {
  const document = documentOf(content, links);
  return headerFacts(document, withHeaderFound(findSections(readCvLines(document))));
}

describe('telephone numbers', () => {
  it.each([
    '+1 (555) 291-4756',
    '0171 / 555 12 34',
    '+353 86 123 4567',
    '(+39) 3331234567',
    '555.010.2345',
    '138 0013 8000',
    '123-456-7890',
  ])('finds %j', (phone) => {
    expect(findPhones(linesOf(`Phone: ${phone} (mobile)`))[0]?.value).toBe(phone);
  });

  it.each([
    '2018 - 2023',
    '(2020 – 2023)',
    '12.04.1985',
    '2020-01-15',
    '3.97/4.00',
    'US Patent 11,234,567',
    '05/2019 - 03/2021',
  ])('finds none in %j', (text) => {
    expect(findPhones(linesOf(text))).toEqual([]);
  });
});

describe('addresses', () => {
  it('finds those with and without scheme, but no products and no mail domains', () => {
    expect(
      findUrls(
        linesOf('see ann.dev, https://x.example.org/a?b=1 or linkedin.com/in/ann; ann@mail.com, ASP.NET, Node.js'),
      ).map(({ value }) => value),
    ).toEqual(['https://ann.dev', 'https://x.example.org/a?b=1', 'https://linkedin.com/in/ann']);
  });

  it('knows networks and the name in the address', () => {
    expect(networkOf('https://www.linkedin.com/in/ann-smith/')).toEqual({ network: 'LinkedIn', username: 'ann-smith' });
    expect(networkOf('https://ann.dev')).toBeUndefined();
  });

  it('takes targets of links in the header, but not those of works', () => {
    const content = '# Ann Smith\nmy code\n# Projects\nOven Planner';
    const link = (start: number, url: string) => ({
      start,
      end: start + 4,
      page: 1,
      box: { x: 0, y: 0, width: 1, height: 1 },
      url,
    });
    const { profiles, url } = header(content, {
      links: [link(10, 'https://github.com/ann'), link(30, 'https://oven.example.org')],
    });
    expect(profiles.map(({ url: fact }) => fact.value)).toEqual(['https://github.com/ann']);
    expect(url).toBeUndefined();
  });
});

describe('the name', () => {
  it.each<[Content, string | undefined]>([
    ['# Ann Smith\nBaker', 'Ann Smith'],
    ['ANN MARIE SMITH\nann@mail.example', 'ANN MARIE SMITH'],
    ['Curriculum Vitae\nAnn Smith\nann@mail.example', 'Ann Smith'],
    ['Name:   Jürgen Weiß\nTelefon:   0171 555 12 34', 'Jürgen Weiß'],
    ['# Ludwig van der Berg, PhD', 'Ludwig van der Berg'],
    ['# 王小明\n电话：138 0013 8000', '王小明'],
    [[{ text: 'Ann', size: 24 }, { text: 'Smith', size: 24 }, 'Baker'], 'Ann Smith'],
    ['Senior Software Engineer\nLeeds, UK\nann@mail.example', undefined],
    ['London, United Kingdom', undefined],
  ])('of %j is %j', (content, name) => {
    expect(header(content).name?.value).toBe(name);
  });

  it('is found over the main column, after a sidebar', () => {
    const side: TestLine[] = [
      { text: 'Skills', bold: true, size: 14 },
      { text: 'Baking' },
      { text: 'Languages', bold: true, size: 14 },
      { text: 'English' },
    ];
    const main: TestLine[] = [
      { text: 'Ann Smith', size: 24, region: 1, x: 250 },
      { text: 'Head Baker', region: 1, x: 250 },
      { text: 'ann@mail.example', region: 1, x: 250 },
    ];
    expect(header([...side, ...main])).toMatchObject({
      name: { value: 'Ann Smith' },
      label: { value: 'Head Baker' },
      email: { value: 'ann@mail.example' },
    });
  });
});

describe('names over several lines', () => {
  it.each<[string, string[], string]>([
    ['a hyphen at the end', ['Jannik', 'Seidel-', 'Wörner'], 'Jannik Seidel-Wörner'],
    ['a second surname', ['Andrés Echeverría', 'Soto'], 'Andrés Echeverría Soto'],
    ['a title under the name', ['Ann Smith', 'Head Baker'], 'Ann Smith'],
  ])('%s', (_, lines, expected) => {
    const name = lines.map((text): TestLine => ({ text, size: 20, bold: true }));
    expect(header([...name, { text: 'ann@mail.org' }]).name?.value).toBe(expected);
  });
});
