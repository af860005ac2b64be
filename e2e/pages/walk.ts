import { type Locator, type Page, expect } from '@playwright/test';

/** The walk through the doubtful facts, by keys. */
export class WalkPage {
  readonly page: Page;
  readonly bar: Locator;
  readonly summary: Locator;
  readonly start: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: 'Facts to check' });
    this.summary = page.getByRole('region', { name: 'Checking is done' });
    this.start = page.getByRole('button', { name: /^\d+ to check$/ });
  }

  /** Starts the walk; tells how many facts it goes through. */
  async begin(): Promise<number> {
    const count = Number.parseInt(await this.start.innerText(), 10);
    await this.start.click();
    await this.isAt(1, count);
    return count;
  }

  async isAt(at: number, count: number): Promise<void> {
    await expect(this.bar).toContainText(`${at} of ${count}`);
    // Keys go to the bar only once it has the focus.
    await expect(this.bar).toBeFocused();
  }
}
