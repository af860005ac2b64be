import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '@career-mentor/core/writing';
import { examplesFolder } from '../../data/paths.ts';
import { runCli } from '../runCli.ts';

/** Each call starts a process that reads documents; on a busy machine that takes its time. */
const LONG = 60_000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'career-mentor-render-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const example = join(examplesFolder(), 'cv.txt');

async function run(...args: readonly string[]): Promise<{ code: number; out: string; note: string }> {
  const said = { out: '', note: '' };
  const io = { out: (text: string) => (said.out += text), note: (text: string) => (said.note += text) };
  return { code: await runCli(['cv', 'render', ...args], io), ...said };
}

describe('cv render', () => {
  it(
    'writes a CV in one format after the other, and JSON Resume keeps the looks',
    async () => {
      const [word, json, page] = ['cv.docx', 'cv.json', 'cv.portfolio.html'].map((name) => join(folder, name));
      const first = await run(example, '--out', String(word), '--template', 'sidebar', '--accent', '#AA3300');
      expect(first).toMatchObject({ code: 0, note: '' });
      expect(readFileSync(String(word)).subarray(0, 2).toString()).toBe('PK');
      const second = await run(String(word), '--out', String(json), '--paper', 'letter', '--language', 'de', '--json');
      expect(JSON.parse(second.out)).toMatchObject({ format: 'json', fits: true });
      const { basics, meta } = JSON.parse(readFileSync(String(json), 'utf8'));
      expect(basics.name).toBe('Talia Merrow');
      expect(meta.careerMentor).toMatchObject({ style: { paper: 'letter' }, language: 'de' });
      expect(await run(String(json), '--out', String(page))).toMatchObject({ code: 0 });
      expect(readFileSync(String(page), 'utf8')).toContain('<h2 id="work-title">Berufserfahrung</h2>');
    },
    LONG,
  );

  it.each([
    [['--out', 'cv.xyz'], '.pdf, .docx, .odt, .txt, .md, .html, .json or .portfolio.html'],
    [['--out', 'cv.pdf', '--template', 'none'], TEMPLATE_IDS.join(', ')],
    [['--out', 'cv.pdf', '--accent', 'red'], '#rrggbb'],
    [['--out', 'cv.pdf', '--fit', '3'], '1 or 2'],
    [['--out', 'cv.pdf', '--paper', 'a5'], 'a4 and letter'],
    [[], '--out needs'],
  ])('says what it knows where it is asked for %j', async (options, words) => {
    const { code, note } = await run(example, ...options);
    expect(code).toBe(2);
    expect(note).toContain(words);
  });

  it(
    'says that a file cannot be written, and which language it cannot write',
    async () => {
      const nowhere = join(folder, 'no', 'cv.txt');
      expect(await run(example, '--out', nowhere)).toMatchObject({ code: 3 });
      const unknown = await run(example, '--out', join(folder, 'cv.txt'), '--language', 'xx');
      expect(unknown).toMatchObject({ code: 2 });
      expect(unknown.note).toContain('en, de, fr');
    },
    LONG,
  );
});
