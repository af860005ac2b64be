import { describe, expect, it } from 'vitest';
import { documentProblems, evidenceAt, type DocumentText } from '@career-mentor/core/evidence';
import { readDocument } from '../readDocument.ts';
import { makePicture, type PictureLine } from '../testing/makePicture.ts';

const LINES: readonly PictureLine[] = [
  { text: 'Ann Smith', x: 50, y: 60, size: 22, bold: true },
  { text: 'Baker in Leeds with twelve years at the oven', x: 50, y: 100 },
  { text: 'Bread, pastry and the training of two apprentices', x: 50, y: 120 },
  { text: 'Education', x: 50, y: 170, bold: true },
  { text: 'Harrowgate College, 2009 to 2012', x: 50, y: 190 },
];

async function read(bytes: Uint8Array): Promise<DocumentText> {
  const result = await readDocument({ fileName: 'photo.png', bytes });
  if (!result.ok) throw new Error(result.error.code);
  expect(documentProblems(result.value)).toEqual([]);
  return result.value;
}

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readDocument({ fileName: 'photo.png', bytes });
  return result.ok ? 'ok' : result.error.code;
};

// Recognition takes seconds, and longer where other tests run beside it.
describe('readImage', { timeout: 90_000 }, () => {
  it('reads the words of a picture, each at its place and with how sure it is', async () => {
    const document = await read(makePicture(LINES));
    expect(document).toMatchObject({ format: 'image', language: 'en', pages: [{ number: 1, width: 595 }] });
    expect(document.text.split('\n').map((line) => line.trim())).toEqual(LINES.map(({ text }) => text));
    const start = document.text.indexOf('Leeds');
    const [box] = evidenceAt(document, { start, end: start + 5 }).boxes;
    // "Baker in " is 48 points wide in this face; the baseline lies at 100.
    expect(box?.x).toBeGreaterThan(94);
    expect(box?.x).toBeLessThan(102);
    expect(box?.y).toBeGreaterThan(84);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(108);
    for (const { certainty } of document.lines.flatMap((line) => line.runs)) expect(certainty).toBeGreaterThan(0.5);
  });

  it('sees what is large and what is bold', async () => {
    const { lines, text } = await read(makePicture(LINES));
    const runOf = (word: string) => lines.flatMap((line) => line.runs).find((run) => text.startsWith(word, run.start));
    expect(runOf('Education')).toMatchObject({ bold: true });
    expect(runOf('Harrowgate')).toMatchObject({ bold: false });
    expect(runOf('Smith')?.fontSize).toBeGreaterThan(1.5 * (runOf('Baker')?.fontSize ?? 99));
  });

  it.each([90, 2])('turns a page that lies at %i degrees', async (turn) => {
    const { pages, text } = await read(makePicture(LINES, { turn }));
    expect(text).toContain('Baker in Leeds');
    const [page] = pages;
    const upright = ((page?.turn ?? 0) + turn + 360) % 360;
    expect(Math.min(upright, 360 - upright)).toBeLessThan(0.5);
    expect(page?.width).toBeGreaterThan(page?.height ?? 0);
  });

  it('writes a language with its own letters, once it knows which it is', async () => {
    const german = [
      'Ausbildung und Weiterbildung für Ärzte und Pflegekräfte',
      'Führung von zwölf Mitarbeitern in der Bäckerei und im Verkauf',
      'Verantwortung für die Qualität und den Einkauf mit der Küche',
    ];
    const { language, text } = await read(
      makePicture(german.map((line, index) => ({ text: line, x: 50, y: 60 + index * 20 }))),
    );
    expect(language).toBe('de');
    expect(text.split('\n')).toEqual(german);
  });

  it('never makes a text of a picture without one', async () => {
    expect(await codeOf(makePicture([]))).toBe('document-scanned');
    const marks = Array.from({ length: 40 }, (_, at) => ({
      text: '~ /',
      x: (at * 97) % 560,
      y: 20 + ((at * 61) % 270),
    }));
    expect(await codeOf(makePicture(marks))).toMatch(/^(document-scanned|text-too-short)$/);
  });

  it('refuses what is damaged, and what would fill the memory, before it opens it', async () => {
    const picture = makePicture(LINES);
    expect(await codeOf(picture.slice(0, 40))).toBe('document-unreadable');
    const bomb = Uint8Array.from(picture);
    // Width and height of the header: 60,000 dots each.
    bomb.set([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60], 16);
    expect(await codeOf(bomb)).toBe('picture-too-large');
  });
});
