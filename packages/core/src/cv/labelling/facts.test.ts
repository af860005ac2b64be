import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../evidence/index.ts';
import { findDates } from '../dates/findDates.ts';
import { listFacts, type CvFact } from '../edits/listFacts.ts';
import { extractCv } from '../extractCv.ts';
import { documentOf } from '../testing/documentOf.ts';
import { LINE_KINDS } from './lineLabel.ts';

/** Characters that no document below has. */
const FOREIGN = 'ѮѰѲѴҨҼӁӚӨӬ';

const documentLine = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/\n/g, ' ')),
  fc.constantFrom(
    '# Experience',
    '# Education',
    '# Skills',
    'LANGUAGES',
    '**Cook, Merrow Foods\tMarch 2018 – Present**',
    'Diploma in Cooking, Oxmere College, 2006 – 2008',
    '05/2019 –',
    'seit 2021',
    '2019年9月 - 2020年6月  厨师',
    '• soup for many guests, bread and cheese',
    'a@b.example | +353 86 123 4567 | mail.example/ada',
    'English (native), French: B1',
    'Certified Baker\tMay 2021',
  ),
);

const words = fc.record({ from: fc.integer({ min: -1, max: 12 }), to: fc.integer({ min: -1, max: 12 }) });
const foreign = fc.string({ unit: fc.constantFrom(...FOREIGN), minLength: 1, maxLength: 20 });
/** Well-formed labels, with text wherever a model might put some. */
const goodLabel = fc.record(
  {
    line: fc.integer({ min: -1, max: 30 }),
    kind: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINE_KINDS.keys()) }, { weight: 1, arbitrary: foreign }),
    title: fc.oneof(words, foreign),
    organisation: fc.oneof(words, foreign),
    place: words,
    text: foreign,
    value: fc.record({ name: foreign, startDate: fc.constant('1987-06') }),
  },
  { requiredKeys: ['line', 'kind'] },
);
const goodAnswer = fc.array(goodLabel, { maxLength: 40 });
const answer = fc.oneof(
  { weight: 6, arbitrary: goodAnswer },
  { weight: 2, arbitrary: goodAnswer.map((labels) => JSON.stringify({ labels })) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: goodAnswer.map((labels) => JSON.stringify(labels).slice(0, -3)) },
  { weight: 1, arbitrary: goodLabel.map((label) => Array.from({ length: 5_000 }, () => label)) },
);

const LINK = 'https://linked.example/quill';
/** With a link on the first line, whose target is part of the document as well. */
const document = fc.array(documentLine, { minLength: 1, maxLength: 25 }).map((lines) => {
  const plain = documentOf(lines);
  const [{ end = 0, box } = {}] = plain.lines;
  return box === undefined ? plain : { ...plain, links: [{ start: 0, end, page: 1, box, url: LINK }] };
});

const factsWith = (text: DocumentText, lineAnswer: unknown): CvFact[] => {
  const result = extractCv(text, { linkSkills: () => [], lineAnswer });
  return result.ok ? listFacts(result.value) : [];
};

describe('whatever a labeller answers', () => {
  it('every character of every fact stands in the quote of its evidence, and the quote in the document', () => {
    let seen = 0;
    fc.assert(
      fc.property(document, answer, (text, lineAnswer) => {
        for (const { path, value, evidence } of factsWith(text, lineAnswer)) {
          seen += 1;
          const quote = evidence === undefined ? undefined : text.text.slice(evidence.start, evidence.end);
          expect({ path, quote }).toEqual({ path, quote: evidence?.quote });
          expect({ path, value, quote, covered: isCovered(path, value, quote ?? '') }).toMatchObject({ covered: true });
        }
      }),
      { seed: 61, numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(1_000);
  });

  it('no text of the answer reaches the CV', () => {
    fc.assert(
      fc.property(document, goodAnswer, (text, labels) => {
        const result = extractCv(text, { linkSkills: () => [], lineAnswer: { labels } });
        const written = JSON.stringify(result);
        expect([...FOREIGN].filter((character) => written.includes(character))).toEqual([]);
        expect(written).not.toContain('1987');
      }),
      { seed: 62, numRuns: 300 },
    );
  });

  it('two answers that differ in their texts alone give the same CV', () => {
    fc.assert(
      fc.property(document, goodAnswer, (text, labels) => {
        const bare = labels.map(({ line, kind, title, organisation, place }) =>
          Object.fromEntries(
            Object.entries({ line, kind, title, organisation, place }).filter(([, value]) => value !== undefined),
          ),
        );
        expect(factsWith(text, labels)).toEqual(factsWith(text, bare));
      }),
      { seed: 63, numRuns: 200 },
    );
  });
});

/** Addresses may be given the scheme they were written without, and dates their normal form by the rules, from the quote alone. */
function isCovered(path: string, value: string, quote: string): boolean {
  if (/(?:Date|\.date)$/.test(path))
    return findDates(quote).some(({ startDate, endDate }) => startDate === value || endDate === value);
  if (value === LINK) return true;
  return isInOrder(/(?:^|\.)url$/.test(path) ? value.replace(/^https:\/\//, '') : value, quote);
}

/** True when all characters of `value` but white space stand in `quote` in the same order. */
function isInOrder(value: string, quote: string): boolean {
  let from = 0;
  for (const character of value.replace(/\s+/g, '')) {
    const at = quote.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}
