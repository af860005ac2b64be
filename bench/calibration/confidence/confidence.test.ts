import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf } from '@career-mentor/core/cv';
import { fitLogistic, fitModel, type Example } from './fit.ts';
import { calibrationError, reliability, tradeOff, type Judged } from './reliability.ts';

const facts = (probability: number, right: number, wrong: number): Judged[] =>
  Array.from({ length: right + wrong }, (_, index) => ({ kind: 'k', probability, right: index < right }));

describe('reliability', () => {
  // Worked by hand: (10 · |0.95 − 0.9| + 5 · |0.2 − 0.4|) / 15 = 0.1
  const judged = [...facts(0.95, 9, 1), ...facts(0.2, 2, 3)];

  it('puts facts into bins with what was promised and what came', () => {
    expect(reliability(judged)).toEqual([
      { from: 0.2, count: 5, promised: expect.closeTo(0.2), right: 0.4 },
      { from: 0.9, count: 10, promised: expect.closeTo(0.95), right: 0.9 },
    ]);
    expect(reliability(facts(1, 1, 0))[0]?.from).toBe(0.9);
  });

  it('gives the expected calibration error', () => {
    expect(calibrationError(judged)).toBeCloseTo(0.1);
    expect(calibrationError(facts(0.75, 3, 1))).toBeCloseTo(0);
    expect(calibrationError([])).toBe(0);
  });

  it('weighs what asking brings against what it costs', () => {
    expect(tradeOff(judged, 0.5)).toEqual({
      threshold: 0.5,
      caught: 0.75,
      asked: expect.closeTo(1 / 3),
      needless: expect.closeTo(0.4),
    });
  });
});

/** Right with the probability that a known logistic function gives, by a fixed rule instead of chance. */
const examples: Example[] = Array.from({ length: 2000 }, (_, index) => {
  const values = [(index % 20) / 19, ((index * 7) % 13) / 12];
  const odds = -1 + 3 * (values[0] ?? 0);
  return {
    kind: index % 2 === 0 ? 'even' : 'odd',
    values,
    right: ((index * 617) % 1000) / 1000 < 1 / (1 + Math.exp(-odds)),
  };
});

describe('the fit', () => {
  it('finds the function that made the examples, and no weight for what says nothing', () => {
    const { bias, weights } = fitLogistic(examples);
    expect(bias).toBeCloseTo(-1, 0);
    expect(weights[0]).toBeGreaterThan(2.4);
    expect(weights[0]).toBeLessThan(3.6);
    expect(weights[1]).toBeLessThan(0.4);
  });

  it('never takes a better signal for a worse fact', () => {
    const contrary = examples.map((example) => ({ ...example, right: !example.right }));
    expect(fitLogistic(contrary).weights.every((weight) => weight >= 0)).toBe(true);
  });

  it('is calibrated on what it was fitted to, and judges rare kinds with the others', () => {
    const model = fitModel([...examples, { kind: 'rare', values: [1, 1], right: true }], ['a', 'b'], 'test');
    const judged = examples.map(({ kind, values, right }) => ({
      kind,
      right,
      probability: probabilityOf(model, kind, values),
    }));
    expect(calibrationError(judged)).toBeLessThan(0.03);
    expect(Object.keys(model.kinds)).toEqual(['even', 'odd']);
    expect(probabilityOf(model, 'rare', [1, 1])).toBe(probabilityOf(model, 'never seen', [1, 1]));
  });

  it('gives probabilities that rise with every signal', () => {
    const model = fitModel(examples, ['a', 'b'], 'test');
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, fc.nat(1), (a, b, more, index) => {
        const better = [a, b].map((value, at) => (at === index ? Math.max(value, more) : value));
        const [before, after] = [probabilityOf(model, 'odd', [a, b]), probabilityOf(model, 'odd', better)];
        expect(after).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThan(0);
        expect(after).toBeLessThan(1);
      }),
      { seed: 29, numRuns: 200 },
    );
  });
});
