import { createDocumentReader, readDocument } from '@career-mentor/rag/parsing';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cvOf, valueOf } from '../engine.ts';
import { measure, type MeasuredCase } from '../harness/measure.ts';
import type { Benchmark } from '../harness/types.ts';
import { EXAMPLES, fileInput } from '../places.ts';

const factsOf = (path: string) => async (): Promise<unknown> => cvOf(valueOf(await readDocument(fileInput(path))));

/** CV to facts: reading with geometry, sections, facts with evidence. Baseline: pdf.js giving the bare strings. */
export const cvBenchmark: Benchmark = {
  name: 'cv',
  run: async () => {
    const reader = createDocumentReader();
    const throughReader: MeasuredCase = {
      case: 'PDF of two pages to facts, read in its own process, warm',
      run: async () => cvOf(valueOf(await reader.read(fileInput(EXAMPLES.pdf)))),
      target: '≤ 150 ms',
    };
    const cases: MeasuredCase[] = [
      { case: 'PDF of two pages to facts, warm', run: factsOf(EXAMPLES.pdf), target: '≤ 150 ms' },
      throughReader,
      { case: 'DOCX to facts, warm', run: factsOf(EXAMPLES.docx) },
      { case: 'TXT to facts, warm', run: factsOf(EXAMPLES.txt) },
    ];
    const results = await measure(cases, { case: 'strings of the same PDF by pdf.js', run: bareStrings });
    await reader.close();
    return { results };
  },
};

async function bareStrings(): Promise<string> {
  const task = getDocument({ data: fileInput(EXAMPLES.pdf).bytes, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages.join('\n');
}
