import { existsSync, readFileSync } from 'node:fs';
import { createDocumentReader } from '@career-mentor/rag/parsing';
import { cvOf, valueOf } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark, CaseResult } from '../harness/types.ts';
import { makeScan } from '../ocr/makeScan.ts';
import { EXAMPLES, fileInput } from '../places.ts';

const RUNS = { warmUp: 1, repetitions: 5 };

/** A scanned page of A4 to facts: painting, levelling, recognition, layout. Through the reading process, as in the app. */
export const ocrBenchmark: Benchmark = {
  name: 'ocr',
  run: async () => {
    const source = fileInput(EXAMPLES.pdf);
    const reader = createDocumentReader();
    const scanOf = (resolution: number) => makeScan(source.bytes, { resolution, degrees: 0.8, noise: 14, pages: 1 });
    const [coarse, fine] = [await scanOf(200), await scanOf(300)];
    const facts = async (bytes: Uint8Array) => cvOf(valueOf(await reader.read({ fileName: 'scan.pdf', bytes })));
    const results = await measure([
      { case: 'scanned page, 200 dots per inch, to facts', run: () => facts(coarse), ...RUNS, target: '≤ 8000 ms' },
      { case: 'scanned page, 300 dots per inch, to facts', run: () => facts(fine), ...RUNS, target: '≤ 8000 ms' },
    ]);
    const memory = peakOfChildren();
    reader.close();
    return memory === undefined
      ? { results, skipped: ['memory of the reading process: only Linux tells it'] }
      : { results: [...results, memory] };
  },
};

/** The largest peak of resident memory among our child processes, as the kernel keeps it. */
function peakOfChildren(): CaseResult | undefined {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return undefined;
  const peaks = readFileSync(list, 'utf8')
    .trim()
    .split(' ')
    .map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  const peak = Math.max(...peaks);
  return { case: 'peak memory of the reading process', unit: 'MB', median: peak, p95: peak, target: '< 1024 MB' };
}
