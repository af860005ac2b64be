import type { BrowserWindow } from 'electron';
import { DATA_PROCESS_RESTARTS, supervise } from '@career-mentor/core/policy';
import { onPortWanted, sendMenuCommand, tellDataLost } from '../ipc/electron/shellSide.ts';
import type { ElectronApi } from './electronApi.ts';
import { menuTemplate } from './menu/menuTemplate.ts';
import { createConnector } from './processes/connector.ts';
import { startDataProcess } from './processes/dataProcess.ts';
import { APP_SCHEME } from './protocol/pagePath.ts';
import { servePage } from './protocol/servePage.ts';
import { createAskBeforeOpening } from './security/askBeforeOpening.ts';
import { hardenContents, hardenSession } from './security/harden.ts';
import { isOwnPage } from './security/navigation.ts';
import { openMainWindow } from './windows/mainWindow.ts';
import { createWindowMemory } from './windows/windowMemory.ts';

/** Where the built parts lie, and how the app was called. */
export interface ShellOptions {
  readonly pageFolder: string;
  readonly preload: string;
  readonly dataEntry: string;
  readonly windowStatePath: string;
  /** Arguments for the data process, e.g. `--workspace DIR`. */
  readonly args: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly now: () => number;
  readonly wait: (milliseconds: number, then: () => void) => void;
}

/** The app's outer shell: one instance, one window, one data process; opens no file of the person's. */
export async function startShell(electron: ElectronApi, options: ShellOptions): Promise<void> {
  const { app } = electron;
  // A second instance only wakes the first one up; two of them would fight over one workspace.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  electron.protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
  hardenContents(app, createAskBeforeOpening(electron));
  await app.whenReady();
  hardenSession(electron.session.defaultSession);
  electron.protocol.handle(APP_SCHEME, servePage(options.pageFolder));
  runApp(electron, options);
}

function runApp(electron: ElectronApi, options: ShellOptions): void {
  const { app } = electron;
  const window = createWindowHolder(electron, options);
  const connector = createConnector(electron);
  const data = supervise({
    start: () => startDataProcess(electron, { entry: options.dataEntry, args: options.args }),
    policy: DATA_PROCESS_RESTARTS,
    onStart: connector.useProcess,
    onGiveUp: () => {
      connector.loseProcess();
      window.withPage(tellDataLost);
    },
    now: options.now,
    wait: options.wait,
  });
  onPortWanted(electron.ipcMain, isOwnPage, (page) => {
    connector.addPage(page);
    // A page that asks although the process was given up is a person who says "try again".
    data.tryAgain();
  });
  electron.Menu.setApplicationMenu(
    electron.Menu.buildFromTemplate(
      menuTemplate({
        platform: options.platform,
        development: !app.isPackaged,
        send: (command) => window.withPage((page) => sendMenuCommand(page, command)),
      }),
    ),
  );
  app.on('second-instance', window.show);
  app.on('activate', window.show);
  app.on('window-all-closed', () => {
    if (options.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => void data.stop());
  window.show();
}

/** Holds the one window: makes it when there is none, brings it to the front when there is. */
function createWindowHolder(electron: ElectronApi, options: ShellOptions) {
  const memory = createWindowMemory(options.windowStatePath);
  let window: BrowserWindow | undefined;
  const show = (): void => {
    if (window) {
      if (window.isMinimized()) window.restore();
      window.focus();
      return;
    }
    window = openMainWindow(electron, { preload: options.preload, memory });
    window.once('closed', () => {
      window = undefined;
    });
  };
  return {
    show,
    withPage: (tell: (page: BrowserWindow['webContents']) => void): void => {
      if (window) tell(window.webContents);
    },
  };
}
