import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { changeArrangement, emptyArrangement, type ArrangementChange } from '@career-mentor/core/writing';
import type { VersionUseCases, VersionView } from '../../api/index.ts';
import { findRow } from '../../repositories/table.ts';
import { cvVersions, jobs, type VersionRow } from '../../repositories/tables.ts';
import { act, notFound, type Context } from '../context.ts';
import { findCv } from '../cvs/effectiveCv.ts';
import { listApplications, removeApplication, saveApplication } from './applications.ts';
import { firstLook } from './firstLook.ts';
import { findBase, findVersion, listVersions, storedArrangement } from './findVersion.ts';
import { getPhoto, removePhoto, setPhoto } from './photos.ts';
import { renderVersion } from './renderVersion.ts';
import { summariseVersion, viewVersion } from './viewVersion.ts';

/** Written CVs: a base for each CV, one for each job that follows it, and what was sent. */
export function createVersionUseCases(context: Context): VersionUseCases {
  const { db } = context;
  return {
    list: ({ cvId }) => {
      const cv = findCv(db, cvId);
      return cv.ok ? ok(listVersions(db, cv.value).map((version) => summariseVersion(db, version))) : cv;
    },
    get: ({ versionId }) => {
      const version = findVersion(db, versionId);
      return version.ok ? ok(viewVersion(db, version.value)) : version;
    },
    create: (input) => createVersion(context, input),
    change: ({ versionId, change }) => changeVersion(context, versionId, change),
    setStyle: ({ versionId, ...style }) => save(context, versionId, { label: 'Changed the look of', values: style }),
    setLetter: ({ versionId, letter }) =>
      save(context, versionId, { label: 'Wrote the letter of', values: { letter } }),
    rename: ({ versionId, title }) => save(context, versionId, { label: 'Renamed', values: { title } }),
    remove: ({ versionId }) => removeVersion(context, versionId),
    render: (input) => renderVersion(context, input),
    getPhoto: ({ cvId }) => getPhoto(db, cvId),
    setPhoto: (input) => setPhoto(context, input),
    removePhoto: ({ cvId }) => removePhoto(context, cvId),
    listApplications: () => ok(listApplications(db)),
    saveApplication: (input) => saveApplication(context, input),
    removeApplication: ({ id }) => removeApplication(context, id),
  };
}

function createVersion(
  context: Context,
  { cvId, jobId, title }: Parameters<VersionUseCases['create']>[0],
): Result<{ readonly versionId: string }, Failure> {
  const { db, random, clock } = context;
  const cv = findCv(db, cvId);
  if (!cv.ok) return cv;
  const job = jobId === undefined ? undefined : findRow(db, jobs, { id: jobId });
  if (jobId !== undefined && (!job || job.deleted_at !== null)) return notFound('advert');
  const base = findBase(db, cvId);
  const first = firstLook(context, cv.value);
  const row = (values: Pick<VersionRow, 'title' | 'is_base' | 'job_id'>): VersionRow => ({
    id: random.id(),
    cv_id: cvId,
    arrangement: emptyArrangement,
    style: base?.style ?? first.style,
    language: base?.language ?? first.language,
    letter: '',
    created_at: clock.now(),
    changed_at: clock.now(),
    deleted_at: null,
    ...values,
  });
  const baseRow = base ? [] : [{ ...row({ title: 'Base', is_base: 1, job_id: null }), arrangement: first.arrangement }];
  const isTailored = base !== undefined || job !== undefined;
  const own = isTailored ? [row({ title: title ?? job?.title ?? 'Version', is_base: 0, job_id: job?.id ?? null })] : [];
  const rows = [...baseRow, ...own];
  return act(context, {
    label: `Started "${rows.at(-1)?.title ?? ''}"`,
    changes: ['versions'],
    write: (recorder) => {
      for (const each of rows) recorder.put(cvVersions, each);
      return { versionId: rows.at(-1)?.id ?? '' };
    },
  });
}

function changeVersion(context: Context, versionId: string, change: ArrangementChange): Result<VersionView, Failure> {
  const version = findVersion(context.db, versionId);
  if (!version.ok) return version;
  const { cv, own } = version.value;
  const arrangement = storedArrangement(cv, changeArrangement(own, change));
  return save(context, versionId, { label: LABELS[change.kind], values: { arrangement } });
}

const LABELS: Readonly<Record<ArrangementChange['kind'], string>> = {
  hide: 'Left something out of',
  show: 'Showed something again in',
  write: 'Rewrote a text in',
  add: 'Added a bullet to',
  sort: 'Changed the order in',
  'place-sections': 'Changed the parts of',
  break: 'Moved a page break in',
  replace: 'Rewrote',
};

interface Saving {
  /** What was done, before the title. */
  readonly label: string;
  readonly values: Partial<Pick<VersionRow, 'title' | 'arrangement' | 'style' | 'language' | 'letter'>>;
}

function save(context: Context, versionId: string, { label, values }: Saving): Result<VersionView, Failure> {
  const version = findVersion(context.db, versionId);
  if (!version.ok) return version;
  const { row } = version.value;
  const saved = act(context, {
    label: `${label} "${row.title}"`,
    changes: ['versions'],
    write: (recorder) => recorder.put(cvVersions, { ...row, ...values, changed_at: context.clock.now() }),
  });
  if (!saved.ok) return saved;
  const after = findVersion(context.db, versionId);
  return after.ok ? ok(viewVersion(context.db, after.value)) : after;
}

function removeVersion(context: Context, versionId: string): Result<null, Failure> {
  const version = findVersion(context.db, versionId);
  if (!version.ok) return version;
  const { row } = version.value;
  return act(context, {
    label: `Deleted "${row.title}"`,
    changes: ['versions', 'trash'],
    write: (recorder) => {
      recorder.put(cvVersions, { ...row, deleted_at: context.clock.now() });
      return null;
    },
  });
}
