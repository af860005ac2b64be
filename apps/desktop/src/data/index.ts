import { onPagePort } from '../ipc/electron/dataSide.ts';
import { servePort } from '../ipc/port/servePort.ts';
import { appRouter } from '@career-mentor/workspace/api';
import { readOptions } from './options.ts';
import { startDataProcess } from './startDataProcess.ts';

/** The data process: owns one workspace and answers the router over Electron's ports or a local socket. */
const options = readOptions(process.argv.slice(2));
const starting = startDataProcess(options);

const end = async (): Promise<void> => {
  await (await starting).close();
  process.exit(0);
};
// Without its parent it serves nobody; the lock must not stay with a process that no one sees. Heard from the first
// moment: a parent may go while the workspace is being opened.
process.once('disconnect', () => void end());
process.once('SIGTERM', () => void end());
process.once('SIGINT', () => void end());

const data = await starting;
onPagePort(process, (port) =>
  servePort(port, { router: appRouter, createContext: () => ({ workspace: data.workspace() }) }),
);
