import { expect, it } from 'vitest';
import { composeLines } from './composeLines.ts';
import { placeLinks } from './placeLinks.ts';
import { drawPage } from './testing/drawPage.ts';

const { text, lines } = composeLines([drawPage([{ x: 100, y: 100, text: 'see my site now' }])]);
const at = (x: number, width: number) =>
  placeLinks([{ page: 1, box: { x, y: 91, width, height: 11 }, url: 'https://example.org/' }], lines)[0];

it('ties a link to the characters under it', () => {
  const link = at(119, 37);
  expect(text.slice(link?.start, link?.end).trim()).toBe('my site');
});

it('ties a link on an icon to the empty place before the text beside it', () => {
  const link = at(80, 12);
  expect(link?.start).toBe(link?.end);
  expect(link?.start).toBe(0);
});
