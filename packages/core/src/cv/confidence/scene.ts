import type { DocumentText, Evidence, Line } from '../../evidence/index.ts';
import type { Section } from '../headings/sections.ts';
import { factKind } from './factKind.ts';
import type { Cv } from '../schema.ts';

/** A fact with all that tells how far it can be trusted. */
export interface Reading {
  readonly path: string;
  readonly kind: string;
  readonly value: string;
  /** What the rule that found it says of itself, 0 to 1. */
  readonly own: number;
  readonly evidence: Evidence;
  /** The line on which it begins. */
  readonly line: Line | undefined;
}

/** Everything that was read from one document, and the document itself. */
export interface Scene {
  readonly cv: Cv;
  readonly document: DocumentText;
  readonly sections: readonly Section[];
  readonly readings: readonly Reading[];
}

/** Looks up the line of each fact once; all signals are told from this. */
export function sceneOf(cv: Cv, document: DocumentText, sections: readonly Section[]): Scene {
  const lineAt = lineFinder(document.lines);
  const readings = Object.entries(cv.meta.evidence).map(([path, evidence]) => ({
    path,
    kind: factKind(path),
    value: valueAt(cv, path),
    own: cv.meta.confidence[path] ?? 0,
    evidence,
    line: lineAt(evidence.start),
  }));
  return { cv, document, sections, readings };
}

/** Lines stand in the order of their offsets, so that halving finds one. */
function lineFinder(lines: readonly Line[]): (offset: number) => Line | undefined {
  return (offset) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low];
  };
}

function valueAt(cv: Cv, path: string): string {
  let node: unknown = cv;
  for (const key of path.split('.')) node = isRecord(node) ? node[key] : undefined;
  return typeof node === 'string' ? node : '';
}

const isRecord = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;
