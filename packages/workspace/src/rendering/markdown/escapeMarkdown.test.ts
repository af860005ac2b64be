import fc from 'fast-check';
import { marked } from 'marked';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cleanText } from '@career-mentor/core/writing';
import { escapeMarkdown } from './escapeMarkdown.ts';

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

const textOf = ({ nodeName, value, childNodes = [] }: HtmlNode): string =>
  nodeName === 'br' ? '\n' : (value ?? childNodes.map(textOf).join(''));

/** The text that a reader of Markdown shows for a paragraph. */
const shown = (markdown: string): string => textOf(parseFragment(marked.parse(markdown, { async: false })));

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '<b>no tag</b>',
    '[no](link)',
    '*no* _stress_ `code`',
    'a &amp; b',
  ])('leaves %j as words', (text) => {
    expect(plain(shown(`x\n\n${escapeMarkdown(text)}`))).toBe(`x ${text}`);
  });

  it.each(['C# and C++', 'R&D, Marks & Sons', 'snake_case', '5 % – 3 (net)'])('does not touch %j', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('keeps each character of any text', () => {
    const sign = fc.constantFrom(...'ab 1.)-+*_#<>[]()`~|!&;:=\\"\'$^\n'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 25 }), (signs) => {
        const text = cleanText(signs.join('')).replace(/\n+/g, '\n');
        fc.pre(text !== '');
        expect(plain(shown(`x ${escapeMarkdown(text)}`))).toBe(plain(`x ${text}`));
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
