import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

/** Electron's port of a utility process: an emitter whose events carry `data` and the transferred `ports`. */
const electronPort = new EventEmitter();
Object.assign(process, { parentPort: electronPort });

// Like Electron, messages wait until someone listens: the shell may send a port before the entry has been read.
electronPort.once('newListener', () => {
  parentPort?.on('message', ({ message, ports }: { message: unknown; ports: MessagePort[] }) => {
    electronPort.emit('message', { data: message, ports: ports.map(asElectronPort) });
  });
});

await import(pathToFileURL(String(workerData.entry)).href);

/** Electron wraps what arrives at a port in an event with `data`. */
function asElectronPort(port: MessagePort) {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
    on: (name: string, listener: (event: { data: unknown }) => void) =>
      port.on(name, (data: unknown) => listener({ data })),
  };
}
