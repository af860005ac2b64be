import { type Locator, type Page, expect } from '@playwright/test';

/** What is missing against the chosen advert. */
export class GapsPage {
  readonly page: Page;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.locator('main article[aria-label]');
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Gaps' }).click();
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }

  row(name: string | RegExp): Locator {
    return this.page.getByRole('article', { name });
  }

  names(): Promise<readonly string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** The match in percent as the ring says it. */
  async match(): Promise<number> {
    const ring = this.page.getByRole('img', { name: /^Match \d+ %/ }).first();
    return Number(/\d+/.exec((await ring.getAttribute('aria-label')) ?? '')?.[0]);
  }

  async have(name: string | RegExp, note: string): Promise<void> {
    await this.row(name).getByRole('button', { name: 'I have this' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(note);
    await dialog.getByRole('button', { name: 'I have this' }).click();
  }
}
