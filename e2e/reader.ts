import { expect, type Locator, type Page } from '@playwright/test';

/** A new reader with a question, and the clicks that the answer takes from the home page. */
export class Reader {
  clicks = 0;
  readonly page: Page;
  readonly home: string;

  constructor(page: Page, home: string) {
    this.page = page;
    this.home = home;
  }

  async begin(): Promise<void> {
    await this.page.goto(this.home);
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The target of a city for an indicator, and the sentence that says it. */
  async findTarget(of: {
    readonly city: string;
    readonly indicator: string;
    readonly year: string;
    readonly figure: string;
    readonly sentence: string;
  }): Promise<void> {
    await this.begin();
    const city = this.main.getByRole('link', { name: of.city });
    // Where the cities are many, the home page leads to all of them.
    if ((await city.count()) === 0) await this.click(this.main.locator('a[href$="/cities/"]').last());
    await this.click(city.first());
    const row = this.page
      .getByRole('row')
      .filter({ hasText: of.indicator })
      .filter({ hasText: of.figure })
      .filter({ hasText: of.year });
    // A city of many targets shows the first of them and leads to the whole list.
    const whole = this.main.locator('a[href$="/targets/"]');
    if ((await row.count()) === 0 && (await whole.count()) > 0) await this.click(whole.first());
    await expect(row.first()).toBeVisible();
    await this.click(row.first().getByRole('link').filter({ hasText: of.figure }));
    await expect(this.page.getByText(of.sentence).first()).toBeVisible();
  }

  /** Which city reported meeting a target. */
  async findMet(of: { readonly city: string; readonly figure: string }): Promise<void> {
    await this.begin();
    await this.click(this.main.locator('a[href$="/pledges/status/fulfilled/"]').first());
    await expect(this.main).toContainText(of.city);
    await expect(this.main).toContainText(of.figure);
  }

  /** Everything that is due in a year. */
  async findDue(of: { readonly year: string; readonly words: string }): Promise<void> {
    await this.begin();
    await this.click(this.page.getByRole('banner').getByRole('link', { name: '到期' }));
    const promise = this.page.getByText(of.words).first();
    if (!(await promise.isVisible())) {
      await this.click(this.main.getByRole('link', { name: new RegExp(of.year) }).first());
    }
    await expect(promise).toBeVisible();
  }

  /** The policy tools of two cities, side by side. */
  async setSideBySide(of: { readonly cities: readonly string[]; readonly province?: string }): Promise<void> {
    await this.begin();
    await this.click(this.main.locator('a[href$="/compare/tools/"]').first());
    const table = this.page.getByRole('table').first();
    if (of.province !== undefined) await this.click(this.main.getByRole('link', { name: of.province }).first());
    for (const city of of.cities) await expect(table).toContainText(city);
  }

  /** The raw source of a sentence that the home page quotes. */
  async findSource(): Promise<void> {
    await this.begin();
    await this.click(this.main.getByRole('link', { name: '在原文中' }).first());
    await this.click(this.main.locator('a[href$="/source/"]').first());
    await expect(this.page.getByText('SHA-256').first()).toBeVisible();
    await expect(this.page.locator('a[download]').first()).toBeVisible();
  }
}
