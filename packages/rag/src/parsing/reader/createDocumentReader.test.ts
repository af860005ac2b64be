import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import type { ReadProgress } from '../options.ts';
import { makePdf } from '../testing/makePdf.ts';
import { makePicture } from '../testing/makePicture.ts';
import { createDocumentReader, type DocumentReader, type DocumentReaderOptions } from './createDocumentReader.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}.ts`, import.meta.url));
const advert = { fileName: 'advert.txt', bytes: new TextEncoder().encode('We look for a baker in Leeds.') };

let reader: DocumentReader | undefined;
const start = (options: DocumentReaderOptions = {}): DocumentReader => (reader = createDocumentReader(options));
afterEach(() => reader?.close());

describe('createDocumentReader', () => {
  it('reads in another process, says how far it is, and keeps that process for the next file', async () => {
    const { read } = start();
    const steps: ReadProgress[] = [];
    const first = await read(
      { fileName: 'cv.pdf', bytes: await makePdf(2) },
      { onStep: (progress) => steps.push(progress) },
    );
    expect(first).toMatchObject({ ok: true, value: { format: 'pdf', pages: [{ number: 1 }, { number: 2 }] } });
    expect(steps.map(({ step }) => step)).toContain('read');
    expect(await read(advert)).toMatchObject({ ok: true, value: { text: 'We look for a baker in Leeds.' } });
  });

  const startOfReader = async ({ read }: DocumentReader): Promise<number> => {
    const result = await read(advert);
    return result.ok ? Number.NaN : Number(result.error.message);
  };
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('reads in the process that it was told to start ahead', async () => {
    const ahead = start({ workerPath: fixture('saysItsStart') });
    ahead.warmUp();
    await wait(100);
    const asked = Date.now();
    expect(await startOfReader(ahead)).toBeLessThan(asked);
  });

  it('gives up a process that was started ahead and not used', async () => {
    const ahead = start({ workerPath: fixture('saysItsStart'), idleMilliseconds: 20 });
    ahead.warmUp();
    await wait(150);
    const asked = Date.now();
    // The child's clock of its start and ours may differ by a rounding.
    expect(await startOfReader(ahead)).toBeGreaterThan(asked - 5);
  });

  it('reads files that are handed in together one after the other', async () => {
    const { read } = start();
    const results = await Promise.all([
      read(advert),
      read({ fileName: 'x', bytes: new TextEncoder().encode('MZ\0') }),
      read(advert),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
      'ok',
      'file-type-unsupported',
      'ok',
    ]);
  });

  it('stops a file that takes too long and reads the next one', async () => {
    const { read } = start({ workerPath: fixture('neverAnswers'), milliseconds: 300 });
    expect(await read(advert)).toMatchObject({ ok: false, error: { code: 'read-timeout' } });
    expect(await read(advert)).toMatchObject({ ok: false, error: { code: 'read-timeout' } });
  });

  it('gives every picture time of its own', async () => {
    const { read } = start({ workerPath: fixture('slowPictures'), milliseconds: 400 });
    expect(await read(advert)).toMatchObject({ ok: false, error: { message: 'read all' } });
  });

  it('stops recognition within a second of being asked to', { timeout: 60_000 }, async () => {
    const { read } = start();
    const lines = Array.from({ length: 12 }, (_, at) => ({ text: 'Baker in Leeds and York', x: 50, y: 20 + at * 20 }));
    const controller = new AbortController();
    let asked = 0;
    const onStep = ({ step }: ReadProgress): void => {
      if (step !== 'recognise' || asked > 0) return;
      asked = Date.now();
      controller.abort();
    };
    const result = await read(
      { fileName: 'scan.png', bytes: makePicture(lines) },
      { onStep, signal: controller.signal },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'read-cancelled' } });
    expect(Date.now() - asked).toBeLessThan(1_000);
  });

  it('survives the death of the process', async () => {
    const { read } = start({ workerPath: fixture('dies') });
    expect(await read(advert)).toMatchObject({ ok: false, error: { code: 'reader-crashed' } });
    expect(await read(advert)).toMatchObject({ ok: false, error: { code: 'reader-crashed' } });
  });

  it('stops a file that takes more memory than a document needs', async () => {
    const { read } = start({ workerPath: fixture('growsAndGrows') });
    expect(await read(advert)).toMatchObject({ ok: false, error: { code: 'document-too-heavy' } });
  });

  it('says that it crashed when there is no such script', async () => {
    expect(await start({ workerPath: fixture('missing') }).read(advert)).toMatchObject({
      ok: false,
      error: { code: 'reader-crashed' },
    });
  });

  it('gives up when asked to, before and while it reads, and can read again', async () => {
    const { read } = start({ workerPath: fixture('neverAnswers'), milliseconds: 5_000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    expect(await read(advert, { signal: controller.signal })).toMatchObject({
      ok: false,
      error: { code: 'read-cancelled' },
    });
    expect(await read(advert, { signal: controller.signal })).toMatchObject({
      ok: false,
      error: { code: 'read-cancelled' },
    });
    reader?.close();
    expect(await start().read(advert)).toMatchObject({ ok: true });
  });

  it('refuses empty and oversized files without starting anything', async () => {
    const { read } = start({ workerPath: fixture('missing') });
    expect(await read({ fileName: 'a', bytes: new Uint8Array() })).toMatchObject({
      ok: false,
      error: { code: 'file-empty' },
    });
    expect(await read({ fileName: 'a', bytes: new Uint8Array(LIMITS.bytes + 1) })).toMatchObject({
      ok: false,
      error: { code: 'file-too-large' },
    });
  });

  it('gives the process up when idle and starts another for the next file', async () => {
    const { read } = start({ idleMilliseconds: 20 });
    expect(await read(advert)).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await read(advert)).toMatchObject({ ok: true });
  });
});
