import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';
import { site } from './site.ts';

/** What a new reader comes for, with the clicks it takes from the home page. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the 2021 target for technology contracts in Jingmen, and its sentence: two clicks', async ({ page }) => {
      const reader = new Reader(page, site());
      await reader.findTarget({
        city: '荆门',
        indicator: '技术合同',
        year: '2021',
        figure: '35亿元',
        sentence: '完成技术合同交易额35亿元',
      });
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('which city reported meeting a target: two clicks', async ({ page }) => {
      const reader = new Reader(page, site());
      await reader.findMet({ city: '衡阳', figure: '350家' });
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('everything due in 2020: two clicks', async ({ page }) => {
      const reader = new Reader(page, site());
      await reader.findDue({ year: '2020', words: '建设一批具有较强吸引力' });
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });

    test('the tools of Loudi beside those of Tianmen: three clicks', async ({ page }) => {
      const reader = new Reader(page, site());
      await reader.setSideBySide({ cities: ['娄底', '天门'] });
      expect(reader.clicks).toBeLessThanOrEqual(3);
    });

    test('the raw source of a quoted sentence: two clicks', async ({ page }) => {
      const reader = new Reader(page, site());
      await reader.findSource();
      expect(reader.clicks).toBeLessThanOrEqual(2);
    });
  });
}
