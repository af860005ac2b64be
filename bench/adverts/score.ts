import type { Job } from '@career-mentor/core/jobs';
import type { TruthFile } from './truth.ts';

export const LISTS = ['required', 'preferred', 'negated'] as const;
export type ListName = (typeof LISTS)[number];

/** What of a list was found, missed, and named without being there; `near` counts found ones that share most words. */
export interface ListScore {
  readonly found: number;
  readonly near: number;
  readonly missed: string[];
  readonly wrong: string[];
}

/** One advert, read and judged. `facts` holds each fact that the truth speaks about: right or not. */
export interface AdvertScore {
  readonly name: string;
  readonly lists: Record<ListName, ListScore>;
  readonly facts: Record<string, boolean>;
  /** Words that look like skills there and are none, claimed as wanted. */
  readonly trapped: string[];
  /** The worst fault: what is said not to be needed, claimed as wanted. */
  readonly negatedClaimed: string[];
}

/** Compares a job as it was read with the truth. Names are compared by their words, whatever their case and marks. */
export function scoreAdvert({ name, truth, hasFacts }: TruthFile, job: Job | undefined): AdvertScore {
  const got = (list: ListName): string[] => [...new Set((job?.[list] ?? []).map((skill) => fold(skill.name)))];
  const known = LISTS.flatMap((list) => [...truth[list], ...truth[`${list}Optional`]]).map(fold);
  const claimed = [...got('required'), ...got('preferred')];
  const compare = (list: ListName): ListScore =>
    compareLists(truth[list].map(fold), got(list), truth[`${list}Optional`].map(fold));
  return {
    name,
    lists: { required: compare('required'), preferred: compare('preferred'), negated: compare('negated') },
    facts: { ...headFacts(truth, job), ...(hasFacts ? readFacts(truth, job) : {}) },
    trapped: truth.traps.filter((trap) => claimed.includes(fold(trap)) && !known.includes(fold(trap))),
    negatedClaimed: truth.negated.filter((each) => claimed.includes(fold(each))),
  };
}

function compareLists(truth: readonly string[], got: readonly string[], optional: readonly string[]): ListScore {
  const missed = truth.filter((each) => !got.includes(each));
  const wrong = got.filter((each) => !truth.includes(each) && !optional.includes(each));
  const found = truth.length - missed.length;
  const others = got.filter((each) => !truth.includes(each));
  const near = missed.filter((each) => others.some((other) => overlap(each, other) >= 0.6)).length;
  return { found, near: found + near, missed, wrong };
}

function headFacts(truth: TruthFile['truth'], job: Job | undefined): Record<string, boolean> {
  return {
    title: overlap(plainTitle(truth.title), plainTitle(job?.title ?? '')) >= 0.8,
    company: overlap(fold(truth.company ?? ''), fold(job?.company ?? '')) >= 0.8,
    years: truth.yearsExperience === job?.yearsExperience,
    ...(truth.location === undefined
      ? {}
      : { location: overlap(fold(truth.location), fold(job?.location ?? '')) >= 0.6 }),
  };
}

function readFacts(truth: TruthFile['truth'], job: Job | undefined): Record<string, boolean> {
  const pay = job?.pay;
  const sorted = (items: readonly string[]): string => [...new Set(items)].sort().join();
  const same = (of: (from: Pick<TruthFile['truth'], 'contract' | 'degrees' | 'languages'>) => string): boolean =>
    of(truth) === of(job ?? {});
  return {
    workplace: truth.workplace === job?.workplace?.mode,
    pay: (['min', 'max', 'currency', 'period'] as const).every((key) => truth.pay?.[key] === pay?.[key]),
    contract: same(({ contract }) => sorted(contract?.kinds ?? [])),
    'full or part time': same(({ contract }) => sorted(contract?.times ?? [])),
    hours: same(({ contract }) => JSON.stringify(contract?.hoursPerWeek)),
    degree: same(({ degrees }) => sorted((degrees ?? []).map(({ level, wanted }) => `${level} ${wanted}`))),
    languages: same(({ languages }) => sorted((languages ?? []).map(({ code, wanted }) => `${code} ${wanted}`))),
    'language levels': same(({ languages }) =>
      sorted((languages ?? []).map(({ code, level }) => `${code} ${level ?? ''}`)),
    ),
    ...(truth.alternatives === undefined
      ? {}
      : { alternatives: truth.alternatives.every((each) => isGroup(each, job)) }),
  };
}

/** Whether the named skills stand in one group of alternatives. */
function isGroup(group: readonly string[], job: Job | undefined): boolean {
  const skills = LISTS.flatMap((list) => job?.[list] ?? []);
  const groups = group.map((name) => skills.find((skill) => fold(skill.name) === fold(name))?.alternativeGroup);
  return groups[0] !== undefined && groups.every((each) => each === groups[0]);
}

/** Letters, digits and the marks that tell names apart ("C++", "C#"), in lower case with single spaces. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const plainTitle = (title: string): string => fold(title.replace(/\(?\b[mwfdxi](\s*\/\s*[mwfdxi]){1,3}\b\)?/gi, ' '));

/** Share of words two folded names have in common, 0 to 1 (the F1 of their words). */
function overlap(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [a.split(' '), b.split(' ')];
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
