import type { IpcMain, IpcMainEvent, MessagePortMain, WebContents } from 'electron';
import { DATA_LOST, MENU, type MenuCommand, PORT, PORT_WANTED } from './channels.ts';

/** Whether a message comes from the main frame of a page of ours. A frame that is gone has no address. */
function isFromOwnPage(
  event: { readonly senderFrame: { readonly url: string; readonly parent: unknown } | null },
  isOwnPage: (address: string) => boolean,
): boolean {
  return event.senderFrame !== null && event.senderFrame.parent === null && isOwnPage(event.senderFrame.url);
}

/** Calls back when a page of ours asks for its port; anyone else is not answered at all. */
export function onPortWanted(
  ipcMain: Pick<IpcMain, 'on'>,
  isOwnPage: (address: string) => boolean,
  give: (page: WebContents) => void,
): void {
  ipcMain.on(PORT_WANTED, (event: IpcMainEvent) => {
    if (isFromOwnPage(event, isOwnPage)) give(event.sender);
  });
}

/** Hands one end of a channel to the data process over to a page; the page then owns it. */
export const givePort = (page: WebContents, port: MessagePortMain): void => page.postMessage(PORT, null, [port]);

/** Tells the page what was chosen in the application menu. */
export const sendMenuCommand = (page: WebContents, command: MenuCommand): void => page.send(MENU, command);

/** Tells the page that no port will come until somebody tries again. */
export const tellDataLost = (page: WebContents): void => page.send(DATA_LOST);
