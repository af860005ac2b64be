import { type MessagePort, Worker } from 'node:worker_threads';
import { StandInProcess } from './utilityProcess.ts';

/**
 * A utility process that really runs its entry: in a worker, because ports cannot travel to a child process of Node.js.
 * Inside, `process.parentPort` is there as Electron provides it.
 */
export class WorkerProcess extends StandInProcess {
  readonly #worker: Worker;

  constructor(entry: string, args: readonly string[]) {
    super(entry, args);
    this.#worker = new Worker(new URL('./workerEntry.ts', import.meta.url), { workerData: { entry }, argv: [...args] });
    this.#worker.once('exit', (code) => this.emit('exit', code));
  }

  override postMessage(message: unknown, ports: readonly MessagePort[]): void {
    super.postMessage(message, ports);
    this.#worker.postMessage({ message, ports }, [...ports]);
  }

  override kill(): boolean {
    void this.#worker.terminate();
    return super.kill();
  }

  override crash(): void {
    void this.#worker.terminate();
  }
}
