import type { MessagePortMain, UtilityProcess, utilityProcess } from 'electron';
import type { Supervised } from '@career-mentor/core/policy';
import { CONNECT } from '../../ipc/electron/channels.ts';

/** The process that owns the person's data. It is told of every page by a port of its own and never sees the window. */
export interface DataProcess extends Supervised {
  readonly connect: (port: MessagePortMain) => void;
}

export interface DataProcessOptions {
  /** The built entry of the data process. */
  readonly entry: string;
  /** Passed on as they are, e.g. `--workspace DIR`. */
  readonly args: readonly string[];
}

/** Forks the data process as an Electron utility process: a crash of it takes neither the window nor the data along. */
export function startDataProcess(
  electron: { readonly utilityProcess: typeof utilityProcess },
  options: DataProcessOptions,
): DataProcess {
  const child: UtilityProcess = electron.utilityProcess.fork(options.entry, [...options.args], {
    serviceName: 'Career Mentor data',
    stdio: 'inherit',
  });
  return {
    onEnd: (listener) => void child.once('exit', listener),
    stop: () => void child.kill(),
    connect: (port) => child.postMessage({ kind: CONNECT }, [port]),
  };
}
