import { readFileSync, readdirSync } from 'node:fs';

/** The most that any child of this process has held so far, in MB (10^6 bytes); 0 where the system keeps no `/proc`. */
export function peakOfChildren(): number {
  return Math.max(0, ...childrenOf().map(peakOf));
}

function childrenOf(): string[] {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8')
        .split(' ')
        .filter((id) => id.trim() !== ''),
    );
  } catch {
    return [];
  }
}

function peakOf(id: string): number {
  try {
    return (Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    // It ended between the two looks.
    return 0;
  }
}
