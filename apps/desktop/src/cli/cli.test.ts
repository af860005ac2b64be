import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Critique, MachineView } from '@career-mentor/core/critique';
import { Cv } from '@career-mentor/core/cv';
import { Job } from '@career-mentor/core/jobs';
import { Roadmap } from '@career-mentor/core/roadmaps';
import { examplesFolder, entryPath } from '../data/paths.ts';

// Every case starts the real command in a process of its own; on a busy machine that takes its time.
const LONG = 60_000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'career-mentor-cli-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const example = (name: string): string => join(examplesFolder(), name);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
}

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entryPath('cli'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', note: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.note += chunk.toString()));
  return { child, said };
}

async function run(...args: readonly string[]): Promise<Ended> {
  const { child, said } = start(...args);
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, ...said };
}

describe('wrong usage ends with 2 and the help', () => {
  it.each([
    [['frobnicate']],
    [['analyze']],
    [['cv', 'parse']],
    [['cv', 'critique', 'cv.pdf', '--country', 'Britain']],
    [['analyze', 'cv.pdf', '--hours', 'many']],
    [['analyze', 'cv.pdf', '--deadline', 'soon']],
    [['serve', '--port', '99999']],
    [['doctor', '--no-such-option']],
  ])(
    '%j',
    async (args) => {
      const ended = await run(...args);
      expect(ended.code).toBe(2);
      expect(ended.note).toMatch(/Usage|Every command/);
      expect(ended.out).toBe('');
    },
    LONG,
  );
});

describe('parse', () => {
  it(
    'writes one line per file, goes on after a bad one and says in the exit code that there was one',
    async () => {
      writeFileSync(join(folder, 'empty.pdf'), '');
      writeFileSync(join(folder, 'program.pdf'), Buffer.from('MZ\u0090\u0000\u0003binary\u0000'));
      const files = [
        'missing.pdf',
        'empty.pdf',
        'program.pdf',
        example('cv.pdf'),
        example('cv.docx'),
        example('cv.txt'),
      ];
      const ended = await run('cv', 'parse', ...files, '--ndjson');
      const lines: { file: string; cv?: unknown; ms?: number; error?: { code: string } }[] = ended.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(ended.code).toBe(3);
      expect(lines.map(({ file }) => file)).toEqual(files);
      expect(lines.slice(0, 3).map(({ error }) => error?.code)).toEqual([
        'file-missing',
        'file-empty',
        'file-type-unsupported',
      ]);
      for (const { cv, ms } of lines.slice(3)) {
        expect(Cv.parse(cv).basics.email).toBe('talia.merrow@example.org');
        expect(ms).toBeGreaterThan(0);
      }
    },
    LONG,
  );

  it(
    'reads adverts, and says why three words are none',
    async () => {
      writeFileSync(join(folder, 'short.txt'), 'We want you');
      const good = await run('job', 'parse', example('advert.txt'), '--ndjson');
      const parsed: { job: unknown } = JSON.parse(good.out);
      expect(Job.parse(parsed.job).required.map(({ name }) => name)).toContain('SQL');
      expect(good.code).toBe(0);
      const short = await run('job', 'parse', 'short.txt');
      expect(short.code).toBe(3);
      expect(short.note).toContain('short.txt: ');
    },
    LONG,
  );
});

describe('cv critique', () => {
  it(
    'judges a CV against an advert, in words and for programs',
    async () => {
      const job = ['--job', example('advert.txt')];
      const words = await run('cv', 'critique', example('cv.pdf'), ...job);
      expect(words.code).toBe(0);
      expect(words.out).toMatch(/^Score \d+ of 100/);
      expect(words.out).toContain('SQL (required): told at work');
      const json = await run('cv', 'critique', example('cv.pdf'), ...job, '--json');
      const { critique, machine }: { critique: unknown; machine: unknown } = JSON.parse(json.out);
      expect(Critique.parse(critique).coverage?.length).toBeGreaterThan(5);
      expect(MachineView.parse(machine).lost).toBe(0);
    },
    LONG,
  );
});

describe('analyze', () => {
  it(
    'prints the whole result for machines and words for people',
    async () => {
      const args = ['analyze', example('cv.pdf'), '--job', example('advert.txt'), '--hours', '8'];
      const json = await run(...args, '--json');
      expect(json.code).toBe(0);
      const result: Record<string, unknown> = JSON.parse(json.out);
      expect(Object.keys(result)).toEqual(['cv', 'job', 'match', 'matches', 'gaps', 'roadmap', 'resources']);
      expect(Roadmap.parse(result['roadmap']).plan.hoursPerWeek).toBe(8);
      const words = await run(...args);
      expect(words.out).toMatch(/Match \d+ %/);
      expect(words.out).toContain('Roadmap:');
    },
    LONG,
  );

  it(
    'fails with the reason in the one shape',
    async () => {
      const ended = await run('analyze', example('cv.pdf'), '--job', 'missing.txt', '--json');
      expect(ended.code).toBe(3);
      expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'file-missing', field: 'file' } });
    },
    LONG,
  );

  it(
    'keeps the result where --workspace says, backs it up and brings it back',
    async () => {
      const here = ['--workspace', 'mine'];
      expect((await run('analyze', example('cv.txt'), '--job', example('advert.txt'), ...here)).code).toBe(0);
      expect((await run('backup', 'copies', ...here)).code).toBe(0);
      const [copy = ''] = readdirSync(join(folder, 'copies'));
      const restored = await run('restore', join('copies', copy), '--workspace', 'other', '--json');
      expect(restored.code).toBe(0);
      const checks: { id: string; detail: string }[] = JSON.parse(
        (await run('doctor', '--workspace', 'other', '--json')).out,
      );
      expect(checks.find(({ id }) => id === 'originals')?.detail).toBe('2 imported files are all there.');
      expect((await run('restore', 'no-such-file', '--workspace', 'other')).code).toBe(3);
    },
    LONG,
  );
});

describe('serve', () => {
  it(
    'says its address in one line; a second one over the same workspace ends with 4; it ends when told to',
    async () => {
      const args = ['serve', '--no-open', '--workspace', 'mine'];
      const { child, said } = start(...args);
      await expect
        .poll(() => said.out, { timeout: 30_000 })
        .toMatch(/^Career Mentor is at http:\/\/127\.0\.0\.1:\d+\/\?token=\S+\n$/);
      const second = await run(...args);
      expect(second.code).toBe(4);
      expect(second.note).toContain('already open');
      const blocked = join(folder, 'file');
      writeFileSync(blocked, '');
      expect((await run('doctor', '--workspace', blocked)).code).toBe(4);
      child.kill('SIGTERM');
      const [code] = await once(child, 'close');
      expect(code).toBe(0);
      expect((await run('doctor', '--workspace', 'mine')).code).toBe(0);
    },
    LONG,
  );
});

describe('a workspace that cannot be used ends with 4 and one failure, and is left as it was', () => {
  const database = (): string => join(folder, 'mine/workspace.sqlite');
  const makeWorkspace = async (): Promise<void> => {
    expect((await run('backup', 'copies', '--workspace', 'mine')).code).toBe(0);
  };

  it.each([
    [
      'workspace-newer',
      () => {
        const db = new DatabaseSync(database());
        db.exec('PRAGMA user_version = 100000');
        db.close();
      },
    ],
    ['workspace-damaged', () => writeFileSync(database(), readFileSync(database()).fill(0x5a, 0))],
  ])(
    '%s',
    async (code, spoil) => {
      await makeWorkspace();
      spoil();
      const before = readFileSync(database());
      for (const command of [['backup'], ['serve', '--no-open']]) {
        const ended = await run(...command, '--workspace', 'mine', '--json');
        expect(ended.code).toBe(4);
        expect(JSON.parse(ended.out)).toEqual({
          error: { code, message: expect.stringMatching(/\.$/), guidance: expect.stringMatching(/\.$/) },
        });
      }
      expect(readFileSync(database()).equals(before)).toBe(true);
    },
    LONG,
  );

  it(
    'workspace-read-only',
    async () => {
      writeFileSync(join(folder, 'file'), 'of somebody');
      const place = ['--workspace', join('file', 'below')];
      const ended = await run('analyze', example('cv.txt'), '--job', example('advert.txt'), ...place, '--json');
      expect(ended.code).toBe(4);
      expect(ended.out).toContain('workspace-read-only');
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('of somebody');
    },
    LONG,
  );
});
