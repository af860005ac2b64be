import { documentProblems } from '@career-mentor/core/evidence';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, readDocument } from './index.ts';
import { makeDocx, paragraph } from './testing/makeDocx.ts';
import { makeLockedPdf, makePdf, makeScannedPdf } from './testing/makePdf.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const codeOf = async (bytes: Uint8Array, fileName = 'cv.pdf'): Promise<string> => {
  const result = await readDocument({ fileName, bytes });
  return result.ok ? `read as ${result.value.format}` : result.error.code;
};

/** What nobody can read, what another program can convert, and what began well and is damaged. */
const REFUSED = /^(?:file-type-unsupported|document-convertible|document-unreadable)$/;

describe('readDocument', () => {
  it.each([
    ['a PDF', () => makePdf(2), 'pdf'],
    [
      'a PDF behind other bytes',
      async () => new Uint8Array([...text('\r\n%mail header\r\n'), ...(await makePdf(1))]),
      'pdf',
    ],
    ['a DOCX', async () => makeDocx({ body: paragraph('Ann Smith, baker') }), 'docx'],
    ['a text', async () => text('Ann Smith\nBaker'), 'txt'],
  ])('reads %s whatever its name says', async (_, make, format) => {
    const result = await readDocument({ fileName: 'holiday.jpg', bytes: await make() });
    expect(result).toMatchObject({ ok: true, value: { format, fileName: 'holiday.jpg' } });
    if (result.ok) expect(documentProblems(result.value)).toEqual([]);
  });

  it('identifies a document by the sha256 of its bytes', async () => {
    const result = await readDocument({ fileName: 'a.txt', bytes: text('abc') });
    expect(result).toMatchObject({
      ok: true,
      value: { id: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    });
  });

  it('Feature: hireready-ai, HireReady property 1: files of a valid format up to the limit are accepted, all others refused with guidance', async () => {
    const formats: Record<string, (words: string) => Promise<Uint8Array>> = {
      txt: async (words) => text(words),
      docx: async (words) => makeDocx({ body: paragraph(words) }),
      pdf: async (words) => makePdf(1, words),
    };
    const good = fc
      .tuple(
        fc.constantFrom('txt', 'docx', 'pdf'),
        fc.stringMatching(/^[A-Za-z]{3,12}( [A-Za-z]{1,12}){0,8}$/),
        fc.string(),
      )
      .map(([format, words, fileName]) => ({
        make: () => formats[format]?.(words) ?? Promise.reject(new Error(format)),
        fileName,
        format,
      }));
    const signatures = [
      'MZ',
      '\x7fELF',
      '\x89PNG\r\n',
      '\xff\xd8\xff',
      'GIF89a',
      'Rar!\x1a',
      '\x1f\x8b',
      '<?xml version="1.0"?>',
    ];
    const bad = fc
      .tuple(
        fc.constantFrom(...signatures),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('cv.pdf', 'cv.docx', 'cv.txt'),
      )
      .map(([signature, rest, fileName]) => ({
        make: async () => new Uint8Array([...[...signature].map((character) => character.charCodeAt(0)), ...rest]),
        fileName,
        format: undefined,
      }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(good, bad), async ({ make, fileName, format }) => {
        const result = await readDocument({ fileName, bytes: await make() });
        if (format !== undefined) expect(result).toMatchObject({ ok: true, value: { format } });
        else
          expect(result).toMatchObject({
            ok: false,
            error: { code: expect.stringMatching(REFUSED), message: /\S/, guidance: /\S/ },
          });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('takes a file of exactly the limit and refuses one byte more', async () => {
    const page = 'A baker writes about bread. '.repeat(300);
    const full = text(page + ' '.repeat(LIMITS.bytes - page.length));
    expect(await codeOf(full)).toBe('read as txt');
    expect(await codeOf(new Uint8Array([...full, 32]))).toBe('file-too-large');
  });

  it.each([
    ['an empty file', async () => new Uint8Array(), 'file-empty'],
    [
      'a program renamed to .pdf',
      async () => text('MZ\x90\0 This program cannot be run in DOS mode'),
      'file-type-unsupported',
    ],
    ['a ZIP that is no DOCX', async () => zipSync({ 'photo.txt': strToU8('no document') }), 'archive-unknown'],
    ['a spreadsheet', async () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'document-convertible'],
    ['a damaged archive', async () => makeDocx({ body: paragraph('Ann') }).slice(0, 200), 'document-unreadable'],
    ['a DOCX with broken XML', async () => makeDocx({ body: '<w:p><w:r>' }), 'document-unreadable'],
    [
      'a DOCX that uses an entity',
      async () =>
        zipSync({
          'word/document.xml': strToU8(
            '<!DOCTYPE d [<!ENTITY a "boom">]><w:document><w:body>&a;</w:body></w:document>',
          ),
        }),
      'document-unreadable',
    ],
    ['a locked PDF', makeLockedPdf, 'pdf-encrypted'],
    ['a PDF cut off in the middle of its header', async () => text('%PDF-1.7\n%\xe2\xe3'), 'document-unreadable'],
    ['500 pages', () => makePdf(500), 'too-many-pages'],
    ['a scanned PDF', makeScannedPdf, 'document-scanned'],
    ['white space alone', async () => text(' \n\t\n '), 'text-too-short'],
    ['a DOCX without text', async () => makeDocx({ body: '<w:p/>' }), 'text-too-short'],
    ['more text than a book', async () => text('bread '.repeat(200_000)), 'text-too-long'],
  ])('refuses %s', async (_, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });

  it('refuses random bytes, and never throws on them', async () => {
    const bytes = fc.uint8Array({ minLength: 200, maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(bytes, async (garbage) => {
        expect(await codeOf(garbage)).toMatch(/^(document-unreadable|file-type-unsupported)$/);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('never throws on a document with bytes changed', async () => {
    const docx = makeDocx({ body: paragraph('Ann Smith, baker in Leeds since 2019') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
        const broken = new Uint8Array(docx);
        for (const [at, value] of changes) broken[at] = value;
        expect(await codeOf(broken)).toMatch(/\S/);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});
