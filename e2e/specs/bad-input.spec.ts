import { expect, test } from '../fixtures/app.ts';
import {
  type UploadFile,
  bytesFile,
  encryptedPdf,
  longPdf,
  scannedPdf,
  txtCv,
  zipBomb,
} from '../fixtures/documents/make.ts';
import { CvPage } from '../pages/cv.ts';
import { FramePage } from '../pages/frame.ts';
import { JobsPage } from '../pages/jobs.ts';
import { WelcomePage } from '../pages/welcome.ts';

/** Bytes without a pattern, the same in every run (a linear congruential generator after Numerical Recipes). */
function noise(length: number): Buffer {
  let state = 42;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}

const program = Buffer.concat([Buffer.from('MZ'), noise(4096)]);
const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise(2048)]);

const cases: readonly [what: string, make: () => Promise<UploadFile>, code: RegExp][] = [
  ['a picture that is damaged', async () => bytesFile('cv.png', picture, 'image/png'), /document-unreadable/],
  ['a program renamed to PDF', async () => bytesFile('cv.pdf', program, 'application/pdf'), /file-type-unsupported/],
  ['a PDF with a password', encryptedPdf, /pdf-encrypted/],
  ['an empty file', async () => bytesFile('cv.pdf', Buffer.alloc(0), 'application/pdf'), /file-empty/],
  ['one byte more than 5 MB', async () => bytesFile('cv.pdf', Buffer.alloc(5 * 1024 * 1024 + 1, 32)), /file-too-large/],
  ['500 pages', () => longPdf(500), /too-many-pages/],
  ['a page that is only a picture', scannedPdf, /document-scanned/],
  [
    'garbage with the name of a PDF',
    async () => bytesFile('cv.pdf', noise(20_000)),
    /file-type-unsupported|document-unreadable/,
  ],
  [
    'a PDF that breaks off',
    async () => bytesFile('cv.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(5000)])),
    /document-unreadable/,
  ],
  ['an archive that unpacks without end', async () => zipBomb(), /archive-bomb/],
];

for (const [what, make, code] of cases) {
  test(`${what}: says what happened and what to do, and keeps nothing of it`, async ({ app }) => {
    const welcome = new WelcomePage(app.page);
    await welcome.upload(await make());
    const { alert } = new FramePage(app.page);
    await expect(alert).toContainText(code, { timeout: 30_000 });
    // A message and a guidance, each a sentence.
    expect(
      (await alert.locator('p').allInnerTexts()).filter((text) => /[.]$/.test(text.trim())).length,
    ).toBeGreaterThanOrEqual(2);

    // The same page takes a good file right after.
    await app.page.goto(`${new URL(app.page.url()).origin}/#/welcome`);
    await app.page.reload();
    await welcome.upload(txtCv());
    await new CvPage(app.page).isShown();
    await expect(app.page.getByRole('button', { name: 'Choose a CV' })).toHaveCount(0);
  });
}

for (const [what, text, code] of [
  ['an advert of three words', 'Accountant wanted now', /advert-too-short/],
  ['an advert of 200 kB', 'We are looking for an accountant with Excel. '.repeat(4600), /advert-too-long/],
] as const) {
  test(`${what}: is refused, and the text stays in the dialog`, async ({ app }) => {
    await new JobsPage(app.page).paste(text);
    const dialog = app.page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText(code);
    await expect(dialog.getByLabel('Text of the advert')).toHaveValue(text);
  });
}
