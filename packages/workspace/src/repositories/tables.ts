import { z } from 'zod';
import { Cv } from '@career-mentor/core/cv';
import { DocumentFormat, DocumentText } from '@career-mentor/core/evidence';
import { Job } from '@career-mentor/core/jobs';
import { Failure } from '@career-mentor/core/kernel';
import { Roadmap } from '@career-mentor/core/roadmaps';
import { Arrangement, PageStyle } from '@career-mentor/core/writing';
import { ApplicationState, FactValue } from '../api/index.ts';
import { table } from './table.ts';

const time = z.int();

/** A read document. Its bytes are the blob of the same id. Rows never change: the id is the hash of the bytes. */
export const documents = table({
  name: 'documents',
  key: ['id'],
  json: ['text'],
  row: z.object({ id: z.string(), file_name: z.string(), format: DocumentFormat, text: DocumentText, added_at: time }),
});

/** `parsed` is what the machine read; the person's edits stay apart, so that a better reader can read again. */
const CvRow = z.object({
  id: z.string(),
  title: z.string(),
  document_id: z.string(),
  parsed: Cv,
  imported_at: time,
  deleted_at: time.nullable(),
});
export type CvRow = z.infer<typeof CvRow>;
export const cvs = table({ name: 'cvs', key: ['id'], json: ['parsed'], row: CvRow });

export const factEdits = table({
  name: 'fact_edits',
  key: ['cv_id', 'path'],
  json: ['value'],
  row: z.object({
    cv_id: z.string(),
    path: z.string(),
    state: z.enum(['confirmed', 'corrected', 'added', 'removed']),
    value: FactValue.nullable(),
  }),
});

const JobRow = CvRow.omit({ parsed: true }).extend({ parsed: Job });
export type JobRow = z.infer<typeof JobRow>;
export const jobs = table({ name: 'jobs', key: ['id'], json: ['parsed'], row: JobRow });

export const requirementEdits = table({
  name: 'requirement_edits',
  key: ['job_id', 'name'],
  row: z.object({
    job_id: z.string(),
    name: z.string(),
    target: z.enum(['required', 'preferred', 'negated', 'none']),
  }),
});

export const gapMarks = table({
  name: 'gap_marks',
  key: ['cv_id', 'job_id', 'gap_id'],
  row: z.object({
    cv_id: z.string(),
    job_id: z.string(),
    gap_id: z.string(),
    mark: z.enum(['have', 'not-relevant']),
    note: z.string().nullable(),
  }),
});

/** `fingerprint` stands for everything the plan was made from; another value today means that the plan is stale. */
const RoadmapRow = z.object({
  id: z.string(),
  title: z.string(),
  cv_id: z.string().nullable(),
  job_id: z.string().nullable(),
  role_id: z.string().nullable(),
  prompt: z.string().nullable(),
  dropped_skill_ids: z.array(z.string()),
  roadmap: Roadmap,
  fingerprint: z.string(),
  created_at: time,
  deleted_at: time.nullable(),
});
export type RoadmapRow = z.infer<typeof RoadmapRow>;
export const roadmaps = table({
  name: 'roadmaps',
  key: ['id'],
  json: ['roadmap', 'dropped_skill_ids'],
  row: RoadmapRow,
});

export const goalNotes = table({
  name: 'goal_notes',
  key: ['roadmap_id', 'goal_id'],
  row: z.object({ roadmap_id: z.string(), goal_id: z.string(), note: z.string() }),
});

/** `arrangement` names facts by their path in the CV as it was read. `is_base` 1: the others of its CV follow it. */
const VersionRow = z.object({
  id: z.string(),
  cv_id: z.string(),
  job_id: z.string().nullable(),
  title: z.string(),
  is_base: z.union([z.literal(0), z.literal(1)]),
  arrangement: Arrangement,
  style: PageStyle,
  language: z.string(),
  /** The cover letter; empty when there is none. */
  letter: z.string(),
  created_at: time,
  changed_at: time,
  deleted_at: time.nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;
export const cvVersions = table({
  name: 'cv_versions',
  key: ['id'],
  json: ['arrangement', 'style'],
  row: VersionRow,
});

const ApplicationRow = z.object({
  id: z.string(),
  job_id: z.string(),
  version_id: z.string().nullable(),
  state: ApplicationState,
  /** When it came to this state, `YYYY-MM-DD`. */
  day: z.string(),
  next_step: z.string(),
  next_day: z.string().nullable(),
  changed_at: time,
});
export type ApplicationRow = z.infer<typeof ApplicationRow>;
export const applications = table({ name: 'applications', key: ['id'], row: ApplicationRow });

/** Issues of a critique that the person set aside. */
export const dismissedIssues = table({
  name: 'dismissed_issues',
  key: ['cv_id', 'issue_id'],
  row: z.object({ cv_id: z.string(), issue_id: z.string() }),
});

/** The passport picture of a CV: a small JPEG in base64. */
export const cvPhotos = table({
  name: 'cv_photos',
  key: ['cv_id'],
  row: z.object({ cv_id: z.string(), jpeg: z.base64() }),
});

export const resourceRatings = table({
  name: 'resource_ratings',
  key: ['resource_id'],
  row: z.object({ resource_id: z.string(), stars: z.int().min(1).max(5) }),
});

export const settings = table({
  name: 'settings',
  key: ['key'],
  json: ['value'],
  row: z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
});

/** What an import needs to run, and to run again after a kill: the bytes lie in the blob store under `documentId`. */
export const TaskInput = z.object({
  documentId: z.string(),
  fileName: z.string(),
  title: z.string().optional(),
  /** Set when an existing CV is read again. */
  cvId: z.string().optional(),
});
export type TaskInput = z.infer<typeof TaskInput>;

const TaskRow = z.object({
  id: z.string(),
  kind: z.literal('import-cv'),
  label: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  step: z.enum(['read', 'recognise', 'layout', 'facts', 'skills', 'saved']),
  progress: z.number().min(0).max(1),
  input: TaskInput,
  attempts: z.int(),
  created_at: time,
  started_at: time.nullable(),
  finished_at: time.nullable(),
  failure: Failure.nullable(),
  result: z.object({ cvId: z.string() }).nullable(),
});
export type TaskRow = z.infer<typeof TaskRow>;
export const tasks = table({ name: 'tasks', key: ['id'], json: ['input', 'failure', 'result'], row: TaskRow });

const StoredValues = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** One person's action and the rows it touched, before and after, as stored: what undo and redo need and no more. */
export const ChangedRow = z.object({
  table: z.string(),
  key: StoredValues,
  before: StoredValues.nullable(),
  after: StoredValues.nullable(),
});
export type ChangedRow = z.infer<typeof ChangedRow>;

export const changes = table({
  name: 'changes',
  key: ['id'],
  json: ['rows'],
  row: z.object({
    id: z.int(),
    at: time,
    label: z.string(),
    undone: z.union([z.literal(0), z.literal(1)]),
    rows: z.array(ChangedRow),
  }),
});
export type ChangeRow = ReturnType<typeof changes.parse>;

/** The tables whose rows a person's actions change, and which undo may therefore write. */
export const UNDOABLE = [
  cvs,
  factEdits,
  jobs,
  requirementEdits,
  gapMarks,
  roadmaps,
  goalNotes,
  resourceRatings,
  cvVersions,
  applications,
  dismissedIssues,
  cvPhotos,
] as const;

/** Every table, in an order in which rows can be inserted. */
export const ALL_TABLES = [documents, ...UNDOABLE, settings, tasks, changes] as const;
