import type {
  App,
  BrowserWindow,
  Dialog,
  IpcMain,
  Menu,
  MessageChannelMain,
  NativeTheme,
  Protocol,
  Screen,
  Session,
  Shell,
  utilityProcess,
} from 'electron';

/**
 * The few parts of Electron that the shell uses. It receives them as a value, so that a stand-in can drive the same code
 * where Electron's program is not present.
 */
export interface ElectronApi {
  readonly app: Pick<App, 'requestSingleInstanceLock' | 'quit' | 'whenReady' | 'on' | 'isPackaged'>;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly ipcMain: Pick<IpcMain, 'on'>;
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly MessageChannelMain: typeof MessageChannelMain;
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>;
  readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly session: { readonly defaultSession: Session };
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly utilityProcess: typeof utilityProcess;
}
