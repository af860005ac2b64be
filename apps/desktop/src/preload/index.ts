import { contextBridge, ipcRenderer } from 'electron';
import { connectPage } from '../ipc/electron/preloadSide.ts';

/** The page's only door: `window.careerMentor.ready()` asks for the port, which then comes as a `message` event. */
contextBridge.exposeInMainWorld('careerMentor', connectPage(ipcRenderer, window));
