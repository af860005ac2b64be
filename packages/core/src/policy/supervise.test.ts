import { describe, expect, it } from 'vitest';
import { DATA_PROCESS_RESTARTS, afterEnd } from './restarts.ts';
import { supervise } from './supervise.ts';

/** A process that ends when told, and time that passes when something waits for it. */
function createScene() {
  let now = 0;
  const waits: number[] = [];
  const endings: (() => void)[] = [];
  let givenUp = 0;
  const supervisor = supervise({
    start: () => ({ onEnd: (listener) => endings.push(() => listener(1)), stop: () => undefined }),
    policy: DATA_PROCESS_RESTARTS,
    onStart: () => undefined,
    onGiveUp: () => (givenUp += 1),
    now: () => now,
    wait: (milliseconds, then) => {
      waits.push(milliseconds);
      now += milliseconds;
      then();
    },
  });
  return {
    waits,
    starts: () => endings.length,
    endNow: () => endings.at(-1)?.(),
    pass: (milliseconds: number) => (now += milliseconds),
    givenUp: () => givenUp,
    supervisor,
  };
}

describe('a supervised process', () => {
  it('is started again with growing waits, and given up once when it cannot live', () => {
    const scene = createScene();
    for (let end = 0; end < 7; end += 1) scene.endNow();
    expect(scene.waits).toEqual([100, 200, 400, 800, 1600, 3200]);
    expect(scene.givenUp()).toBe(1);
    expect(scene.starts()).toBe(7);
  });

  it('has its past forgiven after a quiet minute', () => {
    const scene = createScene();
    for (let end = 0; end < 20; end += 1) {
      scene.endNow();
      scene.pass(60_000);
    }
    expect(new Set(scene.waits)).toEqual(new Set([100]));
    expect(scene.givenUp()).toBe(0);
  });

  it('begins anew when told to try again, and only once it was given up', () => {
    const scene = createScene();
    scene.supervisor.tryAgain();
    expect(scene.starts()).toBe(1);
    for (let end = 0; end < 7; end += 1) scene.endNow();
    scene.supervisor.tryAgain();
    scene.supervisor.tryAgain();
    expect(scene.starts()).toBe(8);
    scene.endNow();
    expect(scene.waits.at(-1)).toBe(100);
    expect(scene.givenUp()).toBe(1);
  });

  it('stays down when it was stopped', () => {
    const scene = createScene();
    scene.supervisor.stop();
    scene.endNow();
    scene.supervisor.tryAgain();
    expect(scene.starts()).toBe(1);
  });
});

it('never waits longer than the policy says', () => {
  expect(
    afterEnd(
      { ...DATA_PROCESS_RESTARTS, mostRestarts: 100 },
      Array.from({ length: 50 }, () => 0),
      0,
    ),
  ).toEqual({ delayMs: 5000 });
});
