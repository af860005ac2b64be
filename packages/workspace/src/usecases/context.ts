import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Clock, Embedder, Random } from '@career-mentor/core/ports';
import type { DocumentReader } from '@career-mentor/rag/parsing';
import type { EmbedderStatus, Entity } from '../api/index.ts';
import { guardStorage } from '../db/failures.ts';
import type { WorkspaceFile } from '../db/openWorkspaceFile.ts';
import type { EventHub } from '../events/hub.ts';
import type { BlobStore } from '../repositories/blobs.ts';
import { recordChange, type ChangeRecorder } from '../repositories/changeLog.ts';
import type { TaskQueue } from '../tasks/queue.ts';

/** A file of the invented sample person. */
export interface SampleFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Gives the embedder when one is first needed, and says how that stands. Never fails: there is always the lexical one. */
export interface EmbedderSource {
  readonly get: () => Promise<Embedder>;
  readonly status: () => EmbedderStatus;
}

/** What a workspace needs from the process that opens it. */
export interface WorkspaceDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly reader: DocumentReader;
  readonly embedder: EmbedderSource;
  /** The sample CV and advert that come with the app. */
  readonly sample: () => Promise<{ readonly cv: SampleFile; readonly advert: SampleFile }>;
  readonly version: string;
  readonly mode: 'electron' | 'browser';
}

/** Everything the use cases of an open workspace share. */
export interface Context extends WorkspaceDeps {
  readonly db: WorkspaceFile['db'];
  readonly files: WorkspaceFile['files'];
  readonly blobs: BlobStore;
  readonly events: EventHub;
  readonly tasks: TaskQueue;
  /** Plans again, in the background, what was planned from something that has changed. */
  readonly replan: () => void;
}

/** One action of the person: its words in the undo list, the kinds of data it changes, and what it writes. */
export interface Action<T> {
  readonly label: string;
  readonly changes: readonly Entity[];
  readonly write: (recorder: ChangeRecorder) => T;
}

/** Does an action as one undoable change, tells everyone, and lets plans follow. Fails as storage fails. */
export function act<T>(context: Context, action: Action<T>): Result<T, Failure> {
  const done = guardStorage(() =>
    recordChange(context.db, { label: action.label, at: context.clock.now() }, action.write),
  );
  if (done.ok) announceChange(context, action.changes);
  return done;
}

/** Tells everyone that data changed and lets plans follow. */
export function announceChange(context: Context, changed: readonly Entity[]): void {
  const judged = changed.some((entity) => JUDGED.has(entity));
  context.events.changed(...changed, ...(judged ? (['critique'] as const) : []), 'changes');
  context.replan();
}

/** What a critique is made from: whoever shows one asks anew when it changes. */
const JUDGED: ReadonlySet<Entity> = new Set(['cvs', 'jobs', 'versions']);

/** The failure of a use case that was asked for something that is not there (any more). */
export const notFound = (what: string): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: {
    code: 'not-found',
    message: `There is no such ${what} in this workspace.`,
    guidance: 'It may have been deleted: look in the trash under Settings, or go back to the list.',
  },
});
