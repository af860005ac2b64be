import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentProblems, evidenceAt, type DocumentText, type Line } from './index.ts';

/** A document in a typewriter face: ten points per character, twenty per line, lines in runs of at most four characters. */
function makeDocument(texts: readonly string[]): DocumentText {
  let offset = 0;
  const lines = texts.map((text, row): Line => {
    const start = offset;
    offset += text.length + 1;
    const runs = Array.from({ length: Math.ceil(text.length / 4) }, (_, index) => {
      const from = index * 4;
      const to = Math.min(text.length, from + 4);
      const box = { x: from * 10, y: row * 20, width: (to - from) * 10, height: 12 };
      const edges = Array.from({ length: to - from + 1 }, (_, edge) => (from + edge) * 10);
      return { start: start + from, end: start + to, box, edges, fontSize: 12, bold: false, italic: false };
    });
    const box = { x: 0, y: row * 20, width: text.length * 10, height: 12 };
    return { start, end: start + text.length, page: row < 3 ? 1 : 2, box, region: 0, kind: 'text', runs };
  });
  const pages = [1, 2].map((number) => ({ number, width: 612, height: 792 }));
  return {
    id: 'd',
    fileName: 'd.txt',
    format: 'txt',
    text: texts.join('\n'),
    pages,
    lines,
    links: [],
    language: 'en',
    warnings: [],
  };
}

const anyTexts = fc.array(
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/\n/g, ' ')),
  { minLength: 1, maxLength: 6 },
);

describe('evidenceAt', () => {
  it('quotes the span and boxes exactly the characters it covers', () => {
    const document = makeDocument(['Ann Smith', 'Baker in Leeds']);
    const evidence = evidenceAt(document, { start: 4, end: 15 });
    expect(evidence.quote).toBe('Smith\nBaker');
    expect(evidence.boxes).toEqual([
      { x: 40, y: 0, width: 50, height: 12 },
      { x: 0, y: 20, width: 50, height: 12 },
    ]);
  });

  it('cuts boxes at the very character, also within a run', () => {
    const document = makeDocument(['Ann Smith', 'Baker in Leeds']);
    expect(evidenceAt(document, { start: 5, end: 8 }).boxes).toEqual([{ x: 50, y: 0, width: 30, height: 12 }]);
  });

  it('leaves out a line of which only the line end is covered', () => {
    const document = makeDocument(['Ann Smith', 'Baker in Leeds']);
    expect(evidenceAt(document, { start: 9, end: 15 }).boxes).toEqual([{ x: 0, y: 20, width: 50, height: 12 }]);
  });

  it('gives boxes of the first page only, because a box belongs to a page', () => {
    const document = makeDocument(['one', 'two', 'three', 'four']);
    const evidence = evidenceAt(document, { start: 0, end: document.text.length });
    expect(evidence).toMatchObject({ page: 1 });
    expect(evidence.boxes).toHaveLength(3);
  });

  it('has no box for an empty span', () => {
    expect(evidenceAt(makeDocument(['text']), { start: 2, end: 2 }).boxes).toEqual([]);
  });

  it('for any span: the quote is the text, and every box lies within its line', () => {
    fc.assert(
      fc.property(anyTexts, fc.nat(), fc.nat(), (texts, a, b) => {
        const document = makeDocument(texts);
        const [start = 0, end = 0] = [a % (document.text.length + 1), b % (document.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const evidence = evidenceAt(document, { start, end });
        expect(evidence.quote).toBe(document.text.slice(start, end));
        for (const box of evidence.boxes) {
          const line = document.lines.find((candidate) => candidate.box.y === box.y);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual((line?.box.width ?? 0) + 0.01);
        }
      }),
      { seed: 20, numRuns: 200 },
    );
  });
});

describe('documentProblems', () => {
  it('finds nothing in a sound document', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        expect(documentProblems(makeDocument(texts))).toEqual([]);
      }),
      { seed: 21, numRuns: 100 },
    );
  });

  it.each([
    ['text that is not its lines', (document: DocumentText) => ({ ...document, text: `${document.text}x` })],
    [
      'a line without runs',
      (document: DocumentText) => ({ ...document, lines: document.lines.map((line) => ({ ...line, runs: [] })) }),
    ],
    ['a page that is missing', (document: DocumentText) => ({ ...document, pages: [] })],
    [
      'an edge too few',
      (document: DocumentText) => ({
        ...document,
        lines: document.lines.map((line) => ({
          ...line,
          runs: line.runs.map((run) => ({ ...run, edges: (run.edges ?? []).slice(1) })),
        })),
      }),
    ],
    [
      'a link beyond the text',
      (document: DocumentText) => ({
        ...document,
        links: [{ start: 0, end: 999, page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, url: 'https://example.org' }],
      }),
    ],
  ])('names %s', (_, breakIt) => {
    expect(documentProblems(breakIt(makeDocument(['one line'])))).not.toEqual([]);
  });
});
