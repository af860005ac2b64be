import { type RestartPolicy, afterEnd } from './restarts.ts';

/** A running process, as far as the supervisor cares. */
export interface Supervised {
  readonly onEnd: (listener: (code: number) => void) => void;
  readonly stop: () => void;
}

export interface SuperviseOptions<T extends Supervised> {
  readonly start: () => T;
  readonly policy: RestartPolicy;
  /** Called for the first process and for each that replaced one. */
  readonly onStart?: (process: T) => void;
  /** Called when the process ends too often; it stays down until someone says to try again. */
  readonly onGiveUp: () => void;
  readonly now: () => number;
  readonly wait: (milliseconds: number, then: () => void) => void;
}

export interface Supervisor<T extends Supervised> {
  /** Starts a process that was given up once more and forgets how often it ended; does nothing otherwise. */
  readonly tryAgain: () => void;
  /** Stops for good; gives the process that is still running and was told to end. */
  readonly stop: () => T | undefined;
}

/** Keeps one process alive: starts it, starts it again with growing waits when it ends, and gives up when it cannot live. */
export function supervise<T extends Supervised>(options: SuperviseOptions<T>): Supervisor<T> {
  let ends: number[] = [];
  let stopped = false;
  let isGivenUp = false;
  let current: T | undefined;

  const begin = (): void => {
    if (stopped) return;
    current = options.start();
    current.onEnd(ended);
    options.onStart?.(current);
  };
  const ended = (): void => {
    current = undefined;
    if (stopped) return;
    ends.push(options.now());
    const next = afterEnd(options.policy, ends, options.now());
    if (next !== 'give-up') return options.wait(next.delayMs, begin);
    isGivenUp = true;
    options.onGiveUp();
  };

  begin();
  return {
    tryAgain: () => {
      if (!isGivenUp) return;
      isGivenUp = false;
      ends = [];
      begin();
    },
    stop: () => {
      stopped = true;
      current?.stop();
      return current;
    },
  };
}
