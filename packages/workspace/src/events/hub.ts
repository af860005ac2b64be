import type { Entity, WorkspaceEvent } from '../api/index.ts';

/** Hands what happens in the workspace to everyone who listens right now. Events announce; they carry no commands. */
export interface EventHub {
  readonly publish: (event: WorkspaceEvent) => void;
  readonly changed: (...entities: readonly Entity[]) => void;
  readonly stream: (signal: AbortSignal) => AsyncGenerator<WorkspaceEvent, void, void>;
}

/** Beyond this many unread events a listener has gone to sleep: it gets one "everything changed" in their place. */
const BACKLOG = 500;

const EVERYTHING: readonly Entity[] = [
  'cvs',
  'jobs',
  'gaps',
  'roadmaps',
  'resources',
  'versions',
  'critique',
  'changes',
  'trash',
  'settings',
  'status',
  'tasks',
];

/** Makes a hub without listeners. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: WorkspaceEvent) => void>();
  const publish = (event: WorkspaceEvent): void => listeners.forEach((listener) => listener(event));
  return {
    publish,
    changed: (...entities) => publish({ kind: 'changed', entities }),
    stream: (signal) => streamFrom(listeners, signal),
  };
}

async function* streamFrom(
  listeners: Set<(event: WorkspaceEvent) => void>,
  signal: AbortSignal,
): AsyncGenerator<WorkspaceEvent, void, void> {
  let waiting: WorkspaceEvent[] = [];
  let wake = (): void => undefined;
  const listener = (event: WorkspaceEvent): void => {
    waiting = waiting.length < BACKLOG ? [...waiting, event] : [{ kind: 'changed', entities: EVERYTHING }];
    wake();
  };
  const onAbort = (): void => wake();
  listeners.add(listener);
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const batch = waiting;
      waiting = [];
      yield* batch;
      if (waiting.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    listeners.delete(listener);
    signal.removeEventListener('abort', onAbort);
  }
}
