import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { boundaryViolation } from './boundaries.ts';

const site = (file: string, specifier: string, typeOnly = false) => boundaryViolation({ file, specifier, typeOnly });

describe('allowed imports', () => {
  it.each([
    ['packages/core/src/gaps/analyse.ts', '../skills/index.ts'],
    ['packages/core/src/gaps/analyse.ts', './schema.ts'],
    ['packages/core/src/gaps/analyse.ts', 'zod'],
    ['packages/core/src/cv/extract.test.ts', 'node:fs'],
    ['packages/rag/src/parsing/read.ts', '@career-mentor/core/evidence'],
    ['packages/rag/src/parsing/read.ts', 'node:fs'],
    ['packages/workspace/src/api/index.ts', '@career-mentor/rag/parsing'],
    ['apps/desktop/src/renderer/app/frame.tsx', '@career-mentor/ui/primitives'],
    ['apps/desktop/src/renderer/client/port.ts', '../../ipc/link.ts'],
    ['apps/desktop/src/shell/index.ts', 'electron'],
    ['apps/desktop/src/data/index.ts', '@career-mentor/workspace/api'],
    ['apps/sync-server/src/app.ts', 'fastify'],
    ['e2e/specs/first.spec.ts', 'electron'],
  ])('%s takes %s', (file, specifier) => expect(site(file, specifier)).toBeUndefined());

  it('lets the renderer see types of the router', () => {
    expect(site('apps/desktop/src/renderer/client/index.ts', '@career-mentor/workspace/api', true)).toBeUndefined();
  });
});

describe('forbidden imports, each with a word on where to go', () => {
  it.each([
    ['packages/core/src/gaps/analyse.ts', '../roadmaps/index.ts', /core\/gaps may not import core\/roadmaps/],
    ['packages/core/src/cv/extract.ts', '../jobs/index.ts', /core\/cv may not import core\/jobs/],
    ['packages/core/src/cv/extract.ts', '../skills/index.ts', /data flows the other way/],
    ['packages/core/src/helpers/a.ts', '../evidence/index.ts', /no stage/],
    ['packages/core/src/gaps/analyse.ts', 'node:fs', /port/],
    ['packages/core/src/gaps/analyse.ts', 'fs/promises', /port/],
    ['packages/core/src/gaps/analyse.ts', '@career-mentor/rag/parsing', /core may not import rag/],
    ['packages/rag/src/parsing/read.ts', '@career-mentor/workspace/api', /rag may not import workspace/],
    ['packages/rag/src/parsing/read.ts', '../../../core/src/evidence/index.ts', /by its name/],
    ['packages/ui/src/primitives/Button.tsx', '@career-mentor/core/cv', /no domain word/],
    ['packages/workspace/src/api/index.ts', '../../../../apps/desktop/src/data/index.ts', /may not import data/],
    ['packages/workspace/src/api/index.ts', '../../../../tooling/checks/run.ts', /not part of the product/],
    ['apps/desktop/src/renderer/client/index.ts', '@career-mentor/workspace/api', /import type/],
    ['apps/desktop/src/renderer/client/index.ts', 'node:path', /router/],
    ['apps/desktop/src/renderer/client/index.ts', 'electron', /only shell, preload and ipc/],
    ['apps/desktop/src/data/index.ts', 'electron', /only shell, preload and ipc/],
    ['apps/desktop/src/shell/index.ts', '@career-mentor/workspace/api', /opens no user file/],
    ['apps/desktop/src/preload/index.ts', '../shell/windows.ts', /no logic/],
    ['apps/sync-server/src/app.ts', '@career-mentor/rag/parsing', /sealed envelopes/],
  ])('%s must not take %s', (file, specifier, why) => expect(site(file, specifier)).toMatch(why));
});

describe('the lint run itself', () => {
  const repository = resolve(import.meta.dirname, '../..');
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function lint(files: Readonly<Record<string, string>>): string {
    folder = mkdtempSync(join(tmpdir(), 'lint-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    // The overrides' globs are relative to the configuration, so it has to lie beside the files.
    const config = readFileSync(join(repository, '.oxlintrc.json'), 'utf8').replaceAll(
      './tooling',
      `${repository}/tooling`,
    );
    writeFileSync(join(folder, '.oxlintrc.json'), config);
    const args = [join(repository, 'node_modules/oxlint/bin/oxlint'), '--format=unix'];
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      return String(Object(error).stdout);
    }
  }

  it('fails on forbidden imports, loose types, unexplained casts, channels, console and focused tests', () => {
    const output = lint({
      'packages/core/src/gaps/a.ts': "import { plan } from '../roadmaps/index.ts';\nexport const a = plan;\n",
      'packages/core/src/gaps/b.ts': "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n",
      'packages/core/src/gaps/c.ts': 'export const c = (value: any) => value;\n',
      'packages/core/src/gaps/d.ts': 'export const d = (value: unknown) => value as string;\n',
      'packages/core/src/gaps/e.ts': "console.log('e');\nexport const e = 1;\n",
      'packages/core/src/gaps/f.test.ts': "import { it } from 'vitest';\nit.only('f', () => {});\n",
      'apps/desktop/src/shell/g.ts': "import { ipcMain } from 'electron';\nipcMain.on('g', () => {});\n",
      'packages/core/src/gaps/h.ts': "export const load = () => import('node:fs');\n",
    });
    for (const problem of [
      /a\.ts.*core\/gaps may not import core\/roadmaps/,
      /b\.ts.*core may not use Node\.js/,
      /c\.ts.*any/,
      /d\.ts.*why this cast is right/,
      /e\.ts.*console/,
      /f\.test\.ts.*(only|focus)/i,
      /g\.ts.*ipcMain belongs into/,
      /h\.ts.*core may not use Node\.js/,
    ]) {
      expect(output).toMatch(problem);
    }
  });

  it('passes on clean code', () => {
    const output = lint({
      'packages/core/src/gaps/a.ts':
        "import { skill } from '../skills/index.ts';\n// The schema guarantees a name.\nexport const a = skill.name as string;\n",
    });
    expect(output).not.toMatch(/Error/);
  });
});
