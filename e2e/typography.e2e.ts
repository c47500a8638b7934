import { access } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { site } from './site.ts';

/** Chinese typography as clreq asks for it, measured in the browser on the text of a document. */
const DOCUMENT = 'documents/0bb4204f5232/';
const AT: Readonly<Record<string, string>> = { 'zh-Hans': '', 'zh-Hant': 'zh-hant/' };

/** Characters on the longest full line of the paragraphs of the restored text. */
async function longestLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    let longest = 0;
    for (const paragraph of document.querySelectorAll<HTMLElement>('main p')) {
      const text = paragraph.textContent ?? '';
      if (text.length < 120) continue;
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue?.length ?? 0); at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const line = Math.round((box.top + box.bottom) / 20);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      longest = Math.max(longest, ...lines.values());
    }
    return longest;
  });
}

for (const [edition, folder] of Object.entries(AT)) {
  test.describe(edition, () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test('lines of 28 to 40 characters, set as Chinese is set', async ({ page }) => {
      await page.goto(site() + folder + DOCUMENT);
      const longest = await longestLine(page);
      expect(longest).toBeGreaterThanOrEqual(28);
      expect(longest).toBeLessThanOrEqual(40);
      const style = await page
        .locator('main p')
        .first()
        .evaluate((element) => {
          const computed = getComputedStyle(element);
          return {
            leading: parseFloat(computed.lineHeight) / parseFloat(computed.fontSize),
            lineBreak: computed.lineBreak,
            trim: computed.getPropertyValue('text-spacing-trim'),
            autospace: computed.getPropertyValue('text-autospace'),
            quotes: computed.quotes,
          };
        });
      expect(style.leading).toBeCloseTo(1.75, 1);
      expect(style.lineBreak).toBe('strict');
      expect(style.trim).toBe('trim-start');
      expect(style.autospace).toBe('normal');
      expect(style.quotes).toContain(edition === 'zh-Hans' ? '“' : '「');
    });

    test('quotation marks are those of the script', async ({ page }) => {
      await page.goto(`${site()}${folder}about/`);
      const words = (await page.getByRole('main').textContent()) ?? '';
      expect(words).not.toMatch(edition === 'zh-Hans' ? /[「」『』]/ : /[“”]/);
    });
  });
}

test('emphasis is never a slant, and no font is fetched', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(site() + DOCUMENT);
  const slanted = await page.evaluate(
    () => [...document.querySelectorAll('main *')].filter((e) => getComputedStyle(e).fontStyle !== 'normal').length,
  );
  expect(slanted).toBe(0);
  expect(fonts).toEqual([]);
});

test('the mark is drawn in the page, and its icons are there', async ({ page }) => {
  await page.goto(site());
  await expect(page.locator('.brand svg')).toBeVisible();
  for (const file of ['favicon.svg', 'icons/192.png', 'icons/512.png', 'icons/maskable.png']) {
    await access(`dist/${file}`);
  }
});
