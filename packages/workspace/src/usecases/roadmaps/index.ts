import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { moveSkill, setGoalDone, setStageStatus, type Roadmap } from '@career-mentor/core/roadmaps';
import { roadmapProgress } from '@career-mentor/core/progress';
import type {
  RoadmapCreateInput,
  RoadmapSource,
  RoadmapUseCases,
  RoadmapView,
  TickGoalInput,
} from '../../api/index.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { goalNotes, roadmaps, type RoadmapRow } from '../../repositories/tables.ts';
import { act, notFound, type Action, type Context } from '../context.ts';
import type { Analyses } from '../gaps/analyses.ts';
import { localDay } from '../../calendar/index.ts';
import { isStale } from './replan.ts';
import { preparePlanner, sourceFingerprint, sourceOf } from './source.ts';

/** Roadmaps: plan, work through, change. */
export function createRoadmapUseCases(context: Context, analyses: Analyses): RoadmapUseCases {
  const today = (): string => localDay(context.clock);
  return {
    list: () =>
      ok(
        listRows(context.db, roadmaps, { where: { deleted_at: null }, orderBy: 'created_at DESC, id' }).map(summarise),
      ),
    create: (input) => createRoadmap(context, analyses, input),
    get: ({ roadmapId }) => viewOf(context, roadmapId),
    setPlan: (input) => setPlan(context, analyses, input),
    tickGoal: (input) => tickGoal(context, input),
    setStageStatus: ({ roadmapId, ...change }) =>
      changeRoadmap(context, roadmapId, {
        label: 'Set the state of a stage',
        change: (roadmap) => setStageStatus(roadmap, change),
      }),
    moveSkill: ({ roadmapId, ...move }) =>
      changeRoadmap(context, roadmapId, {
        label: 'Moved a skill to another stage',
        change: (roadmap) => moveSkill(roadmap, { ...move, today: today() }),
      }),
    rename: ({ roadmapId, title }) =>
      saveChanged(context, roadmapId, {
        label: (row) => `Renamed "${row.title}"`,
        change: (row) => ({ ...row, title, roadmap: { ...row.roadmap, title } }),
      }),
    remove: ({ roadmapId }) =>
      saveChanged(context, roadmapId, {
        label: (row) => `Deleted "${row.title}"`,
        change: (row) => ({ ...row, deleted_at: context.clock.now() }),
      }),
  };
}

async function createRoadmap(
  context: Context,
  analyses: Analyses,
  input: RoadmapCreateInput,
): Promise<Result<{ readonly roadmapId: string }, Failure>> {
  const source = sourceIn(input);
  const fingerprint = sourceFingerprint(context.db, source);
  if (!fingerprint.ok) return fingerprint;
  const planner = await preparePlanner(context.db, analyses, source);
  if (!planner.ok) return planner;
  const planned = planner.value({ plan: input.plan, today: localDay(context.clock) });
  if (!planned.ok) return planned;
  const row: RoadmapRow = {
    id: context.random.id(),
    title: planned.value.title,
    cv_id: source.cvId ?? null,
    job_id: source.jobId ?? null,
    role_id: source.roleId ?? null,
    prompt: source.prompt ?? null,
    dropped_skill_ids: [],
    roadmap: planned.value,
    fingerprint: fingerprint.value,
    created_at: context.clock.now(),
    deleted_at: null,
  };
  const done = act(context, putting(row, `Planned "${row.title}"`));
  return done.ok ? ok({ roadmapId: row.id }) : done;
}

/** A prompt stands alone; otherwise a role is meant before an advert. */
function sourceIn({ cvId, jobId, roleId, prompt }: RoadmapCreateInput): RoadmapSource {
  if (prompt !== undefined) return { prompt, ...(cvId === undefined ? {} : { cvId }) };
  return {
    ...(cvId === undefined ? {} : { cvId }),
    ...(roleId === undefined ? (jobId === undefined ? {} : { jobId }) : { roleId }),
  };
}

async function setPlan(
  context: Context,
  analyses: Analyses,
  { roadmapId, plan, dropSkillIds }: Parameters<RoadmapUseCases['setPlan']>[0],
): Promise<Result<RoadmapView, Failure>> {
  const before = findRoadmap(context, roadmapId);
  if (!before.ok) return before;
  const planner = await preparePlanner(context.db, analyses, sourceOf(before.value));
  if (!planner.ok) return planner;
  const row = findRoadmap(context, roadmapId);
  if (!row.ok) return row;
  const dropped = [...new Set([...row.value.dropped_skill_ids, ...(dropSkillIds ?? [])])];
  const { roadmap: keep, title } = row.value;
  const planned = planner.value({ plan, title, keep, today: localDay(context.clock), dropSkillIds: dropped });
  if (!planned.ok) return planned;
  const next: RoadmapRow = { ...row.value, roadmap: planned.value, dropped_skill_ids: dropped };
  const done = act(context, putting(next, `Changed the plan of "${title}"`));
  return done.ok ? viewOf(context, roadmapId) : done;
}

function tickGoal(
  context: Context,
  { roadmapId, goalId, done, evidence }: TickGoalInput,
): Result<RoadmapView, Failure> {
  const found = findRoadmap(context, roadmapId);
  if (!found.ok) return found;
  const ticked = setGoalDone(found.value.roadmap, { goalId, done });
  if (!ticked.ok) return ticked;
  const next = { ...found.value, roadmap: ticked.value };
  const saved = act(context, {
    ...putting(next, done ? 'Ticked a goal' : 'Took back a ticked goal'),
    write: (recorder) => {
      recorder.put(roadmaps, next);
      const note = evidence?.trim();
      if (done && note) recorder.put(goalNotes, { roadmap_id: roadmapId, goal_id: goalId, note });
      if (!done) recorder.remove(goalNotes, { roadmap_id: roadmapId, goal_id: goalId });
    },
  });
  return saved.ok ? viewOf(context, roadmapId) : saved;
}

function changeRoadmap(
  context: Context,
  roadmapId: string,
  { label, change }: { readonly label: string; readonly change: (roadmap: Roadmap) => Result<Roadmap, Failure> },
): Result<RoadmapView, Failure> {
  const found = findRoadmap(context, roadmapId);
  if (!found.ok) return found;
  const changed = change(found.value.roadmap);
  if (!changed.ok) return changed;
  const saved = act(context, putting({ ...found.value, roadmap: changed.value }, label));
  return saved.ok ? viewOf(context, roadmapId) : saved;
}

function saveChanged(
  context: Context,
  roadmapId: string,
  { label, change }: { readonly label: (row: RoadmapRow) => string; readonly change: (row: RoadmapRow) => RoadmapRow },
): Result<null, Failure> {
  const found = findRoadmap(context, roadmapId);
  if (!found.ok) return found;
  const saved = act(context, putting(change(found.value), label(found.value)));
  return saved.ok ? ok(null) : saved;
}

const putting = (row: RoadmapRow, label: string): Action<void> => ({
  label,
  changes: ['roadmaps', 'resources', 'trash'],
  write: (recorder) => recorder.put(roadmaps, row),
});

/** A roadmap that is not in the trash. */
export function findRoadmap({ db }: Pick<Context, 'db'>, roadmapId: string): Result<RoadmapRow, Failure> {
  const row = findRow(db, roadmaps, { id: roadmapId });
  return row && row.deleted_at === null ? ok(row) : notFound('roadmap');
}

function viewOf(context: Context, roadmapId: string): Result<RoadmapView, Failure> {
  const found = findRoadmap(context, roadmapId);
  if (!found.ok) return found;
  const row = found.value;
  const notes = listRows(context.db, goalNotes, { where: { roadmap_id: roadmapId } });
  return ok({
    id: row.id,
    roadmap: row.roadmap,
    progress: roadmapProgress(row.roadmap),
    source: sourceOf(row),
    stale: isStale(context.db, row),
    goalNotes: Object.fromEntries(notes.map(({ goal_id, note }) => [goal_id, note])),
  });
}

const summarise = (row: RoadmapRow) => ({
  id: row.id,
  title: row.title,
  createdAt: row.created_at,
  progress: roadmapProgress(row.roadmap),
  source: sourceOf(row),
});
