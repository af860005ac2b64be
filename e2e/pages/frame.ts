import { type Locator, type Page, expect } from '@playwright/test';

export const SECTIONS = ['You', 'Jobs', 'Gaps', 'Roadmap', 'Resources', 'Settings'] as const;
export type Section = (typeof SECTIONS)[number];

/** What stands around every page: the rail, the palette, the evidence panel, the status line. */
export class FramePage {
  readonly page: Page;
  readonly rail: Locator;
  readonly evidence: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rail = page.getByRole('navigation', { name: 'Main' });
    this.evidence = page.getByRole('complementary', { name: 'Evidence' });
    this.alert = page.getByRole('alert');
  }

  async goTo(section: Section): Promise<void> {
    await this.rail.getByRole('link', { name: section }).click();
  }

  /** Waits until no placeholder stands for something that is still being read, so that a look at the page is a look at its content. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await expect(this.page.locator('main').getByText(/^(Reading|Holding|Comparing) .*…$/)).toHaveCount(0);
  }

  async undo(): Promise<void> {
    await this.page.locator('main').focus();
    await this.page.keyboard.press('ControlOrMeta+z');
  }
}
