import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { ElectronApi } from '../../../apps/desktop/src/shell/electronApi.ts';
import { StandInWindow } from './window.ts';
import { StandInProcess } from './utilityProcess.ts';

/** What a test may set before, and look at afterwards. */
export interface StandIn {
  readonly electron: ElectronApi;
  readonly app: EventEmitter;
  readonly ipcMain: EventEmitter;
  readonly windows: StandInWindow[];
  readonly processes: StandInProcess[];
  readonly questions: { readonly detail?: string }[];
  readonly opened: string[];
  readonly menus: { readonly label?: string; readonly click?: () => void; readonly submenu?: unknown }[][];
  readonly handlers: Map<string, (request: { url: string; method: string }) => Promise<Response>>;
  readonly session: StandInSession;
  readonly calls: string[];
}

export interface StandInOptions {
  /** Whether this is the first instance of the app. */
  readonly first?: boolean;
  /** What the person answers to a question: the index of the button. */
  readonly answer?: number;
  readonly displays?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly fork?: (entry: string, args: readonly string[]) => StandInProcess;
}

/**
 * A stand-in for the few parts of Electron that the shell uses, for machines without Electron's program. It keeps what it
 * is told and lets a test play the system: open windows, press menu items, end processes, ask for permissions.
 */
export function createStandIn(options: StandInOptions = {}): StandIn {
  const calls: string[] = [];
  const windows: StandInWindow[] = [];
  const processes: StandInProcess[] = [];
  const questions: { detail?: string }[] = [];
  const opened: string[] = [];
  const menus: StandIn['menus'] = [];
  const handlers: StandIn['handlers'] = new Map();
  const session = new StandInSession();
  const ipcMain = new EventEmitter();
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    requestSingleInstanceLock: () => options.first ?? true,
    quit: () => calls.push('quit'),
    whenReady: async () => calls.push('ready'),
    getPath: () => '',
  });
  const fork = options.fork ?? ((entry, args) => new StandInProcess(entry, args));
  const areas = options.displays ?? [{ x: 0, y: 0, width: 1920, height: 1080 }];

  const electron = {
    app,
    BrowserWindow: class extends StandInWindow {
      constructor(windowOptions: object) {
        super(windowOptions);
        windows.push(this);
        app.emit('web-contents-created', {}, this.webContents);
      }
    },
    dialog: {
      showMessageBox: async (question: { detail?: string }) => {
        questions.push(question);
        return { response: options.answer ?? 1 };
      },
    },
    ipcMain,
    Menu: {
      buildFromTemplate: (template: StandIn['menus'][number]) => template,
      setApplicationMenu: (menu: StandIn['menus'][number]) => menus.push(menu),
    },
    MessageChannelMain: MessageChannel,
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: () => calls.push('privileged'),
      handle: (scheme: string, handler: (request: { url: string; method: string }) => Promise<Response>) =>
        handlers.set(scheme, handler),
    },
    screen: { getAllDisplays: () => areas.map((workArea) => ({ workArea })) },
    session: { defaultSession: session },
    shell: { openExternal: async (address: string) => void opened.push(address) },
    utilityProcess: {
      fork: (entry: string, args: readonly string[]) => {
        const child = fork(entry, args);
        processes.push(child);
        return child;
      },
    },
  };
  // The stand-in has the parts that the shell uses and no others, which the full type cannot express.
  const api = electron as unknown as ElectronApi;
  return { electron: api, app, ipcMain, windows, processes, questions, opened, menus, handlers, session, calls };
}

type Decide = (permission: string, details: { requestingUrl: string }) => boolean;

/** Keeps the session's handlers, to be asked by a test. */
export class StandInSession {
  asks: Decide = () => true;
  checks: (permission: string, origin: string) => boolean = () => true;
  devices: () => boolean = () => true;
  cancels: (url: string) => boolean = () => false;

  setPermissionRequestHandler(
    handler: (
      contents: null,
      permission: string,
      decide: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void,
  ): void {
    this.asks = (permission, details) => {
      let granted = true;
      handler(null, permission, (answer) => (granted = answer), details);
      return granted;
    };
  }

  setPermissionCheckHandler(handler: (contents: null, permission: string, origin: string) => boolean): void {
    this.checks = (permission, origin) => handler(null, permission, origin);
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devices = handler;
  }

  readonly webRequest = {
    onBeforeRequest: (
      handler: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void,
    ): void => {
      this.cancels = (url) => {
        let cancelled = false;
        handler({ url }, ({ cancel }) => (cancelled = cancel));
        return cancelled;
      };
    },
  };
}
