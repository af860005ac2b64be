import { jobOf, readFile, taxonomy } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES } from '../places.ts';

/** Advert to requirements. Baseline: looking for every name and alias of the taxonomy as a plain string. */
export const jobsBenchmark: Benchmark = {
  name: 'jobs',
  run: async () => {
    const advert = await readFile(EXAMPLES.advert);
    const names = taxonomy.skills.flatMap((skill) => [skill.name, ...skill.aliases]).map((name) => name.toLowerCase());
    const results = await measure(
      [
        { case: 'advert to requirements, warm', run: () => jobOf(advert), target: '≤ 60 ms' },
        { case: 'advert file to requirements, warm', run: async () => jobOf(await readFile(EXAMPLES.advert)) },
      ],
      {
        case: 'every name of the taxonomy searched as a string',
        run: () => {
          const text = advert.text.toLowerCase();
          return names.filter((name) => text.includes(name));
        },
      },
    );
    return { results };
  },
};
