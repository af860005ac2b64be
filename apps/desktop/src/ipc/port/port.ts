/** One end of a two-way channel of plain values, whatever the platform calls it. */
export interface Port {
  readonly post: (message: unknown) => void;
  /** Calls `listener` for every message from now on, and starts the flow where the platform waits for that. */
  readonly listen: (listener: (message: unknown) => void) => void;
  /** Calls `listener` once the other end is gone. Browsers do not tell; there it may never be called. */
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
}

/** What a page's MessagePort and one of a Node.js worker have in common. */
interface EventTargetPort {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message' | 'close', listener: (event: Event) => void) => void;
  readonly start: () => void;
  readonly close: () => void;
}

/** Wraps the MessagePort of a page or of Node.js. */
export function fromMessagePort(port: EventTargetPort): Port {
  return {
    post: (message) => port.postMessage(message),
    listen: (listener) => {
      port.addEventListener('message', (event) => listener('data' in event ? event.data : undefined));
      port.start();
    },
    onClose: (listener) => port.addEventListener('close', () => listener()),
    close: () => port.close(),
  };
}

/** What Electron hands to its main and utility processes: an event emitter instead of an event target. */
interface EmitterPort {
  readonly postMessage: (message: unknown) => void;
  on(type: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(type: 'close', listener: () => void): unknown;
  readonly start: () => void;
  readonly close: () => void;
}

/** Wraps Electron's MessagePortMain. */
export function fromMessagePortMain(port: EmitterPort): Port {
  return {
    post: (message) => port.postMessage(message),
    listen: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  };
}
