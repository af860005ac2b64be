import { critiqueCv, machineView, type Critique, type MachineView } from '@career-mentor/core/critique';
import type { DocumentText } from '@career-mentor/core/evidence';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { CritiqueInput, CritiqueUseCases } from '../../api/index.ts';
import { localDay } from '../../calendar/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { dismissedIssues, documents } from '../../repositories/tables.ts';
import { shippedSpelling } from '../../spelling/index.ts';
import { act, notFound, type Context } from '../context.ts';
import { findCv, type EffectiveCv } from '../cvs/effectiveCv.ts';
import { createMemory, cvFingerprint, fingerprintOf } from '../gaps/fingerprint.ts';
import { findJob } from '../jobs/effectiveJob.ts';
import { skillKnowledge } from '../knowledge.ts';
import { findVersion } from '../versions/findVersion.ts';

/** Critiques kept in memory until something they depend on changes. */
const KEPT = 50;

/** What a recruiter would say about a CV or a written version of it, and what a machine sees of the file. */
export function createCritiqueUseCases(context: Context): CritiqueUseCases {
  const critiqueOf = createMemory<Critique>(KEPT);
  const viewOf = createMemory<MachineView>(KEPT);
  return {
    get: async (input) => {
      const order = findOrder(context, input);
      if (!order.ok) return order;
      const { cv, ...rest } = order.value;
      const key = fingerprintOf([cvFingerprint(cv), rest.job, rest.written, rest.dismissed, rest.today, input.country]);
      const document = documentOf(context.db, cv);
      const make = (): Promise<Critique> =>
        Promise.resolve(
          critiqueCv({ ...rest, cv: cv.cv, document, knowledge: skillKnowledge, spelling: shippedSpelling }),
        );
      return ok(await critiqueOf(key, make));
    },
    dismiss: (input) => dismiss(context, input),
    machineView: async ({ cvId }) => {
      const cv = findCv(context.db, cvId);
      if (!cv.ok) return cv;
      const document = documentOf(context.db, cv.value);
      if (!document) return notFound('document');
      return ok(await viewOf(cvFingerprint(cv.value), () => Promise.resolve(machineView(document, cv.value.cv))));
    },
  };
}

const documentOf = (db: ReadableDb, { row }: EffectiveCv): DocumentText | undefined =>
  findRow(db, documents, { id: row.document_id })?.text;

interface Order extends Pick<Parameters<typeof critiqueCv>[0], 'job' | 'written' | 'dismissed' | 'today' | 'country'> {
  readonly cv: EffectiveCv;
}

/** Everything of the workspace that a critique depends on. */
function findOrder({ db, clock }: Context, input: CritiqueInput): Result<Order, Failure> {
  const cv = findCv(db, input.cvId);
  if (!cv.ok) return cv;
  const version = input.versionId === undefined ? undefined : findVersion(db, input.versionId);
  if (version && !version.ok) return version;
  if (version && version.value.row.cv_id !== input.cvId) return notFound('version');
  const job = input.jobId === undefined ? undefined : findJob(db, input.jobId);
  if (job && !job.ok) return job;
  const dismissed = listRows(db, dismissedIssues, { where: { cv_id: input.cvId }, orderBy: 'issue_id' });
  return ok({
    cv: cv.value,
    job: job?.value.job,
    written: version?.value.arrangement,
    dismissed: dismissed.map(({ issue_id }) => issue_id),
    today: localDay(clock),
    country: input.country,
  });
}

function dismiss(
  context: Context,
  { cvId, issueId, dismissed }: Parameters<CritiqueUseCases['dismiss']>[0],
): Result<null, Failure> {
  const cv = findCv(context.db, cvId);
  if (!cv.ok) return cv;
  const row = { cv_id: cvId, issue_id: issueId };
  return act(context, {
    label: dismissed ? 'Set a point of the critique aside' : 'Took up a point of the critique again',
    changes: ['critique'],
    write: (recorder) => {
      if (dismissed) recorder.put(dismissedIssues, row);
      else recorder.remove(dismissedIssues, row);
      return null;
    },
  });
}
