import { expect, it } from 'vitest';
import { composeLines } from './composeLines.ts';
import { markMargins } from './markMargins.ts';
import { drawPage } from './testing/drawPage.ts';

const kindsOf = (...pages: Parameters<typeof drawPage>[0][]): string[] =>
  markMargins(composeLines(pages.map((texts, index) => drawPage(texts, index + 1)))).map(({ kind }) => kind);

it('marks page numbers, and on later pages what repeats in the margin', () => {
  const page = (number: number): Parameters<typeof drawPage>[0] => [
    { x: 40, y: 30, text: 'Ann Smith' },
    { x: 40, y: 400, text: `Text of page ${number}` },
    { x: 280, y: 820, text: `Ann Smith - ${number}/2` },
  ];
  expect(kindsOf(page(1), page(2))).toEqual(['text', 'text', 'page-footer', 'page-header', 'text', 'page-footer']);
});

it('leaves lines alone that stand in the margin once', () => {
  expect(kindsOf([{ x: 40, y: 30, text: 'Ann Smith' }], [{ x: 40, y: 30, text: 'Languages' }])).toEqual([
    'text',
    'text',
  ]);
});

it('knows a page number with a date and a name around it', () => {
  const footer = (text: string): Parameters<typeof drawPage>[0] => [
    { x: 40, y: 400, text: 'Text' },
    { x: 40, y: 820, text, size: 6 },
  ];
  expect(kindsOf(footer('20 May 2020, written for the town of Leeds by its bakers Page1/1'))[1]).toBe('page-footer');
  expect(kindsOf(footer('Page 1 / 2 - Curriculum vitae of'))[1]).toBe('page-footer');
  expect(kindsOf(footer('Baked bread for 12 towns'))[1]).toBe('text');
});
