import type { IpcRenderer, IpcRendererEvent } from 'electron';
import { DATA_LOST, MENU, MENU_COMMANDS, type MenuCommand, PORT, PORT_WANTED } from './channels.ts';

/** The page's window, as far as the preload script touches it. */
export interface PageWindow {
  readonly location: { readonly origin: string };
  readonly postMessage: (message: PageMessage, origin: string, transfer?: IpcRendererEvent['ports']) => void;
}

/** What the page hears, as `message` events of its own window. */
export type PageMessage =
  | { readonly kind: typeof PORT }
  | { readonly kind: typeof MENU; readonly command: MenuCommand }
  | { readonly kind: typeof DATA_LOST };

/**
 * Hands every port from the shell on to the page, and the menu's commands. The page gets no function of Electron's and
 * can name no channel. Returns what the page calls when it listens: it asks for the port, and for nothing else.
 */
export function connectPage(
  ipcRenderer: Pick<IpcRenderer, 'on' | 'send'>,
  page: PageWindow,
): { readonly ready: () => void } {
  ipcRenderer.on(PORT, (event: IpcRendererEvent) =>
    page.postMessage({ kind: PORT }, page.location.origin, event.ports),
  );
  ipcRenderer.on(MENU, (_event, command: unknown) => {
    const known = MENU_COMMANDS.find((each) => each === command);
    if (known) page.postMessage({ kind: MENU, command: known }, page.location.origin);
  });
  ipcRenderer.on(DATA_LOST, () => page.postMessage({ kind: DATA_LOST }, page.location.origin));
  return { ready: () => ipcRenderer.send(PORT_WANTED) };
}
