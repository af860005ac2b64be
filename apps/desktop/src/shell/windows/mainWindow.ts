import type { BrowserWindow } from 'electron';
import type { ElectronApi } from '../electronApi.ts';
import { APP_ORIGIN } from '../protocol/pagePath.ts';
import type { WindowMemory } from './windowMemory.ts';
import { windowOptions } from './windowOptions.ts';
import { fitToDisplays } from './windowState.ts';

/** Opens the app's window where it was last time, shows it when the page is drawn, and remembers it when it closes. */
export function openMainWindow(
  electron: Pick<ElectronApi, 'BrowserWindow' | 'nativeTheme' | 'screen'>,
  options: { readonly preload: string; readonly memory: WindowMemory },
): BrowserWindow {
  const areas = electron.screen.getAllDisplays().map((display) => display.workArea);
  const state = fitToDisplays(options.memory.recall(), areas);
  const window = new electron.BrowserWindow(
    windowOptions(state, options.preload, electron.nativeTheme.shouldUseDarkColors),
  );
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => options.memory.remember({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
