import { planOf } from '../cv-corpus/plan.ts';
import { openPress } from '../cv-corpus/press.ts';
import { readCv } from '../cv-corpus/reading.ts';
import { overallOf, sumOf, type CvCounts } from '../cv-corpus/scoring/figures.ts';
import { scoreCv } from '../cv-corpus/scoring/scoreCv.ts';
import { Truth } from '../cv-corpus/scoring/truth.ts';
import { percentile } from '../harness/statistics.ts';
import type { Benchmark, CaseResult } from '../harness/types.ts';

interface Scored {
  readonly counts: CvCounts;
  readonly group: Readonly<Record<string, string | boolean>>;
}

/**
 * How well invented CVs are read, one for each trade and country: the mean of 14 field F1s in percent. What stands under
 * p95 is the figure that 95 of 100 documents reach.
 */
export const cvQualityBenchmark: Benchmark = {
  name: 'cv-quality',
  run: async () => {
    const { documents, missing } = await printed();
    const scored: Scored[] = [];
    for (const { planned, bytes } of documents) {
      const { cv } = await readCv(planned.file, bytes);
      scored.push({ counts: scoreCv(Truth.parse(planned.truth), cv), group: planned.group });
    }
    const sound = scored.filter(({ group }) => group['hard'] === false);
    const results = [
      resultOf(
        'known people, known layouts',
        sound.filter(({ group }) => group['newPerson'] !== true && group['newLayout'] !== true),
      ),
      resultOf(
        'new people or new layouts',
        sound.filter(({ group }) => group['newPerson'] === true || group['newLayout'] === true),
      ),
      resultOf(
        'damaged on purpose',
        scored.filter(({ group }) => group['hard'] === true),
      ),
    ];
    return {
      results,
      skipped: [...missing].map(([tool, count]) => `${count} documents: ${tool} is not installed here`),
    };
  },
};

async function printed(): ReturnType<Awaited<ReturnType<typeof openPress>>['finish']> {
  const press = await openPress();
  for (const planned of planOf({ turns: 1, perPerson: 1 })) await press.print(planned);
  return press.finish();
}

function resultOf(name: string, scored: readonly Scored[]): CaseResult {
  const each = scored.map(({ counts }) => -100 * overallOf(counts));
  const all = 100 * overallOf(sumOf(scored.map(({ counts }) => counts)));
  return { case: `${name} (${scored.length})`, unit: '%', median: all, p95: -percentile(each, 0.95) };
}
