import type { BrowserWindowConstructorOptions } from 'electron';
import { SMALLEST, type WindowState } from './windowState.ts';

/**
 * Options of the one window. The page is as powerless as a web page can be made: sandboxed, isolated, without Node.js,
 * with the web's own security on, and with the preload script as its only door.
 */
export function windowOptions(state: WindowState, preload: string, dark: boolean): BrowserWindowConstructorOptions {
  const position = state.x === undefined || state.y === undefined ? {} : { x: state.x, y: state.y };
  return {
    ...position,
    width: state.width,
    height: state.height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Career Mentor',
    // The paper colour of the theme, so that the window does not flash before the page is there.
    backgroundColor: dark ? '#16181d' : '#f7f8fa',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  };
}
