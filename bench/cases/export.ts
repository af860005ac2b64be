import { changeArrangement, composeContent, defaultPageStyle, emptyArrangement } from '@career-mentor/core/writing';
import { render } from '@career-mentor/workspace/rendering';
import { cvOf, readFile } from '../engine.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES } from '../places.ts';

const RUNS = { warmUp: 3, repetitions: 15 };

/** Writing the sample CV. Baseline: choosing what the page says, without setting it. */
export const exportBenchmark: Benchmark = {
  name: 'export',
  run: async () => {
    const cv = cvOf(await readFile(EXAMPLES.pdf));
    const order = { cv, arrangement: emptyArrangement, style: defaultPageStyle, language: 'en' };
    const now = new Date(0);
    let keystrokes = 0;
    const typed = () => {
      const text = `${cv.basics.summary ?? ''} ${'word '.repeat((keystrokes += 1))}`;
      return changeArrangement(emptyArrangement, { kind: 'write', path: 'basics.summary', text });
    };
    const results = await measure(
      [
        { case: 'PDF, warm', run: () => render(order, 'pdf', { now }), target: '≤ 500 ms', ...RUNS },
        {
          case: 'preview after a keystroke',
          run: () => render({ ...order, arrangement: typed() }, 'pdf', { now }),
          target: '≤ 150 ms',
          ...RUNS,
        },
        {
          case: 'PDF on one page, shrunk where it is longer',
          run: () => render({ ...order, style: { ...defaultPageStyle, fitPages: 1 } }, 'pdf', { now }),
          target: '≤ 500 ms',
          ...RUNS,
        },
        { case: 'DOCX', run: () => render(order, 'docx', { now }), target: '≤ 200 ms', ...RUNS },
        { case: 'ODT', run: () => render(order, 'odt', { now }), ...RUNS },
        { case: 'HTML', run: () => render(order, 'html', { now }), ...RUNS },
      ],
      { case: 'content of the page', run: () => composeContent(cv, emptyArrangement, { language: 'en' }), ...RUNS },
    );
    return { results };
  },
};
