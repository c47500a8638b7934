import { expect, test, type Page } from '@playwright/test';
import { site } from './site.ts';

/** Every task of the comparison, without a pointer: Tab, Enter and the eye. */
const MOST_STOPS = 400;

interface Stop {
  readonly name: string;
  readonly href: string;
  readonly place: string;
  readonly visible: boolean;
  /** It had the focus before. */
  readonly again: boolean;
}

/** What has the focus, and whether an eye can see that it has. */
async function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return undefined;
    const style = getComputedStyle(active);
    const box = active.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
    const again = 'stopped' in active.dataset;
    active.dataset['stopped'] = '';
    return {
      name: (active.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
      href: active.getAttribute('href') ?? '',
      place: active.tagName.toLowerCase(),
      visible: outlined && inside,
      again,
    };
  });
}

/** Tabs on until `reached`; the focus is seen at each stop and never comes to one of them twice. */
async function tabTo(page: Page, reached: (stop: Stop) => boolean): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here === undefined) continue;
    expect(here.visible, `the focus is seen at ${here.place} "${here.name.slice(0, 40)}"`).toBe(true);
    expect(here.again, `the focus is not trapped at ${here.place} "${here.name.slice(0, 40)}"`).toBe(false);
    if (reached(here)) return;
  }
  throw new Error(`Not reached in ${MOST_STOPS} stops of ${page.url()}.`);
}

async function follow(page: Page, reached: (stop: Stop) => boolean): Promise<void> {
  await tabTo(page, reached);
  const before = page.url();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toBe(before);
  await page.waitForLoadState();
}

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first stop leads past the masthead', async ({ page }) => {
  await page.goto(site());
  await page.keyboard.press('Tab');
  expect(await stop(page)).toMatchObject({ href: '#main', visible: true });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a target of Jingmen and its sentence', async ({ page }) => {
  await page.goto(site());
  await follow(page, ({ name, href }) => name.startsWith('荆门') && href.includes('/cities/'));
  await follow(page, ({ name, href }) => href !== '' && name.includes('35亿元'));
  await expect(page.getByText('完成技术合同交易额35亿元').first()).toBeVisible();
});

test('which city reported meeting a target', async ({ page }) => {
  await page.goto(site());
  await follow(page, ({ href }) => href.endsWith('/pledges/status/fulfilled/'));
  await expect(page.getByRole('main')).toContainText('350家');
});

test('everything due in 2020', async ({ page }) => {
  await page.goto(site());
  await follow(page, ({ name }) => name === '到期');
  await expect(page.getByText('建设一批具有较强吸引力').first()).toBeVisible();
});

test('the tools of two cities beside one another, and one of them put aside', async ({ page }) => {
  await page.goto(site());
  await follow(page, ({ href }) => href.endsWith('/compare/tools/'));
  const table = page.getByRole('table').first();
  await expect(table).toContainText('娄底');
  const choosing = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('#city-chooser input') ?? false);
  while (!(await choosing())) await tabTo(page, ({ place }) => place === 'input');
  const city = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim() ?? '');
  await page.keyboard.press('Space');
  await expect(table.getByRole('columnheader', { name: city })).toHaveCount(0);
});

test('the raw source of a quoted sentence', async ({ page }) => {
  await page.goto(site());
  await follow(page, ({ name }) => name.startsWith('在原文中'));
  await follow(page, ({ href }) => href.endsWith('/source/'));
  await expect(page.getByText('SHA-256').first()).toBeVisible();
});

for (const path of ['', 'search/', 'en/compare/', 'zh-hant/timeline/']) {
  test(`Tab goes through /${path} to its end and out of it`, async ({ page }) => {
    await page.goto(site() + path);
    const all = await page.evaluate(() => [...document.querySelectorAll('.foot a')].length);
    expect(all).toBeGreaterThan(0);
    await tabTo(page, ({ href }) => href.endsWith('/integrity/'));
  });
}
