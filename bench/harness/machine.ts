import { cpus, platform, arch, totalmem } from 'node:os';

/** What the figures were measured on, without anything that names the machine or its owner. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}
