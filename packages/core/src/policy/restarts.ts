/** When a process that ended is started again. Times are milliseconds since 1970-01-01T00:00Z. */
export interface RestartPolicy {
  /** The wait before the first restart; each further one within `windowMs` doubles it. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** After so many ends within the window the process is given up and the person is told. */
  readonly mostRestarts: number;
  readonly windowMs: number;
}

/** The one policy for the data process, whoever starts it: seven ends within a minute and it is given up. */
export const DATA_PROCESS_RESTARTS: RestartPolicy = {
  firstDelayMs: 100,
  longestDelayMs: 5_000,
  mostRestarts: 6,
  windowMs: 60_000,
};

/** What to do after a process ended, given the times at which it ended before; the newest end is included. */
export function afterEnd(
  policy: RestartPolicy,
  ends: readonly number[],
  now: number,
): { readonly delayMs: number } | 'give-up' {
  const recent = ends.filter((time) => now - time < policy.windowMs).length;
  if (recent > policy.mostRestarts) return 'give-up';
  return { delayMs: Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** Math.max(0, recent - 1)) };
}
