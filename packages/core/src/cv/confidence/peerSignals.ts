import { byNumber, countBetween, grouped, shareOfOthers, tally } from './counting.ts';
import type { Reading } from './scene.ts';

/** Points by which left edges of one column may differ. */
const SAME_EDGE = 3;

/** How well a fact agrees with the other facts of its kind: set in the same style, beginning at the same left edge. */
export function peerSignals(
  readings: readonly Reading[],
): (reading: Reading) => { readonly style: number; readonly edge: number } {
  const groups = new Map(
    [...grouped(readings, ({ kind }) => kind)].map(([kind, facts]) => [
      kind,
      { size: facts.length, styles: tally(facts.map(styleOf)), edges: facts.map(edgeOf).toSorted(byNumber) },
    ]),
  );
  return (reading) => {
    const group = groups.get(reading.kind);
    if (group === undefined) return { style: 0.5, edge: 0.5 };
    const edge = edgeOf(reading);
    const aligned = countBetween(group.edges, edge - SAME_EDGE, edge + SAME_EDGE);
    return {
      style: shareOfOthers(group.styles.get(styleOf(reading)) ?? 0, group.size),
      edge: shareOfOthers(aligned, group.size),
    };
  };
}

function styleOf({ line, evidence }: Reading): string {
  const run = line?.runs.find(({ start, end }) => start <= evidence.start && evidence.start < end);
  return run === undefined ? '' : `${run.bold} ${run.italic} ${Math.round(run.fontSize)}`;
}

const edgeOf = ({ evidence }: Reading): number => evidence.boxes[0]?.x ?? 0;
