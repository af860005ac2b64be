import { createCanvas } from '@napi-rs/canvas';
import type { HostileFile } from './hostileFile.ts';
import { HOSTILE_TEXTS } from './texts.ts';

const written = (name: string, make: () => string): HostileFile => ({
  name,
  make: () => new Uint8Array(Buffer.from(make())),
});

const html = (name: string, body: () => string): HostileFile =>
  written(name, () => `<!doctype html><html><body><h1>Ann Smith</h1><p>Baker in Leeds</p>${body()}</body></html>`);

const rtf = (name: string, body: () => string): HostileFile =>
  written(name, () => `{\\rtf1\\ansi Ann Smith\\par Baker in Leeds\\par ${body()}}`);

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(createCanvas(8, 8).toBuffer('image/png'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

/** Texts and marked texts: deep, wide, endless, and of the wrong kind. */
export const HOSTILE_MARKED: readonly HostileFile[] = [
  ...HOSTILE_TEXTS.flatMap(({ name, make }) => [
    written(`${name}.txt`, () => `Ann Smith\nann@example.org\nWork Experience\n${make(90_000)}`),
    written(`${name}, long.txt`, () => make(900_000)),
  ]),
  html('deep.html', () => '<div>'.repeat(200_000)),
  html('deep-tables.html', () => '<table><tr><td>'.repeat(20_000)),
  html('deep-inline.html', () => '<b><i>'.repeat(50_000)),
  html('deep-lists.html', () => '<ul><li>Baker'.repeat(20_000)),
  html('misnested.html', () => '<a><b><i><p>'.repeat(2_000)),
  html('spans.html', () => '<table><tr><td colspan=1000000000 rowspan=1000000000>Baker</table>'),
  html('wide-table.html', () => `<table>${`<tr>${'<td>Baker'.repeat(500)}`.repeat(300)}</table>`),
  html('attributes.html', () => `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>Baker`),
  html('entities.html', () => '&amp;&#0;&#xD800;&nosuch;'.repeat(50_000)),
  html(
    'styles.html',
    () => `<style>${'.a .b > c { color: red; display: none } '.repeat(20_000)}</style><p class="a b">Baker`,
  ),
  html('style-without-end.html', () => `<style>${'.a{'.repeat(100_000)}`),
  html('comment-without-end.html', () => '<!--'.repeat(200_000)),
  html('lines.html', () => '<br>'.repeat(300_000)),
  rtf('deep.rtf', () => '{'.repeat(500_000)),
  rtf('unbalanced.rtf', () => '}'.repeat(100_000)),
  rtf('words.rtf', () => '\\b1\\fs-32768\\u-1?\\bin999999999 '.repeat(50_000)),
  rtf('binary.rtf', () => '\\bin2000000000 x'),
  rtf('fonts.rtf', () => `{\\fonttbl${'{\\f1 A;}'.repeat(100_000)}}`),
  rtf('rows.rtf', () => '\\trowd\\cellx100 a\\cell\\row'.repeat(20_000)),
  written('deep.json', () => '{"basics":'.repeat(200_000)),
  written('deep-array.json', () => `{"work":${'['.repeat(200_000)}`),
  written('wide.json', () =>
    JSON.stringify({
      basics: { name: 'Ann Smith' },
      work: Array.from({ length: 40_000 }, () => ({ name: 'Mill', position: 'Baker' })),
    }),
  ),
  written(
    'prototype.json',
    () => '{"basics":{"name":"Ann Smith","__proto__":{"x":1},"constructor":{"prototype":1}},"__proto__":[]}',
  ),
  written(
    'odd.json',
    () => '{"basics":{"name":1e999,"email":null,"profiles":{"a":1}},"work":"Baker","skills":[null,1,[],{}]}',
  ),
  written('deep.md', () => `# Ann Smith\n${'> '.repeat(50_000)}Baker`),
  written(
    'lists.md',
    () => `# Ann Smith\n${Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}- Baker`).join('\n')}`,
  ),
  written('stars.md', () => `# Ann Smith\n${'*_['.repeat(60_000)}`),
  written('links.md', () => `# Ann Smith\n${'[a]('.repeat(60_000)}`),
  written('ticks.md', () => `# Ann Smith\n${Array.from({ length: 700 }, (_, at) => '`'.repeat(at)).join(' ')}`),
  written(
    'table.md',
    () => `# Ann Smith\n\n|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${`|${'a|'.repeat(3_000)}\n`.repeat(30)}`,
  ),
  { name: 'nothing.pdf', make: () => new Uint8Array(0) },
  { name: 'zeros.docx', make: () => new Uint8Array(100_000) },
  { name: 'too-large.txt', make: () => new Uint8Array(6_000_000).fill(97) },
  written('really-text.pdf', () => 'Ann Smith, baker in Leeds. ann@example.org'),
  written('really-html.docx', () => '<html><body><h1>Ann Smith</h1><p>Baker in Leeds</p></body></html>'),
  { name: 'huge.png', make: () => png(100_000, 100_000) },
  { name: 'wide.png', make: () => png(2_000_000_000, 1) },
  { name: 'no-size.png', make: () => png(0, 0) },
  { name: 'large.png', make: () => png(7_900, 7_900) },
];
