import { documentProblems, type DocumentText } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from './readHtml.ts';

function read(html: string | Uint8Array): Omit<DocumentText, 'language'> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const result = readHtml({ bytes, fileName: 'a.html', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('readHtml', () => {
  it('reads what can be seen and nothing else', () => {
    const { text } = read(
      '<head><title>t</title><style>.gone{display:none}</style></head><p>Ann<script>x</script></p><p hidden>h</p>' +
        '<p class=gone>g</p><p style="visibility:hidden">v</p><!-- c --><p>Baker<br>in Leeds</p><button>Apply</button>',
    );
    expect(text).toBe('Ann\nBaker\nin Leeds');
  });

  it('keeps headings, lists, links and weights', () => {
    const { text, lines, links } = read(
      '<h2>Work</h2><ul><li><b>Bread</b> daily<ul><li>Rye</li></ul></li></ul><p><a href="https://example.org">site</a></p>',
    );
    expect(text).toBe('Work\nBread daily\nRye\nsite');
    expect(lines.map(({ kind, headingLevel }) => [kind, headingLevel])).toEqual([
      ['text', 2],
      ['list-item', undefined],
      ['list-item', undefined],
      ['text', undefined],
    ]);
    expect(lines[1]?.runs.map(({ bold }) => bold)).toEqual([true, false]);
    expect(lines[2]?.box.x).toBeGreaterThan(lines[1]?.box.x ?? 0);
    expect(links.map(({ url }) => url)).toEqual(['https://example.org']);
  });

  it('sets cells and columns side by side', () => {
    expect(read('<table><tr><td>2019</td><td>Baker</td></tr></table>').text).toBe('2019\tBaker');
    expect(read('<div style="display:flex"><b>Baker</b><span>2019</span></div>').text).toBe('Baker\t2019');
    expect(read('<p>Baker<span style="float:right">2019</span></p>').text).toBe('Baker\t2019');
  });

  it('takes looks from classes, as office programs and document services write them', () => {
    const { lines } = read('<style>p.c1{font-weight:700;font-size:18pt}</style><p class="c1">Work</p><p>Baker</p>');
    expect(lines.map(({ runs }) => [runs[0]?.bold, runs[0]?.fontSize])).toEqual([
      [true, 15],
      [false, 10],
    ]);
  });

  it('leaves the frame of a site out and keeps the advert', () => {
    const advert = `<h1>Baker</h1>${'<p>You bake bread for the whole town every morning.</p>'.repeat(12)}`;
    const { text } = read(
      `<header><a href=/>Jobs</a></header><nav><a href=/a>Home</a><a href=/b>Login</a></nav><div class="cookie-banner"><a>Accept</a></div>` +
        `<main>${advert}</main><aside><a href=/c>Similar jobs</a></aside><footer>Imprint</footer>`,
    );
    expect(text.startsWith('Baker\nYou bake')).toBe(true);
    expect(text).not.toMatch(/Home|Login|Accept|Similar|Imprint/);
  });

  it('keeps the head of a person beside the main part', () => {
    const { text } = read(
      `<header><h1>Ann Smith</h1><a href="mailto:ann@example.org">ann@example.org</a></header><main>${'<p>Baked bread in a small town for many years.</p>'.repeat(12)}</main>`,
    );
    expect(text.startsWith('Ann Smith\nann@example.org\nBaked')).toBe(true);
  });

  it('reads the encoding that the page names', () => {
    const page = Buffer.from('<meta charset="windows-1251"><p>\xcf\xe5\xea\xe0\xf0\xfc</p>', 'latin1');
    expect(read(new Uint8Array(page)).text).toBe('Пекарь');
  });

  it('refuses elements nested beyond reason, and reads what is only deep', () => {
    const nested = (depth: number) => new TextEncoder().encode(`${'<div>'.repeat(depth)}Ann`);
    expect(readHtml({ bytes: nested(100_000), fileName: 'a', id: 'i' })).toMatchObject({ ok: false });
    expect(read(nested(300)).text).toBe('Ann');
  });

  it('keeps every visible character of any text, in any block', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.,()&<>"'-]{1,12}$/u);
    const block = fc.record({
      tag: fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'dd', 'span', 'pre', 'section'),
      words: fc.array(word, { minLength: 1, maxLength: 30 }),
    });
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const html = blocks.map(({ tag, words }) => `<${tag}>${escape(words.join(' '))}</${tag}>`).join(' ');
        const document = read(html);
        expect(document.text.replace(/\s+/g, '')).toBe(
          blocks
            .flatMap(({ words }) => words)
            .join('')
            .replace(/\s+/g, ''),
        );
        expect(documentProblems({ ...document, language: 'und' })).toEqual([]);
      }),
      { seed: 42, numRuns: 150 },
    );
  });
});
