import { onPagePort } from '../ipc/electron/dataSide.ts';
import { servePort } from '../ipc/port/servePort.ts';
import { appRouter } from '@career-mentor/workspace/api';
import { readOptions } from './options.ts';
import { startDataProcess } from './startDataProcess.ts';

/** The data process: owns one workspace and answers the router over Electron's ports or a local socket. */
const options = readOptions(process.argv.slice(2));
const data = await startDataProcess(options);

onPagePort(process, (port) =>
  servePort(port, { router: appRouter, createContext: () => ({ workspace: data.workspace() }) }),
);

const end = async (): Promise<void> => {
  await data.close();
  process.exit(0);
};
// Without its parent it serves nobody; the lock must not stay with a process that no one sees.
process.once('disconnect', () => void end());
process.once('SIGTERM', () => void end());
process.once('SIGINT', () => void end());
