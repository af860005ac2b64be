import type { MessageEvent as ParentEvent, ParentPort } from 'electron';
import { fromMessagePortMain, type Port } from '../port/port.ts';
import { CONNECT } from './channels.ts';

/** Calls `connect` with the port of every page, as the shell sends them. Outside Electron nothing ever comes. */
export function onPagePort(process: object, connect: (port: Port) => void): void {
  if (!hasParentPort(process)) return;
  process.parentPort.on('message', (event: ParentEvent) => {
    const [port] = event.ports;
    if (port && isConnect(event.data)) connect(fromMessagePortMain(port));
  });
}

const isConnect = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === CONNECT;

const hasParentPort = (process: object): process is { readonly parentPort: ParentPort } =>
  'parentPort' in process && typeof process.parentPort === 'object' && process.parentPort !== null;
