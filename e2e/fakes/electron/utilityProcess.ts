import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

/** A utility process that runs nothing: keeps what it was told, and ends when the test says so. */
export class StandInProcess extends EventEmitter {
  readonly entry: string;
  readonly args: readonly string[];
  readonly received: { readonly message: unknown; readonly ports: readonly MessagePort[] }[] = [];
  killed = false;

  constructor(entry: string, args: readonly string[]) {
    super();
    this.entry = entry;
    this.args = args;
  }

  postMessage(message: unknown, ports: readonly MessagePort[]): void {
    this.received.push({ message, ports });
  }

  kill(): boolean {
    this.killed = true;
    return true;
  }

  /** Plays a crash. */
  crash(): void {
    this.emit('exit', 139);
  }
}
