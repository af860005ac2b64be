import type { EventHub } from '../../events/hub.ts';
import type { WritableDb } from '../../db/types.ts';
import type { Clock } from '@career-mentor/core/ports';
import { findRow, listRows, saveRow } from '../../repositories/table.ts';
import { roadmaps, type RoadmapRow } from '../../repositories/tables.ts';
import type { Analyses } from '../gaps/analyses.ts';
import { localDay } from '../../calendar/index.ts';
import { preparePlanner, sourceFingerprint, sourceOf } from './source.ts';

/** Keeps roadmaps true to what they were planned from. */
export interface Replanner {
  /** Looks, soon, which plans are out of date, and makes those again with their progress kept. */
  readonly schedule: () => void;
  readonly whenIdle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Deps {
  readonly db: WritableDb;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly analyses: Analyses;
}

/**
 * A new plan is a consequence and not an action, so it has no entry of its own in the log of changes: taking the cause
 * back makes the plan follow again.
 */
export function createReplanner(deps: Deps): Replanner {
  let wanted = false;
  let closed = false;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    while (wanted && !closed) {
      wanted = false;
      for (const row of listRows(deps.db, roadmaps, { where: { deleted_at: null } })) {
        if (!closed && isStale(deps.db, row)) await planAgain(deps, row);
      }
    }
  };
  return {
    schedule: () => {
      wanted = true;
      running = running.then(run);
    },
    whenIdle: () => running,
    close: async () => {
      closed = true;
      await running;
    },
  };
}

/** Whether what a roadmap was planned from has changed since. A source that is gone leaves the plan as it is. */
export function isStale(db: WritableDb, row: RoadmapRow): boolean {
  const current = sourceFingerprint(db, sourceOf(row));
  return current.ok && current.value !== row.fingerprint;
}

async function planAgain(deps: Deps, { id }: RoadmapRow): Promise<void> {
  const row = findRow(deps.db, roadmaps, { id });
  const current = row && sourceFingerprint(deps.db, sourceOf(row));
  if (!row || !current?.ok) return;
  const planner = await preparePlanner(deps.db, deps.analyses, sourceOf(row));
  deps.db.transaction(() => {
    // Meanwhile a goal may have been ticked: progress is taken from the row as it is now.
    const latest = findRow(deps.db, roadmaps, { id });
    if (!latest) return;
    const { plan, title } = latest.roadmap;
    const request = {
      plan,
      title,
      keep: latest.roadmap,
      today: localDay(deps.clock),
      dropSkillIds: latest.dropped_skill_ids,
    };
    const planned = planner.ok ? planner.value(request) : planner;
    // With nothing left to learn the old plan stays and is no longer out of date.
    const roadmap = planned.ok ? planned.value : latest.roadmap;
    saveRow(deps.db, roadmaps, { ...latest, roadmap, fingerprint: current.value });
  })();
  deps.events.changed('roadmaps', 'resources');
}
