import { LIMITS } from '../limits.ts';

/** Milliseconds between two looks: in that time a file fills some tens of megabytes at most. */
const EVERY = 20;

/**
 * Ends the process when a file makes it take more memory than `LIMITS.residentMegabytes`. Runs in a thread, because the
 * reading itself lets nobody in between. The limit of the heap alone is not enough: what is unpacked lies outside of it.
 */
export function guardMemory(): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > LIMITS.residentMegabytes * 1e6) process.kill(process.pid, TOO_HEAVY);
  }, EVERY);
}

/** The signal by which the parent knows why the process ended. Nobody else sends it: a parent that stops a read kills. */
export const TOO_HEAVY = 'SIGTERM';
