import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { site } from './site.ts';

/** What a reader does with the search, on the page, in the head of other pages and with the keyboard alone. */
const box = (page: Page) => page.locator('input[type=search]');
const status = (page: Page) => page.locator('.search-status');

test('three characters find the sentences they stand in, in either script and width', async ({ page }) => {
  await page.goto(`${site()}search/`);
  const counts: (string | null)[] = [];
  for (const question of ['技术企业', '技術企業', '“技术企业”']) {
    await box(page).fill(question);
    await expect(page.locator('.hit').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(question)}`));
    await expect(page.locator('mark').first()).toHaveText('技术企业');
    counts.push(await status(page).textContent());
  }
  expect(new Set(counts).size).toBe(1);
});

test('a result leads to its very sentence', async ({ page }) => {
  await page.goto(`${site()}search/?q=${encodeURIComponent('技术合同')}&type=target`);
  const link = page.locator('.hit a').first();
  await expect(link).toHaveAttribute('href', /\/documents\/[0-9a-f]{12}\/#p-[0-9a-f]{8}/);
  const anchor = /#([^:]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
  await link.click();
  await expect(page.locator(`[id="${anchor}"]`)).toContainText('技术合同');
});

test('pinyin, initials and numbers in another form find the same in every edition', async ({ page }) => {
  for (const [edition, question] of [
    ['', 'jishu hetong'],
    ['en/', 'jìshù'],
    ['zh-hant/', 'jm'],
    ['en/', 'CNY 38 billion'],
  ] as const) {
    await page.goto(`${site()}${edition}search/?q=${encodeURIComponent(question)}`);
    await expect(page.locator('.hit, .near').first()).toBeVisible();
    await expect(status(page)).not.toHaveText('');
  }
  await page.goto(`${site()}en/search/?q=${encodeURIComponent('三百八十亿元')}`);
  await expect(page.locator('mark').first()).toHaveText(/380[亿億]元/);
});

test('an English reader finds an indicator by other words, its city by its name, and a dated event', async ({
  page,
}) => {
  await page.goto(`${site()}en/search/?q=${encodeURIComponent('high-tech enterprises')}`);
  await expect(page.locator('.hit a').first()).toHaveText('High and new technology enterprises');
  await box(page).fill('Jingmen');
  await expect(page.locator('.hit a').first()).toHaveAttribute('href', /\/en\/cities\/jingmen\/$/);
  await page.goto(`${site()}en/search/?q=${encodeURIComponent('创新')}&type=milestone`);
  const link = page.locator('.hit a').first();
  await expect(link).toHaveAttribute('href', /\/en\/documents\/[0-9a-f]{12}\/#m-[0-9a-f]{8}/);
  await expect(page.locator('.hit').first()).toContainText(/\b20\d\d\b/);
});

test('whatever is typed is words: markup, patterns, emoji, very much of it', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto(`${site()}search/`);
  for (const question of [
    '<img src=x onerror=alert(1)>',
    '.*',
    '[',
    '\\',
    '"',
    '{q}',
    '😀',
    '\u202e飞船',
    '飞船'.repeat(1000),
    '船 '.repeat(400),
  ]) {
    await box(page).fill(question);
    await expect(status(page)).toContainText(question.trim().slice(0, 9));
    await expect(page.locator('.results :is(img, script)')).toHaveCount(0);
  }
  await box(page).fill('   ');
  await expect(status(page)).toHaveText('');
  await box(page).fill('科技');
  await expect(page.locator('.hit').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('choices narrow the list, say how many they leave, and stand in the address', async ({ page }) => {
  await page.goto(`${site()}search/?q=${encodeURIComponent('科技')}`);
  await expect(page.locator('.hit').first()).toBeVisible();
  const city = page.locator('.narrow-choice select').first();
  const option = city.locator('option').nth(1);
  const left = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await city.selectOption({ index: 1 });
  await expect(page).toHaveURL(/city=/);
  await expect(status(page)).toContainText(String(left));
  await expect(page.getByRole('button', { name: '清除条件' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/city=/);
});

test('the focus stays on the choice that was made', async ({ page }) => {
  await page.goto(`${site()}search/?q=${encodeURIComponent('科技')}`);
  const pledges = page.locator('.search-types [data-type=pledge]');
  await expect(pledges).toHaveText(/\d/);
  await pledges.click();
  await expect(page.locator('.search-types [data-type=pledge][aria-pressed=true]')).toBeFocused();
});

test('nothing found is said, and what is near is offered', async ({ page }) => {
  await page.goto(`${site()}search/?q=${encodeURIComponent('技术企业飞船')}`);
  await expect(page.locator('.near')).toContainText('技术企业');
  await page.locator('.near button').first().click();
  await expect(page.locator('.hit').first()).toBeVisible();
});

test('the keyboard alone: slash, arrows, escape', async ({ page }) => {
  await page.goto(`${site()}documents/`);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText('科技');
  await expect(page.locator('.quick .hit').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.quick .hit-link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.quick')).toBeHidden();
});

test('nothing of the search is fetched before it is reached for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site()}search/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search-index|pagefind|\/_astro\/search/.test(path))).toEqual([]);
});

test('without JavaScript the page explains itself and leads to every list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}en/search/`);
  await expect(page.locator('main').getByText(/needs JavaScript/)).toBeVisible();
  for (const room of ['cities', 'themes', 'indicators', 'instruments']) {
    await expect(page.locator(`main a[href$="/${room}/"]`)).toHaveCount(1);
  }
  await context.close();
});

test('a page of results has no fault that axe knows', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const edition of ['', 'zh-hant/', 'en/']) {
      await page.goto(`${site()}${edition}search/?q=${encodeURIComponent('科技')}`);
      await expect(page.locator('.hit').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  }
});
