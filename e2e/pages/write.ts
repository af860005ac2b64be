import { type Locator, type Page, expect } from '@playwright/test';

/** Where a version is written: the editor at the left, the page as it is exported at the right. */
export class WritePage {
  readonly page: Page;
  readonly parts: Locator;
  readonly preview: Locator;

  constructor(page: Page) {
    this.page = page;
    this.parts = page.getByRole('list', { name: 'Parts of the page' });
    this.preview = page.locator('[data-preview-page]');
  }

  /** Opens the tab, and begins to write where that was never done. */
  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Write' }).click();
    const begin = this.page.getByRole('button', { name: 'Write this CV' });
    await begin.or(this.parts).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    await this.parts.waitFor();
  }

  /** The field of a text by its path. */
  field(path: string): Locator {
    return this.page.locator(`[data-field="${path}"]`);
  }

  /** Puts the cursor at the end of a field and writes over what stands there. */
  async write(path: string, text: string): Promise<void> {
    await this.field(path).click();
    const editor = this.page.locator('.ProseMirror');
    await expect(editor).toBeFocused();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** The headings of the parts in their order. */
  async order(): Promise<readonly string[]> {
    return this.parts.locator('h2').allInnerTexts();
  }

  /** What the preview shows, as the number of its drawing: another one after every change. */
  async drawnAt(): Promise<number> {
    return Number(await this.preview.first().getAttribute('data-drawn-at'));
  }
}
