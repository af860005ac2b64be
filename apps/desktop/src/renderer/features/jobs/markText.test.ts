import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Job, RequiredSkill } from '@career-mentor/core/jobs';
import { cutText, flowText, marksOfJob, paragraphsOf, type AdvertMark } from './markText.ts';

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

  it('keeps numbered items apart, and joins a full line with the name that follows', () => {
    expect(flowText('1. A degree in environmental health\n2. Driving licence')).toContain('health\n2.');
    const full = 'Our tickets are sold by six hundred small venues on both sides of the water: Ruby’s in Larne, the';
    expect(flowText(`${full}\nElixir Rooms in Newry`)).toBe(`${full} Elixir Rooms in Newry`);
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

describe('paragraphsOf', () => {
  const line = (start: number, end: number, y: number) => ({
    start,
    end,
    page: 1,
    box: { x: 0, y, width: 100, height: 12 },
    region: 0,
    kind: 'text' as const,
    runs: [],
  });
  const words = ['What we ask for', 'You plan routes', 'and drive them.', 'We answer everybody.'];
  const starts = words.map((_, at) => words.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
  const tops = [0, 14, 28, 60];
  const document = {
    id: 'd',
    fileName: 'advert.txt',
    format: 'txt' as const,
    text: words.join('\n'),
    pages: [],
    lines: words.map((word, at) => line(starts[at] ?? 0, (starts[at] ?? 0) + word.length, tops[at] ?? 0)),
    links: [],
    language: 'en',
    warnings: [],
  };

  it('keeps lines that touch together, and parts headings and white space', () => {
    expect(paragraphsOf(document).map(({ start, end, heading }) => [document.text.slice(start, end), heading])).toEqual(
      [
        ['What we ask for', true],
        ['You plan routes\nand drive them.', false],
        ['We answer everybody.', false],
      ],
    );
  });
});
