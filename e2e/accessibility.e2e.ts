import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPage, oneOfEachKind } from './pages.ts';
import { site } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Both colour schemes, in shares so that both cores work. */
const SHARES = 4;

/** Every page where a change is to land; elsewhere one of each kind and edition, which takes a tenth of the time. */
const pagesToCheck = process.env['CI'] === undefined ? oneOfEachKind : everyPage;

for (const scheme of ['light', 'dark'] as const) {
  for (let share = 0; share < SHARES; share += 1) {
    test(`axe finds nothing: ${scheme}, share ${share + 1} of ${SHARES}`, async ({ page }) => {
      test.setTimeout(1_200_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      const pages = (await pagesToCheck()).filter((_, index) => index % SHARES === share);
      for (const path of pages) {
        await page.goto(site() + path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations) found.push(`${path}: ${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
      }
      expect(found).toEqual([]);
    });
  }
}

test('no page is wider than a screen of 320 px', async ({ page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of await pagesToCheck()) {
    await page.goto(site() + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
});
