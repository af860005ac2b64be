import { expect, test } from '../fixtures/app.ts';
import { docxCv, pdfCv, txtCv } from '../fixtures/documents/make.ts';
import { cvLines, person } from '../fixtures/documents/person.ts';
import { withCvAndAdvert } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { FramePage } from '../pages/frame.ts';
import { GapsPage } from '../pages/gaps.ts';
import { JobsPage } from '../pages/jobs.ts';
import { WelcomePage } from '../pages/welcome.ts';

for (const [format, make] of [
  ['PDF', pdfCv],
  ['DOCX', async () => docxCv()],
  ['text', async () => txtCv()],
] as const) {
  test(`reads the same facts from a ${format} file`, async ({ app }) => {
    await new WelcomePage(app.page).upload(await make());
    const cv = new CvPage(app.page);
    await cv.isShown();
    await expect(cv.fact('basics.name')).toContainText(person.name);
    await expect(cv.fact('basics.email')).toContainText(person.email);
    await expect(cv.fact('work.0.position')).toContainText(person.position);
    await expect(cv.factSaying('Inventory management')).toBeVisible();
  });
}

test('reads a pasted CV', async ({ app }) => {
  await new WelcomePage(app.page).paste(cvLines.join('\n'), 'From the clipboard');
  const cv = new CvPage(app.page);
  await cv.isShown();
  await expect(app.page.getByRole('heading', { level: 1, name: 'From the clipboard' })).toBeVisible();
  await expect(cv.fact('basics.name')).toContainText(person.name);
});

test('an advert is told apart into must, nice and not needed', async ({ app }) => {
  await withCvAndAdvert(app.page);
  const jobs = new JobsPage(app.page);
  await expect.poll(async () => (await jobs.requirements('Must')).join(' ')).toMatch(/Python/);
  await expect.poll(async () => (await jobs.requirements('Nice to have')).join(' ')).toMatch(/Statistics/);
  await expect.poll(async () => (await jobs.requirements('Not needed')).join(' ')).toMatch(/Java/);
});

test('a corrected fact changes the gaps, and undo brings them back', async ({ app }) => {
  await withCvAndAdvert(app.page);
  const gaps = new GapsPage(app.page);
  await gaps.open();
  await expect(gaps.row('Python')).toBeVisible();
  const before = await gaps.match();

  const frame = new FramePage(app.page);
  await frame.goTo('You');
  const cv = new CvPage(app.page);
  await cv.correct(cv.factSaying(/^Project management/), 'Python');
  await expect(cv.factSaying(/^Python/)).toBeVisible();
  await gaps.open();
  await expect(gaps.row('Python')).toBeHidden();
  await expect.poll(() => gaps.match()).toBeGreaterThan(before);

  await frame.undo();
  await expect(gaps.row('Python')).toBeVisible();
  await expect.poll(() => gaps.match()).toBe(before);
});

test('"I have this" and "not relevant" count at once and can be taken back', async ({ app }) => {
  await withCvAndAdvert(app.page);
  const gaps = new GapsPage(app.page);
  await gaps.open();
  await expect(gaps.row('Python')).toBeVisible();
  const before = await gaps.match();
  await gaps.have('Python', 'Two years of reports at the depot');
  await expect(gaps.row('Python')).toBeHidden();
  await expect.poll(() => gaps.match()).toBeGreaterThan(before);
  await app.page.getByText(/^What you said/).click();
  await app.page.getByRole('button', { name: 'Take it back' }).first().click();
  await expect(gaps.row('Python')).toBeVisible();
  await expect.poll(() => gaps.match()).toBe(before);
});

test('a gap shows the sentence of the advert it comes from', async ({ app }) => {
  await withCvAndAdvert(app.page);
  const gaps = new GapsPage(app.page);
  await gaps.open();
  await gaps.row('Python').getByRole('button', { name: 'Advert' }).click();
  await expect(new FramePage(app.page).evidence).toContainText(/Python for data analysis/);
});
