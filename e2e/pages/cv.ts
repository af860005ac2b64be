import { type Locator, type Page, expect } from '@playwright/test';

/** The page about the person: facts at the left, the document at the right. */
export class CvPage {
  readonly page: Page;
  readonly facts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.facts = page.locator('[data-fact]');
  }

  /** The page shows once the import is done. */
  async isShown(): Promise<void> {
    await expect(this.facts.first()).toBeVisible({ timeout: 30_000 });
  }

  /** A fact by its path, e.g. `work.0.position`. */
  fact(path: string): Locator {
    return this.page.locator(`[data-fact="${path}"]`);
  }

  /** The fact whose text this is. */
  factSaying(text: string | RegExp): Locator {
    return this.facts.filter({ hasText: text }).first();
  }

  /** Corrects a fact as a person does: choose it, press Edit, type, save. */
  async correct(fact: Locator, value: string): Promise<void> {
    await fact.click();
    await this.page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await this.page.locator('[data-row] input, main input:focus, main textarea:focus').first().fill(value);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  async remove(fact: Locator): Promise<void> {
    await fact.focus();
    await this.page.keyboard.press('Delete');
  }

  async showSkills(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Skills' }).click();
  }
}
