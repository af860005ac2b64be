import { type Locator, type Page, expect } from '@playwright/test';

/** The adverts. */
export class JobsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Pastes an advert from wherever the person is. */
  async paste(text: string): Promise<void> {
    await this.open();
    await this.page.getByRole('button', { name: 'Add an advert' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Text of the advert').fill(text);
    await dialog.getByRole('button', { name: 'Read it' }).click();
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Jobs' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  }

  /** The skills the advert asks for, by kind as the page words it. */
  async requirements(kind: 'Must' | 'Nice to have' | 'Not needed'): Promise<readonly string[]> {
    const list = this.page.getByRole('list', { name: kind });
    return (await list.count()) === 0 ? [] : list.getByRole('button').allInnerTexts();
  }

  /** A fact of the advert by its label, e.g. "Pay". */
  fact(label: string): Locator {
    return this.page.getByRole('list', { name: 'At a glance' }).getByRole('button', { name: new RegExp(`^${label}`) });
  }

  /** What is lit in the advert's text. */
  get lit(): Locator {
    return this.page.locator('[data-lit]');
  }
}
