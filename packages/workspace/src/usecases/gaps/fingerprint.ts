import { createHash } from 'node:crypto';
import type { EffectiveCv } from '../cvs/effectiveCv.ts';
import type { EffectiveJob } from '../jobs/effectiveJob.ts';
import type { GapMarks } from './marks.ts';

/** A short text that is the same exactly when the values are. */
export const fingerprintOf = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);

/** Of a CV, all that an analysis depends on. */
export const cvFingerprint = ({ row, edits }: EffectiveCv): string => fingerprintOf([row.id, row.parsed, edits]);

/** Of an advert, all that an analysis depends on. The title names the role, so it counts. */
const jobFingerprint = ({ row, job }: EffectiveJob): string => fingerprintOf([row.id, job]);

/** Of a comparison, all that its result depends on; `ofCv` is the CV's own fingerprint. */
export const comparisonFingerprint = (ofCv: string, job: EffectiveJob, marks: GapMarks): string =>
  fingerprintOf([ofCv, jobFingerprint(job), marks]);

/** Keeps the last `kept` results under their fingerprints; two who ask for the same at a time share one run. */
export function createMemory<T>(kept: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = results.get(key);
    const result = known ?? make();
    results.delete(key);
    results.set(key, result);
    // A failed run is not remembered.
    if (!known) result.catch(() => results.delete(key));
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
