import type { Evidence } from '../../evidence/index.ts';
import { CHECK_BELOW, type Cv } from '../schema.ts';

/** One value of a CV with its path, the place it was read, and how sure that is. */
export interface CvFact {
  readonly path: string;
  readonly value: string;
  readonly evidence: Evidence | undefined;
  readonly confidence: number;
}

/** All text values of a CV in the order in which it shows them: contact, work, education, skills and so on. */
export function listFacts({ meta, ...sections }: Cv): CvFact[] {
  return valuesIn(sections, '').map(([path, value]) => ({
    path,
    value,
    evidence: meta.evidence[path],
    // What was neither read nor confirmed has no certainty of its own.
    confidence: meta.confidence[path] ?? 0,
  }));
}

/** Paths of facts that were read with doubt, in reading order of the document. */
export function factsToCheck(cv: Cv): string[] {
  return listFacts(cv)
    .filter(({ evidence, confidence }) => evidence !== undefined && confidence < CHECK_BELOW)
    .toSorted((a, b) => (a.evidence?.start ?? 0) - (b.evidence?.start ?? 0))
    .map(({ path }) => path);
}

function valuesIn(node: unknown, path: string): [path: string, value: string][] {
  if (typeof node === 'string') return DERIVED.test(path) ? [] : [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => valuesIn(value, path === '' ? key : `${path}.${key}`));
}

/** Told from the address, not read. */
const DERIVED = /^basics\.profiles\.\d+\.(?:network|username)$/;
