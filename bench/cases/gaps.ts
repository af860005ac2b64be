import { analyseGaps, suggestRoles } from '@career-mentor/core/gaps';
import type { Job } from '@career-mentor/core/jobs';
import { lexicalEmbedder } from '@career-mentor/rag/embeddings';
import { cvOf, jobOf, knowledge, openEmbedder, readFile, taxonomy } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES } from '../places.ts';

/** Gap analysis. Baseline: the same with the letter embedder, which costs next to nothing. */
export const gapsBenchmark: Benchmark = {
  name: 'gaps',
  run: async () => {
    const cv = cvOf(await readFile(EXAMPLES.pdf));
    const job = jobOf(await readFile(EXAMPLES.advert));
    const [warm, uncached] = [await openEmbedder(), await openEmbedder(1)];
    const analyse = (embedder: typeof warm | typeof lexicalEmbedder, wanted: Job = job) =>
      analyseGaps({ cv, job: wanted, knowledge, embedder });
    const results = await measure(
      [
        { case: 'gap analysis, embedder warm, vectors cached', run: () => analyse(warm), target: '≤ 100 ms' },
        { case: 'gap analysis, embedder warm, no vector cached', run: () => analyse(uncached), target: '≤ 100 ms' },
        {
          case: 'gap analysis against 200 requirements',
          run: () => analyse(warm, jobOfSize(job, 200)),
          repetitions: 10,
        },
        { case: 'three roles for a CV', run: () => suggestRoles({ cv, taxonomy, knowledge, embedder: warm }) },
        { case: 'load the embedder', run: async () => (await openEmbedder()).close(), warmUp: 1, repetitions: 7 },
      ],
      { case: 'gap analysis by letters only', run: () => analyse(lexicalEmbedder) },
    );
    await Promise.all([warm.close(), uncached.close()]);
    return { results };
  },
};

/** The advert with as many skills of the taxonomy, spread over all of it. */
function jobOfSize(job: Job, size: number): Job {
  const [model] = job.required;
  if (model === undefined) throw new Error('the sample advert requires something');
  const step = Math.floor(taxonomy.skills.length / size);
  const chosen = taxonomy.skills.filter((_, index) => index % step === 0).slice(0, size);
  const { alternativeGroup: _oneOfSeveral, ...alone } = model;
  return { ...job, required: chosen.map(({ id, name }) => ({ ...alone, id, name })) };
}
