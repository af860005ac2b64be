import { describe, expect, it } from 'vitest';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { openPatiently } from './openPatiently.ts';
import { holdWorkspace } from './workspaceHolder.ts';

const failure = (code: string): Failure => ({ code, message: code, guidance: 'do this' });

describe('a workspace that another process still holds', () => {
  it('is opened as soon as that lets go', async () => {
    const answers: Result<string, Failure>[] = [
      err(failure('workspace-locked')),
      err(failure('workspace-locked')),
      ok('open'),
    ];
    expect(await openPatiently(() => answers.shift() ?? ok('too late'))).toEqual(ok('open'));
  });

  it('is given up after a while, and any other failure at once', async () => {
    expect(await openPatiently(() => err(failure('workspace-locked')), 100)).toMatchObject({ ok: false });
    let tries = 0;
    await openPatiently(() => {
      tries += 1;
      return err(failure('workspace-newer'));
    });
    expect(tries).toBe(1);
  });
});

it('a workspace that could not be opened is tried again now and then, not with every call', () => {
  let now = 0;
  let tries = 0;
  const open = () => {
    tries += 1;
    return err(failure('disk-full'));
  };
  const holder = holdWorkspace(open(), open, () => now);
  for (let calls = 0; calls < 10; calls += 1) expect(holder.get()).toMatchObject({ error: { code: 'disk-full' } });
  expect(tries).toBe(1);
  now += 5_000;
  holder.get();
  holder.get();
  expect(tries).toBe(2);
});
