import { expect, it, vi } from 'vitest';
import type { ReadProgress } from '../options.ts';
import { readDocument } from '../readDocument.ts';
import { makeMixedPdf, makePicture } from '../testing/makePicture.ts';

// Recognition takes seconds, and longer where other tests run beside it.
vi.setConfig({ testTimeout: 90_000 });

const scan = makePicture([
  { text: 'Oven works since 2014 in Leeds and York', x: 50, y: 100 },
  { text: 'Baker and pastry chef, head of a team of six', x: 50, y: 120 },
]);
const WORDS = 'This page was written by a program and has enough letters of its own to be kept as it is.';

it('recognises only the pages that are pictures, and says which one it reads', async () => {
  const steps: ReadProgress[] = [];
  const bytes = await makeMixedPdf([WORDS, scan]);
  const result = await readDocument({ fileName: 'cv.pdf', bytes }, { onStep: (step) => void steps.push(step) });
  if (!result.ok) throw new Error(result.error.code);
  const { lines, text, warnings } = result.value;
  expect(text).toContain('head of a team of six');
  expect(warnings).toEqual([]);
  const written = lines.filter((line) => line.page === 1).flatMap((line) => line.runs);
  const recognised = lines.filter((line) => line.page === 2).flatMap((line) => line.runs);
  expect(written.every((run) => run.certainty === undefined)).toBe(true);
  expect(recognised.every((run) => (run.certainty ?? 0) > 0.5)).toBe(true);
  // The baseline of the picture's first line, at 100 points from the top of its page.
  expect(recognised[0]?.box.y).toBeGreaterThan(86);
  expect((recognised[0]?.box.y ?? 0) + (recognised[0]?.box.height ?? 0)).toBeLessThan(106);
  expect(steps.filter((one) => one.step === 'recognise').every((one) => one.picture?.of === 1)).toBe(true);
  expect(steps.at(-1)).toEqual({ step: 'layout', share: 0 });
});

it('keeps a short page of text that has no picture', async () => {
  const result = await readDocument({ fileName: 'cv.pdf', bytes: await makeMixedPdf(['Ann Smith, Leeds']) });
  expect(result).toMatchObject({ ok: true, value: { text: 'Ann Smith, Leeds' } });
});

it('stops between two pages when asked to', async () => {
  const bytes = await makeMixedPdf([scan, scan]);
  const controller = new AbortController();
  const result = await readDocument(
    { fileName: 'cv.pdf', bytes },
    { cancellation: controller.signal, onStep: ({ step }) => step === 'recognise' && controller.abort() },
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'read-cancelled' } });
});
