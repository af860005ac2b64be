import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCv, extractWithSignals } from '../extractCv.ts';
import { documentOf } from '../testing/documentOf.ts';
import { entryOf, factKind } from './factKind.ts';
import { MODEL } from './model.ts';
import { probabilityOf } from './probability.ts';
import { SIGNALS } from './signals.ts';

const linkSkills = (): [] => [];
const NEAT = [
  'Ann Smith',
  'ann@example.org | +44 7123 456789',
  '',
  'WORK EXPERIENCE',
  'Baker, Mill Bakery Ltd, Leeds, 03/2019 – present',
  '- Bakes bread for forty shops',
  'Waiter, Sun Café Ltd, York, 05/2016 – 02/2019',
  '- Served up to eighty guests a day',
  '',
  'SKILLS',
  'Baking, Pastry, Till systems',
];

describe('the model', () => {
  it('has one weight for each signal, none of them negative', () => {
    expect(MODEL.signals).toEqual([...SIGNALS]);
    for (const { weights } of [MODEL.other, ...Object.values(MODEL.kinds)]) {
      expect(weights).toHaveLength(SIGNALS.length);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives a probability that no better signal lowers', () => {
    const signals = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: SIGNALS.length,
      maxLength: SIGNALS.length,
    });
    const kind = fc.constantFrom(...Object.keys(MODEL.kinds), 'unheard of');
    fc.assert(
      fc.property(
        signals,
        fc.nat(SIGNALS.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        kind,
        (values, index, more, which) => {
          const better = values.map((value, at) => (at === index ? Math.max(value, more) : value));
          const before = probabilityOf(MODEL, which, values);
          expect(probabilityOf(MODEL, which, better)).toBeGreaterThanOrEqual(before);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 291, numRuns: 300 },
    );
  });
});

describe('signals', () => {
  const signalsIn = (lines: readonly string[]) => extractWithSignals(documentOf(lines), { linkSkills })?.signals ?? [];
  const valueOf = (lines: readonly string[], path: string, signal: (typeof SIGNALS)[number]): number | undefined =>
    signalsIn(lines).find((fact) => fact.path === path)?.values[SIGNALS.indexOf(signal)];

  it('are one number from 0 to 1 for each name, for every fact with a place', () => {
    const read = extractWithSignals(documentOf(NEAT), { linkSkills });
    expect(read?.signals.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(read?.cv.meta.evidence ?? {}).toSorted(),
    );
    for (const { values } of read?.signals ?? []) {
      expect(values).toHaveLength(SIGNALS.length);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tell a heading of the section from none', () => {
    expect(valueOf(NEAT, 'skills.0.name', 'heading')).toBeGreaterThan(0.5);
  });

  it('tell how much of the document was understood', () => {
    const noise = Array.from({ length: 20 }, (_, index) => `zzz ${index} qqq xxx yyy unexplained words in a row`);
    expect(valueOf(NEAT, 'basics.name', 'covered')).toBeGreaterThan(0.8);
    expect(valueOf([...NEAT, '', 'REFERENCES', ...noise], 'basics.name', 'covered')).toBeLessThan(0.5);
  });
});

describe('confidence', () => {
  it('is a probability in hundredths for every fact', () => {
    const cv = extractCv(documentOf(NEAT), { linkSkills });
    const values = cv.ok ? Object.values(cv.value.meta.confidence) : [];
    expect(values.length).toBeGreaterThan(8);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(Math.round(value * 100) / 100).toBe(value);
    }
  });

  it('of a recognised word is no higher than the recognition was sure', () => {
    const printed = documentOf(NEAT);
    const email = printed.text.indexOf('ann@');
    const lines = printed.lines.map((line) => ({
      ...line,
      runs: line.runs.map((run) => (run.start <= email && email < run.end ? { ...run, certainty: 0.42 } : run)),
    }));
    const cv = extractCv({ ...printed, lines }, { linkSkills });
    expect(cv.ok && cv.value.meta.confidence['basics.email']).toBe(0.42);
    expect(cv.ok && cv.value.meta.confidence['work.0.startDate']).toBeGreaterThan(0.42);
  });

  it('belongs to kinds and entries told from the path', () => {
    expect(factKind('work.3.highlights.1')).toBe('work.highlights');
    expect(factKind('education.0.endDate')).toBe('education.date');
    expect(entryOf('skills.2.keywords.1')).toBe('skills.2');
    expect(entryOf('basics.profiles.0.url')).toBe('basics');
  });
});
