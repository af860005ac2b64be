import { entryOf, sectionOf } from './factKind.ts';
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

/** How well the entries of a document agree with each other. Entries that stand alone neither gain nor lose: one half. */
export function entrySignals({ readings, cv }: Scene): (reading: Reading) => EntrySignals {
  const byKind = grouped(readings, ({ kind }) => kind);
  const byEntry = grouped(readings, ({ path }) => entryOf(path));
  const orders = new Map([...byEntry].map(([entry, facts]) => [entry, orderOf(facts)]));
  const spans = [...byEntry].filter(([entry]) => entry.includes('.')).map(([entry, facts]) => spanOf(entry, facts));
  const chronologies = new Map([
    ['work', chronologyOf(cv.work)],
    ['education', chronologyOf(cv.education)],
  ]);
  return (reading) => {
    const [entry, section] = [entryOf(reading.path), sectionOf(reading.path)];
    const peers = (byKind.get(reading.kind) ?? []).filter((other) => other !== reading);
    const own = orders.get(entry);
    const others = [...orders].filter(([other]) => other !== entry && sectionOf(other) === section);
    return {
      complete: completeOf(section, byEntry.get(entry) ?? []),
      style: shareOf(peers, (other) => styleOf(other) === styleOf(reading)),
      edge: shareOf(peers, (other) => Math.abs(edgeOf(other) - edgeOf(reading)) < 3),
      order: shareOf(others, ([, order]) => order === own),
      apart: spans.some((span) => span.entry !== entry && isWithin(span, spanOf(entry, byEntry.get(entry) ?? [])))
        ? 0
        : 1,
      chronology: chronologies.get(section) ?? 0.5,
    };
  };
}

function grouped(readings: readonly Reading[], key: (reading: Reading) => string): ReadonlyMap<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(key(reading));
    if (group === undefined) groups.set(key(reading), [reading]);
    else group.push(reading);
  }
  return groups;
}

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0.5 : items.filter(holds).length / items.length;

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

function styleOf({ line, evidence }: Reading): string {
  const run = line?.runs.find(({ start, end }) => start <= evidence.start && evidence.start < end);
  return run === undefined ? '' : `${run.bold} ${run.italic} ${Math.round(run.fontSize)}`;
}

const edgeOf = ({ evidence }: Reading): number => evidence.boxes[0]?.x ?? 0;

interface EntrySpan {
  readonly entry: string;
  readonly from: number;
  readonly to: number;
}

const spanOf = (entry: string, facts: readonly Reading[]): EntrySpan => ({
  entry,
  from: Math.min(...facts.map(({ evidence }) => evidence.start)),
  to: Math.max(...facts.map(({ evidence }) => evidence.start)),
});

const isWithin = (inner: EntrySpan, outer: EntrySpan): boolean => inner.from > outer.from && inner.from < outer.to;

/** The latest first or the earliest first, all through. */
function chronologyOf(entries: readonly { startDate?: string | undefined; endDate?: string | undefined }[]): number {
  const dates = entries
    .flatMap(({ startDate, endDate }) => startDate ?? endDate ?? [])
    .filter((date) => date !== 'present');
  if (dates.length < 2) return 0.5;
  const falling = dates.slice(1).filter((date, index) => date <= (dates[index] ?? date)).length;
  return Math.max(falling, dates.length - 1 - falling) / (dates.length - 1);
}
