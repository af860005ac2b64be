import type { Doubt } from '../schema.ts';
import type { ConfidenceModel } from './probability.ts';
import type { Signal } from './signals.ts';

/**
 * Why a fact is doubtful: the signal that takes most from it, compared with a fact for which everything speaks. Nothing
 * when no signal of weight is missing, so that the kind of fact as such is the reason.
 */
export function doubtOf(model: ConfidenceModel, kind: string, values: readonly number[]): Doubt | undefined {
  const { weights } = model.kinds[kind] ?? model.other;
  const losses = model.signals.map((signal, index) => ({
    signal,
    loss: (weights[index] ?? 0) * (1 - (values[index] ?? 0)),
  }));
  const [worst] = losses.toSorted((a, b) => b.loss - a.loss);
  return worst === undefined || worst.loss < WORTH_NAMING ? undefined : doubtBySignal.get(worst.signal);
}

/** In log odds: less than this moves a probability by five points at most. */
const WORTH_NAMING = 0.2;

const DOUBTS: Readonly<Record<Signal, Doubt>> = {
  own: 'rule',
  fitting: 'words',
  uncontested: 'contested',
  tidy: 'cut',
  short: 'long',
  noDigits: 'digits',
  oneLine: 'broken',
  parted: 'glued',
  complete: 'incomplete',
  style: 'layout',
  edge: 'layout',
  order: 'layout',
  apart: 'mixed',
  chronology: 'dates',
  covered: 'leftover',
  heading: 'heading',
  sections: 'headings',
  typeset: 'plain',
  dated: 'undated',
  clean: 'misread',
  unique: 'repeated',
};

const doubtBySignal: ReadonlyMap<string, Doubt> = new Map(Object.entries(DOUBTS));
