import { expect, test, type Locator, type Page } from '@playwright/test';
import { site } from './site.ts';

/** What a new reader comes for, with the clicks it takes from the home page. */
class Reader {
  clicks = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(): Promise<void> {
    await this.page.goto(site());
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the 2021 target for technology contracts in Jingmen, and its sentence: two clicks', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.click(page.getByRole('main').getByRole('link', { name: /^荆门/ }).first());
      const row = page.getByRole('row').filter({ hasText: '技术合同' });
      await expect(row).toContainText('2021');
      await reader.click(row.getByRole('link').filter({ hasText: '35亿元' }));
      await expect(page.getByText('完成技术合同交易额35亿元').first()).toBeVisible();
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('which city reported meeting a target: two clicks', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.click(page.getByRole('main').locator('a[href$="/pledges/status/fulfilled/"]').first());
      await expect(page.getByRole('main')).toContainText('衡阳');
      await expect(page.getByRole('main')).toContainText('350家');
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('everything due in 2020: two clicks', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.click(page.getByRole('banner').getByRole('link', { name: '到期' }));
      if (!(await page.getByText('建设一批具有较强吸引力').first().isVisible())) {
        await reader.click(page.getByRole('main').getByRole('link', { name: /2020/ }).first());
      }
      await expect(page.getByText('建设一批具有较强吸引力').first()).toBeVisible();
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('the tools of Loudi beside those of Tianmen: three clicks', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.click(page.getByRole('main').locator('a[href$="/compare/tools/"]').first());
      const table = page.getByRole('table').first();
      await expect(table).toContainText('娄底');
      await expect(table).toContainText('天门');
      expect(reader.clicks).toBeLessThanOrEqual(3);
    });

    test('the raw source of a quoted sentence: two clicks', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.click(page.getByRole('main').getByRole('link', { name: '在原文中' }).first());
      await reader.click(page.getByRole('main').locator('a[href$="/source/"]').first());
      await expect(page.getByText('SHA-256').first()).toBeVisible();
      await expect(page.locator('a[download]').first()).toBeVisible();
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });
  });
}
