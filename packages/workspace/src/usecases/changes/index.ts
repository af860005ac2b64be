import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { ChangeUseCases, Entity } from '../../api/index.ts';
import { guardStorage } from '../../db/failures.ts';
import { recentChanges, redoNext, undoLast } from '../../repositories/changeLog.ts';
import type { ChangeRow } from '../../repositories/tables.ts';
import { announceChange, type Context } from '../context.ts';

/** Undo and redo of everything a person did to her data. */
export function createChangeUseCases(context: Context): ChangeUseCases {
  return {
    recent: () => ok(recentChanges(context.db, 50).map(({ id, at, label }) => ({ id, at, label }))),
    undo: () => replayed(context, () => undoLast(context.db)),
    redo: () => replayed(context, () => redoNext(context.db)),
  };
}

function replayed(
  context: Context,
  replay: () => ChangeRow | undefined,
): Result<{ readonly label: string } | null, Failure> {
  const done = guardStorage(replay);
  if (!done.ok) return done;
  if (!done.value) return ok(null);
  announceChange(context, entitiesOf(done.value));
  return ok({ label: done.value.label });
}

const ENTITIES: Readonly<Record<string, readonly Entity[]>> = {
  cvs: ['cvs', 'jobs', 'gaps', 'trash'],
  fact_edits: ['cvs', 'jobs', 'gaps'],
  jobs: ['jobs', 'gaps', 'trash'],
  requirement_edits: ['jobs', 'gaps'],
  gap_marks: ['gaps', 'jobs'],
  roadmaps: ['roadmaps', 'trash'],
  goal_notes: ['roadmaps'],
  resource_ratings: ['resources'],
  cv_versions: ['versions', 'trash'],
  applications: ['versions'],
};

const entitiesOf = (change: ChangeRow): Entity[] => [
  ...new Set(change.rows.flatMap((row) => ENTITIES[row.table] ?? [])),
];
