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
  readonly handlers: Map<string, PageHandler>;
  readonly session: StandInSession;
  readonly calls: string[];
}

type PageHandler = (request: { url: string; method: string }) => Promise<Response>;

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
  /** The folder for what the shell keeps. */
  readonly userData?: string;
  readonly fork?: (entry: string, args: readonly string[]) => StandInProcess;
}

/**
 * A stand-in for the few parts of Electron that the shell uses, for machines without Electron's program. It keeps what it
 * is told and lets a test play the system: open windows, press menu items, end processes, ask for permissions.
 */
export function createStandIn(options: StandInOptions = {}): StandIn {
  const kept = createRecord();
  const app = createApp(options, kept.calls);
  const electron = {
    app,
    BrowserWindow: windowClass((window) => {
      kept.windows.push(window);
      app.emit('web-contents-created', {}, window.webContents);
    }),
    dialog: {
      showMessageBox: async (question: { detail?: string }) => {
        kept.questions.push(question);
        return { response: options.answer ?? 1 };
      },
    },
    ipcMain: kept.ipcMain,
    Menu: {
      buildFromTemplate: (template: StandIn['menus'][number]) => template,
      setApplicationMenu: (menu: StandIn['menus'][number]) => kept.menus.push(menu),
    },
    MessageChannelMain: MessageChannel,
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: () => kept.calls.push('privileged'),
      handle: (scheme: string, handler: PageHandler) => kept.handlers.set(scheme, handler),
    },
    screen: { getAllDisplays: () => (options.displays ?? [FULL_HD]).map((workArea) => ({ workArea })) },
    session: { defaultSession: kept.session },
    shell: { openExternal: async (address: string) => void kept.opened.push(address) },
    utilityProcess: { fork: forkInto(kept.processes, options.fork) },
  };
  // The stand-in has the parts that the shell uses and no others, which the full type cannot express.
  const api = electron as unknown as ElectronApi;
  return { ...kept, electron: api, app };
}

const FULL_HD = { x: 0, y: 0, width: 1920, height: 1080 };

const createRecord = (): Omit<StandIn, 'electron' | 'app'> => ({
  calls: [],
  windows: [],
  processes: [],
  questions: [],
  opened: [],
  menus: [],
  handlers: new Map(),
  session: new StandInSession(),
  ipcMain: new EventEmitter(),
});

const createApp = (options: StandInOptions, calls: string[]) =>
  Object.assign(new EventEmitter(), {
    isPackaged: true,
    requestSingleInstanceLock: () => options.first ?? true,
    quit: () => calls.push('quit'),
    whenReady: async () => calls.push('ready'),
    getPath: () => options.userData ?? '',
    exit: (code: number) => calls.push(`exit ${code}`),
  });

const windowClass = (onMade: (window: StandInWindow) => void) =>
  class extends StandInWindow {
    constructor(windowOptions: object) {
      super(windowOptions);
      onMade(this);
    }
  };

const forkInto =
  (processes: StandInProcess[], fork: StandInOptions['fork']) =>
  (entry: string, args: readonly string[]): StandInProcess => {
    const child = fork?.(entry, args) ?? new StandInProcess(entry, args);
    processes.push(child);
    return child;
  };

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
