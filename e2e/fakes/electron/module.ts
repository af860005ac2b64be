import { createStandIn } from './standIn.ts';
import { WorkerProcess } from './workerProcess.ts';

/** The stand-in under the names that `electron` exports; the data process runs for real, in a worker. */
export const standIn = createStandIn({
  userData: process.env.STAND_IN_USER_DATA ?? '',
  fork: (entry, args) => new WorkerProcess(entry, args),
});

export const { app, BrowserWindow, dialog, ipcMain, Menu, MessageChannelMain } = standIn.electron;
export const { nativeTheme, protocol, screen, session, shell, utilityProcess } = standIn.electron;
