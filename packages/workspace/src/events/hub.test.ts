import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../api/index.ts';
import { createEventHub } from './hub.ts';

describe('the event hub', () => {
  it('delivers what happens after the start, in order, and ends with its signal', async () => {
    const hub = createEventHub();
    const stop = new AbortController();
    hub.changed('cvs');
    const seen: WorkspaceEvent[] = [];
    const reading = (async () => {
      for await (const event of hub.stream(stop.signal)) {
        seen.push(event);
        if (seen.length === 3) stop.abort();
      }
    })();
    await Promise.resolve();
    hub.changed('jobs');
    hub.changed('gaps', 'roadmaps');
    await Promise.resolve();
    hub.changed('settings');
    await reading;
    expect(seen).toEqual([
      { kind: 'changed', entities: ['jobs'] },
      { kind: 'changed', entities: ['gaps', 'roadmaps'] },
      { kind: 'changed', entities: ['settings'] },
    ]);
  });

  it('tells a sleeper that everything changed instead of keeping a long list', async () => {
    const hub = createEventHub();
    const stop = new AbortController();
    const stream = hub.stream(stop.signal);
    const first = stream.next();
    for (let count = 0; count < 600; count += 1) hub.changed('cvs');
    const seen = [(await first).value];
    while (seen.length < 100) seen.push((await stream.next()).value);
    stop.abort();
    expect(seen[0]).toMatchObject({ kind: 'changed', entities: expect.arrayContaining(['cvs', 'roadmaps']) });
    expect((await stream.next()).done).toBe(true);
  });
});
