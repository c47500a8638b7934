import { expect, test, type Page } from '@playwright/test';
import { site } from './site.ts';

/** From the home page to the raw source of a quoted target, as a reader goes. */
async function walk(page: Page): Promise<void> {
  await page.goto(site());
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: /^荆门/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('荆门');

  const row = page.getByRole('row').filter({ hasText: '技术合同' });
  await expect(row).toContainText('35亿元');
  await row.getByRole('link').filter({ hasText: '35亿元' }).click();
  const quoted = page.locator('blockquote').filter({ hasText: '完成技术合同交易额35亿元' }).first();
  await expect(quoted).toBeVisible();

  await page.getByRole('link', { name: '在原文中' }).first().click();
  const mark = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  await expect(mark).toContainText('完成技术合同交易额35亿元');
  await expect(mark).toBeInViewport();

  await page.getByRole('link', { name: /原件/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('88a0040ae51cc1787a4aca2ac1e78b9469da6d67b023603499d53e35dd8afc10')).toBeVisible();
}

test('home → city → target → its words → its source', async ({ page }) => {
  await walk(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same way', async ({ page }) => {
    await walk(page);
  });

  test('repairs can be seen on demand', async ({ page }) => {
    await page.goto(`${site()}documents/88a0040ae51c/`);
    const repaired = page.locator('ins').first();
    const plain = await repaired.evaluate(
      (node) => getComputedStyle(node).textDecorationLine + getComputedStyle(node).backgroundColor,
    );
    await page.getByRole('checkbox').check();
    const shown = await repaired.evaluate(
      (node) => getComputedStyle(node).textDecorationLine + getComputedStyle(node).backgroundColor,
    );
    expect(shown).not.toBe(plain);
  });

  test('the search page explains itself and leads to the indexes', async ({ page }) => {
    await page.goto(`${site()}search/`);
    for (const index of ['/cities/', '/indicators/', '/instruments/']) {
      await expect(page.getByRole('main').locator(`a[href$="${index}"]`).first()).toBeVisible();
    }
  });
});

test('a reader checks the seed, and a tampered copy fails', async ({ page }) => {
  await page.goto(`${site()}documents/0bb4204f5232/source/`);
  const box = page.locator('#seed-check');
  await box.getByRole('button', { name: '在浏览器中核验' }).click();
  await expect(box).toHaveAttribute('data-verdict', 'passed');
  await box.locator('input[type=file]').setInputFiles({
    name: 'copy.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('到2020年，一切都已实现。'),
  });
  await expect(box).toHaveAttribute('data-verdict', 'failed');
});

test('a search finds words of a document in either script', async ({ page }) => {
  for (const words of ['技术合同交易额', '技術合同交易額']) {
    await page.goto(`${site()}search/?q=${encodeURIComponent(words)}`);
    const hit = page
      .getByRole('main')
      .locator('a')
      .filter({ hasText: /35亿元|衡阳|技术合同/ })
      .first();
    await expect(hit).toBeVisible({ timeout: 15_000 });
  }
});

test('an address that is not there says so and leads on', async ({ page }) => {
  const answer = await page.goto(`${site()}no/such/page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('link').first()).toBeAttached();
});
