import type { Evidence } from '../../evidence/index.ts';
import { CHECK_BELOW, type Cv } from '../schema.ts';

/** One fact of a CV: a text at a path. */
export interface CvFact {
  readonly path: string;
  readonly value: string;
  readonly evidence: Evidence | undefined;
  /** 0 to 1; 1 where nothing else is said. */
  readonly confidence: number;
}

/** Every text of a CV with its path, section by section, as the schema orders them. */
export function listFacts(cv: Cv): CvFact[] {
  const { meta, ...facts } = cv;
  return leavesOf(facts, '').map(({ path, value }) => ({
    path,
    value,
    evidence: meta.evidence[path],
    confidence: meta.confidence[path] ?? 1,
  }));
}

/** Paths of the facts that a person should look at, in the order in which the document shows them. */
export function factsToCheck(cv: Cv): string[] {
  return listFacts(cv)
    .filter(({ confidence }) => confidence < CHECK_BELOW)
    .toSorted((a, b) => (a.evidence?.start ?? Infinity) - (b.evidence?.start ?? Infinity) || 0)
    .map(({ path }) => path);
}

interface Leaf {
  readonly path: string;
  readonly value: string;
}

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`));
}
