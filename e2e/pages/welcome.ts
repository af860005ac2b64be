import type { Locator, Page } from '@playwright/test';
import type { UploadFile } from '../fixtures/documents/make.ts';

/** The first page, where a CV comes in. */
export class WelcomePage {
  readonly page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /Start with your CV|Add another CV/ });
  }

  async trySample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try it with a sample person' }).click();
  }

  async upload(file: UploadFile): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  async paste(text: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste text' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Name for this CV').fill(name);
    await dialog.getByLabel('Text of your CV').fill(text);
    await dialog.getByRole('button', { name: 'Read it' }).click();
  }
}
