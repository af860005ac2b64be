import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process in MB (10^6 bytes); only on Linux, where the kernel publishes it under /proc. */
export function residentMegabytes(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  if (kibibytes === undefined) throw new Error(`no resident size for process ${processId}`);
  return (Number(kibibytes) * 1024) / 1e6;
}

/** The direct child of `parent` whose command line holds `part`. */
export function childRunning(parent: number, part: string): number {
  const child = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((id) => parentOf(id) === parent && commandOf(id).includes(part));
  if (child === undefined) throw new Error(`process ${parent} has no child that runs ${part}`);
  return child;
}

const commandOf = (id: number): string => readOrEmpty(`/proc/${id}/cmdline`);

const parentOf = (id: number): number => Number(/^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${id}/status`))?.[1]);

/** Processes come and go while the list is read. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
