import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { docxCv, encryptedPdf, pdfCv } from '../fixtures/documents/make.ts';
import { advert, person } from '../fixtures/documents/person.ts';
import { root } from '../fixtures/server.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm start -- …` without npm, from the folder that the files are in. */
function start(args: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'tooling/bootstrap/start.mjs'), ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr })));
}

test('@browser analyze does the main job in a terminal', async ({ workspace }) => {
  writeFileSync(join(workspace, 'cv.pdf'), (await pdfCv()).buffer);
  writeFileSync(join(workspace, 'advert.txt'), advert);
  const { code, stdout } = await start(['analyze', 'cv.pdf', '--job', 'advert.txt', '--json'], workspace);
  expect(code).toBe(0);
  const result: unknown = JSON.parse(stdout);
  expect(result).toMatchObject({
    cv: { basics: { name: person.name } },
    job: { required: expect.any(Array) },
    match: { percentage: expect.any(Number), formula: expect.any(String) },
    gaps: expect.arrayContaining([expect.objectContaining({ name: 'Python', explanation: expect.any(String) })]),
    roadmap: expect.objectContaining({ stages: expect.any(Array) }),
    resources: expect.any(Array),
  });
});

test('@browser cv parse writes one line of JSON per file and nothing else', async ({ workspace }) => {
  writeFileSync(join(workspace, 'a.pdf'), (await pdfCv()).buffer);
  writeFileSync(join(workspace, 'b.docx'), docxCv().buffer);
  writeFileSync(join(workspace, 'c.pdf'), (await encryptedPdf()).buffer);
  const { stdout } = await start(['cv', 'parse', 'a.pdf', 'b.docx', 'c.pdf', '--ndjson'], workspace);
  const lines: readonly unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: expect.stringContaining('a.pdf'), cv: { basics: { name: person.name } }, ms: expect.any(Number) },
    { file: expect.stringContaining('b.docx'), cv: { basics: { name: person.name } } },
    { file: expect.stringContaining('c.pdf'), error: { code: 'pdf-encrypted', guidance: expect.any(String) } },
  ]);
});

test('@browser exit codes tell wrong usage from unusable input', async ({ workspace }) => {
  writeFileSync(join(workspace, 'empty.pdf'), '');
  writeFileSync(join(workspace, 'advert.txt'), advert);
  expect((await start(['no-such-command'], workspace)).code).toBe(2);
  expect((await start(['analyze'], workspace)).code).toBe(2);
  const unusable = await start(['analyze', 'empty.pdf', '--job', 'advert.txt', '--json'], workspace);
  expect(unusable.code).toBe(3);
  expect((await start(['--help'], workspace)).stdout).toMatch(/analyze/);
});
