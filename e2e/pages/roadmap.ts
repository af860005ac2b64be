import { type Locator, type Page, expect } from '@playwright/test';

/** The plan. */
export class RoadmapPage {
  readonly page: Page;
  readonly goals: Locator;
  readonly stages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.goals = page.locator('main').getByRole('checkbox');
    this.stages = page.getByRole('listitem', { name: /^Stage \d/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roadmap' }).click();
  }

  /** Ticks the goal that is shown first; a ticked goal of today may leave its list at once. */
  async tickFirst(): Promise<void> {
    await this.goals.first().click();
  }

  /** In the dialog that is open: plan from the gaps, or from what is written. */
  async plan(prompt?: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    if (prompt !== undefined) {
      await dialog.getByLabel('Plan it from').selectOption('prompt');
      await dialog.getByLabel('What do you want to be able to do?').fill(prompt);
    }
    await dialog.getByRole('button', { name: 'Plan it' }).click();
    await expect(dialog).toBeHidden();
  }
}
