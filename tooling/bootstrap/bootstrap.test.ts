import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, runQuietly } from './child.mjs';
import { findElectron } from './electron.mjs';
import { root } from './places.mjs';
import { contentHash, readStamp, timesHash, writeStamp } from './stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  mkdirSync(join(folder, 'src/inner'), { recursive: true });
  mkdirSync(join(folder, 'src/dist'), { recursive: true });
  writeFileSync(join(folder, 'src/a.ts'), 'a');
  writeFileSync(join(folder, 'src/inner/b.ts'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the stamps that decide whether to install and build', () => {
  it('follow the contents of the manifests', () => {
    const paths = [join(folder, 'src/a.ts'), join(folder, 'missing.json')];
    const before = contentHash(paths);
    expect(contentHash(paths)).toBe(before);
    writeFileSync(join(folder, 'src/a.ts'), 'changed');
    expect(contentHash(paths)).not.toBe(before);
  });

  it('change with a source that is edited, added or removed', () => {
    const hash = () => timesHash(folder, ['src', 'not-there']);
    const seen = new Set([hash()]);
    utimesSync(join(folder, 'src/inner/b.ts'), 1, 1);
    seen.add(hash());
    writeFileSync(join(folder, 'src/c.ts'), 'c');
    seen.add(hash());
    rmSync(join(folder, 'src/a.ts'));
    seen.add(hash());
    expect(seen.size).toBe(4);
  });

  it('do not change with results, tests and hidden files', () => {
    const before = timesHash(folder, ['src']);
    writeFileSync(join(folder, 'src/dist/index.js'), 'built');
    writeFileSync(join(folder, 'src/a.test.ts'), 'test');
    writeFileSync(join(folder, 'src/.building'), 'lock');
    expect(timesHash(folder, ['src'])).toBe(before);
  });

  it('of the whole repository take less than a tenth of a second', () => {
    const times = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      timesHash(root, ['pnpm-lock.yaml', 'apps/desktop', 'packages', 'tooling/tsconfig']);
      return performance.now() - startedAt;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  it('are kept in files whose folder need not exist', () => {
    const path = join(folder, 'new/.built');
    expect(readStamp(path)).toBe('');
    writeStamp(path, 'x1');
    expect(readStamp(path)).toBe('x1');
  });
});

describe('child programs', () => {
  it('give their exit code through', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
    expect(await run(process.execPath, ['-e', ''])).toBe(0);
  });

  it('run quietly and keep what they said', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(4)';
    const { code, output } = await runQuietly(process.execPath, ['-e', script]);
    expect([code, output.split('\n').filter(Boolean).sort()]).toEqual([4, ['err', 'out']]);
    expect((await runQuietly(join(folder, 'no-such-program'), [])).code).toBe(127);
  });
});

describe('where the app opens', () => {
  it.each([
    [{ environment: { CAREER_MENTOR_MODE: 'browser' } }, /asks for it/],
    [{ environment: { DISPLAY: ':0' }, platform: 'linux', isRoot: true }, /root/],
    [{ environment: {}, platform: 'linux', isRoot: false }, /no display/],
  ] as const)('says why it is the browser: %o', async (machine, reason) => {
    expect(await findElectron(machine)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('does not fetch Electron on a build machine', async () => {
    const found = await findElectron({ environment: { CI: 'true', DISPLAY: ':0' }, platform: 'linux', isRoot: false });
    expect('program' in found || /not on this machine/.test(found.reason)).toBe(true);
  });
});

it('has entries that load', async () => {
  const files = ['start', 'test', 'bench', 'package', 'buildNow'].map((name) =>
    join(root, `tooling/bootstrap/${name}.mjs`),
  );
  const checks = files.map((file) => promisify(execFile)(process.execPath, ['--check', file]));
  await expect(Promise.all(checks)).resolves.toHaveLength(files.length);
});
