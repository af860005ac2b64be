import { describe, expect, it } from 'vitest';
import { createMutator, HOSTILE_FILES } from './cases.ts';
import { readZip, writeZip } from './files/zip.ts';
import seeds from './seeds.json' with { type: 'json' };
import { runTrials, type Trial } from './trials.ts';

const mutated = createMutator();
const seeded = (seed: number): Trial => ({ name: `seed ${seed}`, make: () => mutated(seed) });

async function faultsOf(trials: readonly Trial[]): Promise<string[]> {
  const faults: string[] = [];
  await runTrials(trials, (name, outcome) => faults.push(...outcome.faults.map((fault) => `${name}: ${fault}`)));
  return faults;
}

describe('damaged files', () => {
  it('are read or refused in words, and never end the process that asks', { timeout: 180_000 }, async () => {
    expect(await faultsOf(Array.from({ length: 120 }, (_, at) => seeded(at + 1)))).toEqual([]);
  });

  it('that once were too much are no longer', { timeout: 180_000 }, async () => {
    const files = HOSTILE_FILES.filter(({ name }) => seeds.files.includes(name));
    expect(files).toHaveLength(seeds.files.length);
    const named = files.map(({ name, make }): Trial => ({ name, make: () => ({ fileName: name, bytes: make() }) }));
    expect(await faultsOf([...seeds.seeds.map(seeded), ...named])).toEqual([]);
  });

  it('come out the same from the same seed, and differ from one seed to the next', () => {
    expect(mutated(7)).toEqual(mutated(7));
    const different = new Set(
      Array.from({ length: 50 }, (_, seed) => Buffer.from(mutated(seed).bytes).toString('base64')),
    );
    expect(different.size).toBeGreaterThan(45);
  });

  it('hold sound archives but for what was damaged', () => {
    const parts = [
      { name: 'a.xml', bytes: new Uint8Array([1, 2, 3]) },
      { name: 'b/c.xml', bytes: new Uint8Array(1000) },
    ];
    expect(readZip(writeZip(parts)).map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))).toEqual(parts);
  });
});
