import { byNumber, countBetween, grouped, shareOfOthers, tally } from './counting.ts';
import { entryOf, sectionOf } from './factKind.ts';
import { peerSignals } from './peerSignals.ts';
import type { Reading, Scene } from './scene.ts';

export interface EntrySignals {
  /** Share of the fields that entries of this section usually have. */
  readonly complete: number;
  /** Share of the other facts of this kind that are set in the same style. */
  readonly style: number;
  /** Share of the other facts of this kind that begin at the same left edge. */
  readonly edge: number;
  /** Share of the other entries whose fields stand in the same order. */
  readonly order: number;
  /** No fact of another entry stands between the facts of this one. */
  readonly apart: number;
  /** Share of neighbouring entries whose dates follow one another. */
  readonly chronology: number;
}

/**
 * How well the entries of a document agree with each other. Entries that stand alone neither gain nor lose: one half. All
 * is counted once, so that a document of thousands of facts costs no more than each of them does.
 */
export function entrySignals({ readings, cv }: Scene): (reading: Reading) => EntrySignals {
  const byEntry = grouped(readings, ({ path }) => entryOf(path));
  const ofPeers = peerSignals(readings);
  const entries = new Map([...byEntry].map(([entry, facts]) => [entry, { ...spanOf(facts), facts }]));
  const begins = [...entries].flatMap(([entry, { from }]) => (entry.includes('.') ? [from] : [])).toSorted(byNumber);
  const orders = new Map([...byEntry].map(([entry, facts]) => [entry, orderOf(facts)]));
  const sizes = tally([...orders.keys()].map(sectionOf));
  const alike = tally([...orders].map(([entry, order]) => `${sectionOf(entry)} ${order}`));
  const chronologies = new Map([
    ['work', chronologyOf(cv.work)],
    ['education', chronologyOf(cv.education)],
  ]);
  const ofEntry = (entry: string): Omit<EntrySignals, 'style' | 'edge'> => {
    const section = sectionOf(entry);
    const { facts, from, to } = entries.get(entry) ?? { ...spanOf([]), facts: [] };
    const same = alike.get(`${section} ${orders.get(entry) ?? ''}`) ?? 0;
    return {
      complete: completeOf(section, facts),
      order: shareOfOthers(same, sizes.get(section) ?? 0),
      // The entry itself begins at `from` and is not counted.
      apart: countBetween(begins, from, to) > 0 ? 0 : 1,
      chronology: chronologies.get(section) ?? 0.5,
    };
  };
  const known = new Map([...byEntry.keys()].map((entry) => [entry, ofEntry(entry)]));
  return (reading) => {
    const entry = entryOf(reading.path);
    return { ...(known.get(entry) ?? ofEntry(entry)), ...ofPeers(reading) };
  };
}

const USUAL: Readonly<Record<string, readonly string[]>> = {
  work: ['work.name', 'work.position', 'work.date'],
  education: ['education.institution', 'education.studyType', 'education.date'],
};

function completeOf(section: string, facts: readonly Reading[]): number {
  const usual = USUAL[section];
  return usual === undefined
    ? 1
    : usual.filter((kind) => facts.some((fact) => fact.kind === kind)).length / usual.length;
}

/** The fields of an entry's head in the order in which the document has them. */
const orderOf = (facts: readonly Reading[]): string =>
  facts
    .filter(({ kind }) => !/\.(?:highlights|summary|courses|keywords)$/.test(kind))
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map(({ kind }) => kind)
    .join(' ');

/** From where to where an entry's facts begin, in offsets of the document. */
const spanOf = (facts: readonly Reading[]): { readonly from: number; readonly to: number } => {
  const starts = facts.map(({ evidence }) => evidence.start);
  return { from: starts.reduce((a, b) => Math.min(a, b), Infinity), to: starts.reduce((a, b) => Math.max(a, b), 0) };
};

/** The latest first or the earliest first, all through. */
function chronologyOf(entries: readonly { startDate?: string | undefined; endDate?: string | undefined }[]): number {
  const dates = entries
    .flatMap(({ startDate, endDate }) => startDate ?? endDate ?? [])
    .filter((date) => date !== 'present');
  if (dates.length < 2) return 0.5;
  const falling = dates.slice(1).filter((date, index) => date <= (dates[index] ?? date)).length;
  return Math.max(falling, dates.length - 1 - falling) / (dates.length - 1);
}
