/** The names of Electron's message channels; nothing outside ipc/ and the shell's process code repeats them. */

/** Page → shell, once the page listens: "give me a port to the data process". */
export const PORT_WANTED = 'career-mentor:port-wanted';

/** Shell → page, with the port as transferred object; again after each restart of the data process. */
export const PORT = 'career-mentor:port';

/** Shell → data process, with the other end of the port. */
export const CONNECT = 'career-mentor:connect';

/** Shell → page: something chosen in the application menu. */
export const MENU = 'career-mentor:menu';

/** Shell → page: the data process could not be kept alive. */
export const DATA_LOST = 'career-mentor:data-lost';

export const MENU_COMMANDS = ['palette', 'shortcuts', 'undo', 'redo', 'add-cv', 'add-job'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
