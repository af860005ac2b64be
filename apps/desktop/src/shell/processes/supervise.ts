import { type RestartPolicy, afterEnd } from './backoff.ts';

/** A running process, as far as the supervisor cares. */
export interface Supervised {
  readonly onEnd: (listener: (code: number) => void) => void;
  readonly stop: () => void;
}

export interface SuperviseOptions<T extends Supervised> {
  readonly start: () => T;
  readonly policy: RestartPolicy;
  /** Called for the first process and for each that replaced one. */
  readonly onStart: (process: T) => void;
  /** Called once when the process ends too often. */
  readonly onGiveUp: () => void;
  readonly now: () => number;
  readonly wait: (milliseconds: number, then: () => void) => void;
}

/** Keeps one process alive: starts it, starts it again with growing waits when it ends, and gives up when it cannot live. */
export function supervise<T extends Supervised>(options: SuperviseOptions<T>): { readonly stop: () => void } {
  const ends: number[] = [];
  let stopped = false;
  let current: T | undefined;

  const begin = (): void => {
    if (stopped) return;
    current = options.start();
    current.onEnd(ended);
    options.onStart(current);
  };
  const ended = (): void => {
    if (stopped) return;
    ends.push(options.now());
    const next = afterEnd(options.policy, ends, options.now());
    if (next === 'give-up') options.onGiveUp();
    else options.wait(next.delayMs, begin);
  };

  begin();
  return {
    stop: () => {
      stopped = true;
      current?.stop();
    },
  };
}
