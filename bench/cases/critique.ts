import { critiqueCv, machineView } from '@career-mentor/core/critique';
import { shippedSpelling } from '@career-mentor/workspace/spelling';
import { cvOf, jobOf, knowledge, readFile } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES } from '../places.ts';

/** The critique of a CV. Baseline: finding its skills, which every critique has to do. */
export const critiqueBenchmark: Benchmark = {
  name: 'critique',
  run: async () => {
    const document = await readFile(EXAMPLES.pdf);
    const cv = cvOf(document);
    const job = jobOf(await readFile(EXAMPLES.advert));
    const input = { cv, document, knowledge, spelling: shippedSpelling, today: '2026-06-01' };
    const long = { ...input, cv: { ...cv, work: Array.from({ length: 60 }, () => cv.work).flat() } };
    const results = await measure(
      [
        { case: 'critique of two pages', run: () => critiqueCv(input), target: '≤ 150 ms' },
        { case: 'critique against an advert', run: () => critiqueCv({ ...input, job }), target: '≤ 150 ms' },
        { case: 'critique of 180 jobs with 700 lines', run: () => critiqueCv(long), repetitions: 10 },
        { case: 'what a machine sees', run: () => machineView(document, cv), target: '≤ 150 ms' },
      ],
      {
        case: 'finding skills in every line',
        run: () => cv.work.flatMap(({ highlights }) => highlights.map((text) => knowledge.link(text, 'prose'))),
      },
    );
    return { results };
  },
};
