import type { TaskView } from './tasks.ts';

/** The kinds of data a client may hold a copy of. */
export type Entity =
  | 'cvs'
  | 'jobs'
  | 'gaps'
  | 'roadmaps'
  | 'resources'
  | 'versions'
  | 'critique'
  | 'changes'
  | 'trash'
  | 'settings'
  | 'status'
  | 'tasks';

export type WorkspaceEvent =
  | { readonly kind: 'task'; readonly task: TaskView }
  | { readonly kind: 'changed'; readonly entities: readonly Entity[] };

export interface EventUseCases {
  /** Everything that happens from now on, until `signal` aborts. */
  readonly stream: (signal: AbortSignal) => AsyncIterable<WorkspaceEvent>;
}
