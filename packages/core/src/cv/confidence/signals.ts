import { documentSignals } from './documentSignals.ts';
import { entrySignals } from './entrySignals.ts';
import type { Scene } from './scene.ts';
import { shapeSignals } from './shapeSignals.ts';
import { wordSignals } from './wordSignals.ts';

/** The names of the signals in the order in which they are counted. Each is 0 to 1, and more never speaks against a fact. */
export const SIGNALS = [
  'own',
  'fitting',
  'uncontested',
  'tidy',
  'short',
  'noDigits',
  'oneLine',
  'parted',
  'complete',
  'style',
  'edge',
  'order',
  'apart',
  'chronology',
  'covered',
  'heading',
  'sections',
  'typeset',
  'dated',
  'clean',
  'unique',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** What is known about one fact besides its value. */
export interface FactSignals {
  readonly path: string;
  readonly kind: string;
  /** One value for each of `SIGNALS`. */
  readonly values: readonly number[];
}

/** The signals of all facts of a document. */
export function signalsOf(scene: Scene): FactSignals[] {
  const [ofEntry, ofDocument] = [entrySignals(scene), documentSignals(scene)];
  const times = new Map<string, number>();
  for (const { value } of scene.readings) times.set(value.toLowerCase(), (times.get(value.toLowerCase()) ?? 0) + 1);
  return scene.readings.map((reading) => {
    const all: Readonly<Record<Signal, number>> = {
      own: reading.own,
      ...wordSignals(reading),
      ...shapeSignals(reading, scene.document),
      ...ofEntry(reading),
      ...ofDocument(reading),
      unique: 1 / (times.get(reading.value.toLowerCase()) ?? 1),
    };
    return { path: reading.path, kind: reading.kind, values: SIGNALS.map((signal) => all[signal]) };
  });
}
