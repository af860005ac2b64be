import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../ipc/electron/channels.ts';

/** What the menu is made for. */
export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly send: (command: MenuCommand) => void;
  /** Developer tools are shown in a checkout, not in the installed app. */
  readonly development: boolean;
}

/** The application menu: what every system expects, and the page's own actions by name. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [APP_MENU] : []),
    fileMenu(options, isMac),
    EDIT_MENU,
    goMenu(options),
    viewMenu(options),
    WINDOW_MENU,
  ];
}

const APP_MENU: MenuItemConstructorOptions = { role: 'appMenu' };
const WINDOW_MENU: MenuItemConstructorOptions = { role: 'windowMenu' };

const command = (
  options: MenuOptions,
  item: { readonly label: string; readonly command: MenuCommand; readonly accelerator?: string },
): MenuItemConstructorOptions => ({
  label: item.label,
  click: () => options.send(item.command),
  // The page handles these keys itself; the menu only shows them.
  ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
});

const fileMenu = (options: MenuOptions, isMac: boolean): MenuItemConstructorOptions => ({
  label: 'File',
  submenu: [
    command(options, { label: 'Add a CV…', command: 'add-cv' }),
    command(options, { label: 'Add an advert…', command: 'add-job' }),
    { type: 'separator' },
    isMac ? { role: 'close' } : { role: 'quit' },
  ],
});

const EDIT_MENU: MenuItemConstructorOptions = { role: 'editMenu' };

const goMenu = (options: MenuOptions): MenuItemConstructorOptions => ({
  label: 'Go',
  submenu: [
    command(options, { label: 'Command palette', command: 'palette', accelerator: 'CommandOrControl+K' }),
    command(options, { label: 'Keyboard shortcuts', command: 'shortcuts' }),
    { type: 'separator' },
    command(options, { label: 'Undo the last change of data', command: 'undo' }),
    command(options, { label: 'Redo the last change of data', command: 'redo' }),
  ],
});

const viewMenu = (options: MenuOptions): MenuItemConstructorOptions => ({
  label: 'View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(options.development ? [{ role: 'toggleDevTools' } as const] : []),
  ],
});
