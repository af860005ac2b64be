import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Job, RequiredSkill } from '@career-mentor/core/jobs';
import { cutText, flowText, marksOfJob, type AdvertMark } from './markText.ts';

const text = 'You plan routes in Excel. A forklift licence is not needed. SAP is a plus.';

const skill = (name: string, sentence: string): RequiredSkill => {
  const start = text.indexOf(sentence);
  const evidence = { documentId: 'd', start, end: start + sentence.length, page: 1, boxes: [], quote: sentence };
  return { name, quote: sentence, evidence, confidence: 1 };
};

const job: Job = {
  required: [skill('Excel', 'You plan routes in Excel.')],
  preferred: [skill('SAP', 'SAP is a plus.')],
  negated: [skill('forklift licence', 'A forklift licence is not needed.')],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: {} },
};

describe('marksOfJob', () => {
  it('marks the words of a skill inside its sentence, in the order of the text', () => {
    const marks = marksOfJob(job, text);
    expect(marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end)])).toEqual([
      ['required', 'Excel'],
      ['negated', 'forklift licence'],
      ['preferred', 'SAP'],
    ]);
  });

  it('marks the whole place when the advert words the skill otherwise', () => {
    const worded = {
      ...job,
      required: [skill('Spreadsheets', 'You plan routes in Excel.')],
      preferred: [],
      negated: [],
    };
    const [mark] = marksOfJob(worded, text);
    expect(text.slice(mark?.start, mark?.end)).toBe('You plan routes in Excel.');
  });
});

describe('cutText', () => {
  it('loses and doubles no character, whatever the marks', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): AdvertMark => ({
        id: `${a}-${b}`,
        name: 'n',
        kind: 'required',
        start: Math.min(a, b),
        end: Math.max(a, b) + 1,
      })),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), marks, (whole, some) => {
        const ordered = some.toSorted((a, b) => a.start - b.start || b.end - a.end);
        expect(
          cutText(whole, ordered)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('flowText', () => {
  it('joins the lines of a sentence and keeps headings and lists apart', () => {
    const text = 'What we ask for\n- You plan the routes of forty drivers and\nkeep them on time.\n- Excel\nWe offer';
    expect(flowText(text)).toBe(
      'What we ask for\n- You plan the routes of forty drivers and keep them on time.\n- Excel\nWe offer',
    );
  });

  it('never moves an offset', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (lines) => {
        const whole = lines.join('\n');
        expect(flowText(whole).replaceAll('\n', ' ')).toBe(whole.replaceAll('\n', ' '));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
