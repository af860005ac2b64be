import { describe, expect, it } from 'vitest';
import { err } from '@career-mentor/core/kernel';
import { openSample } from '../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { createCaller, failureOf } from './index.ts';
import { TRPCError } from '@trpc/server';

describe('the router', () => {
  it('answers with views, and streams what changes', async () => {
    using folder = temporaryFolder();
    const sample = await openSample(folder.path);
    const stop = new AbortController();
    const caller = createCaller({ workspace: { ok: true, value: sample.workspace } }, { signal: stop.signal });
    expect(await caller.status.get()).toMatchObject({ mode: 'browser', device: 'device only' });
    const events = await caller.events.subscribe();
    const first = events[Symbol.asyncIterator]().next();
    await caller.settings.set({ theme: 'dark', activeCvId: sample.cvId });
    expect((await first).value).toEqual({ kind: 'changed', entities: ['settings'] });
    expect(await caller.settings.set({ activeCvId: null })).toMatchObject({ theme: 'dark', evidenceWidth: 420 });
    expect((await caller.settings.get()).activeCvId).toBeUndefined();
    const database = (await caller.doctor.report()).find(({ id }) => id === 'database');
    expect(database?.detail).toBe(`The database in ${folder.path} is whole.`);
    stop.abort();
    await sample.close();
  });

  it('carries every failure with its guidance: of a use case, of an input, of a workspace that did not open', async () => {
    using folder = temporaryFolder();
    const sample = await openSample(folder.path);
    const caller = createCaller({ workspace: { ok: true, value: sample.workspace } });
    expect(await failureFrom(caller.cvs.get({ cvId: 'no such' }))).toMatchObject({ code: 'not-found' });
    expect(await failureFrom(caller.cvs.rename({ cvId: sample.cvId, title: '   ' }))).toMatchObject({
      code: 'invalid-input',
      field: 'title',
    });
    const locked = { code: 'workspace-locked', message: 'taken', guidance: 'close it' };
    const closed = createCaller({ workspace: err(locked) });
    expect(await failureFrom(closed.cvs.list())).toEqual(locked);
    await sample.close();
  });

  it('tells a bug without its insides', () => {
    const failure = failureOf(
      new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: new Error('/home/ada/secret.txt') }),
    );
    expect(failure.code).toBe('internal');
    expect(JSON.stringify(failure)).not.toContain('secret');
  });
});

async function failureFrom(call: Promise<unknown>): Promise<unknown> {
  const error = await call.catch((cause: unknown) => cause);
  if (!(error instanceof TRPCError)) throw new Error('the call did not fail');
  return failureOf(error);
}
