import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

/** The page of a stand-in window: keeps what the shell sends, and plays what a page might try. */
export class StandInContents extends EventEmitter {
  readonly sent: { readonly channel: string; readonly value: unknown; readonly ports: readonly MessagePort[] }[] = [];
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openWindow = handler;
  }

  postMessage(channel: string, value: unknown, ports: readonly MessagePort[]): void {
    this.sent.push({ channel, value, ports });
  }

  send(channel: string, value?: unknown): void {
    this.sent.push({ channel, value, ports: [] });
  }

  isDestroyed(): boolean {
    return false;
  }

  /** Plays an attempt to leave the page; says whether it was prevented. */
  tries(event: 'will-navigate' | 'will-redirect' | 'will-attach-webview', url: string): boolean {
    let prevented = false;
    this.emit(event, { url, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

/** A window that is never drawn. */
export class StandInWindow extends EventEmitter {
  readonly options: object;
  readonly webContents = new StandInContents();
  readonly calls: string[] = [];
  address = '';
  bounds = { x: 10, y: 20, width: 1200, height: 800 };
  maximized = false;
  minimized = false;

  constructor(options: object) {
    super();
    this.options = options;
  }

  async loadURL(address: string): Promise<void> {
    this.address = address;
  }

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
    this.calls.push('restore');
  }

  focus(): void {
    this.calls.push('focus');
  }

  show(): void {
    this.calls.push('show');
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.bounds;
  }
}
