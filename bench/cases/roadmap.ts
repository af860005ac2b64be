import { analyseGaps } from '@career-mentor/core/gaps';
import { planRoadmap, Roadmap } from '@career-mentor/core/roadmaps';
import { cvOf, jobOf, knowledge, openEmbedder, readFile, taxonomy, valueOf } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES } from '../places.ts';

/** Roadmap by rules. Baseline: checking the finished roadmap against its schema. */
export const roadmapBenchmark: Benchmark = {
  name: 'roadmap',
  run: async () => {
    const embedder = await openEmbedder();
    const cv = cvOf(await readFile(EXAMPLES.pdf));
    const job = jobOf(await readFile(EXAMPLES.advert));
    const { gaps } = await analyseGaps({ cv, job, knowledge, embedder });
    await embedder.close();
    const plan = { hoursPerWeek: 6, daysPerWeek: 4, startDate: '2027-01-04', deadline: '2027-06-30' };
    const roadmap = () => valueOf(planRoadmap({ gaps, taxonomy, plan, title: 'Benchmark' }));
    const finished = roadmap();
    const results = await measure([{ case: 'roadmap from gaps', run: roadmap, target: '≤ 50 ms' }], {
      case: 'schema check of the same roadmap',
      run: () => Roadmap.parse(finished),
    });
    return { results };
  },
};
