import { expect, test, type Page } from '@playwright/test';
import { fullestOfEachKind } from '../src/site/kinds.ts';
import { site } from './site.ts';

/** What a page is to a reader who sees it larger, in the system's own colours, or without motion. */
test.describe.configure({ timeout: 300_000 });

/** Text that is cut by a box that cannot scroll, and controls that lie over one another. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`${wide} px too wide`);
    const shown = (element: Element): boolean =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        !(element instanceof HTMLElement) ||
        !shown(element) ||
        element.closest('.hidden-text, .skip, .find.small label, svg')
      )
        continue;
      const style = getComputedStyle(element);
      const cut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (cut(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
      if (cut(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
    }
    const boxes = [...document.querySelectorAll<HTMLElement>('header a, header button, header input, main button, h1')]
      .filter((element) => shown(element) && element.closest('.skip') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2)
          found.push(`over one another: ${one.element.textContent?.trim()} / ${other.element.textContent?.trim()}`);
      }
    }
    return found;
  });
}

test.describe('zoomed to 200 %', () => {
  // A window of 1280 px at 200 % is 640 px wide to the page, and half as high.
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  for (const large of [false, true]) {
    test(`nothing is cut, and nothing lies over another${large ? ', in large text too' : ''}`, async ({ page }) => {
      if (large) await page.addInitScript(() => localStorage.setItem('large', '1'));
      const found: string[] = [];
      for (const { path } of await fullestOfEachKind('dist')) {
        await page.goto(site() + path);
        for (const fault of await faults(page)) found.push(`${path}: ${fault}`);
      }
      expect(found).toEqual([]);
    });
  }
});

test('in forced colours every state has words or a border, and the focus is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site()}pledges/status/fulfilled/`);
  const badges = page.locator('.badge');
  expect(await badges.count()).toBeGreaterThan(0);
  for (const badge of await badges.all()) {
    expect((await badge.textContent())?.trim()).not.toBe('');
    expect(await badge.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).not.toBe('none');
  await page.goto(site());
  for (const pair of await page.locator('.pair > *').all()) {
    expect(await pair.evaluate((element) => getComputedStyle(element).borderTopStyle)).not.toBe('none');
  }
});

test('where motion is unwelcome nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const { path } of await fullestOfEachKind('dist')) {
    await page.goto(site() + path);
    const found = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.tagName),
    );
    if (found.length > 0) moving.push(`${path}: ${found.slice(0, 3).join(', ')}`);
  }
  expect(moving).toEqual([]);
});
