import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A place of the file system with properties of its own, gone at the end of the scope. */
export interface Mounted {
  readonly path: string;
  readonly [Symbol.dispose]: () => void;
}

/** A disk of its own of so many bytes at `path`; undefined where this process may not make one. */
export const mountSmallDisk = (path: string, bytes: number): Mounted | undefined =>
  mount(path, ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path]);

/** What lies in `path`, made unwritable even for the system's administrator; undefined where that may not be done. */
export function mountReadOnly(path: string): Mounted | undefined {
  const bound = mount(path, ['--bind', path, path]);
  if (bound && !run('mount', ['-o', 'remount,bind,ro', path])) {
    bound[Symbol.dispose]();
    return undefined;
  }
  return bound;
}

function mount(path: string, args: readonly string[]): Mounted | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  mkdirSync(path, { recursive: true });
  return run('mount', args) ? { path, [Symbol.dispose]: () => void run('umount', ['-l', path]) } : undefined;
}

function run(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    // A container without the right to mount: the caller tests the same thing another way.
    return false;
  }
}
