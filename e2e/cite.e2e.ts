import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import { everyPage } from './pages.ts';
import { site } from './site.ts';

const PLEDGE = /(?:^|\/)pledges\/[0-9a-f]{12}-p-[^/]+\/$/;

/** The address of the sentence that a page of a pledge leads to. */
async function sentenceOf(page: string): Promise<string> {
  const html = await readFile(`dist/${page}index.html`, 'utf8');
  const address = /<a href="([^"]*:~:text=[^"]*)"/.exec(html)?.[1];
  if (address === undefined) throw new Error(`No address of a sentence in ${page}.`);
  return address.replaceAll('&amp;', '&');
}

test.describe('a text fragment', () => {
  test.use({ viewport: { width: 900, height: 160 } });

  test('leads Chromium to the very sentence, for every target', async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const missed: string[] = [];
    const pledges = (await everyPage()).filter((path) => PLEDGE.test(path));
    expect(pledges.length).toBeGreaterThan(0);
    for (const pledge of pledges) {
      const [path = '', directive = ''] = (await sentenceOf(pledge)).slice(1).split(':~:');
      const [document = '', anchor = ''] = path.split('#');
      // Without the anchor: only the words can lead there. Another page in between, so that the address is gone to anew.
      await page.goto('about:blank');
      await page.goto(`${site()}${document}#:~:${directive}`);
      const at = await page.evaluate(
        (id) =>
          new Promise<boolean>((resolve) => {
            const begun = performance.now();
            const look = () => {
              const boxes = [...(window.document.getElementById(id)?.getClientRects() ?? [])];
              const seen = boxes.some((box) => box.bottom > 0 && box.top < innerHeight);
              if (seen && scrollY > 0) resolve(true);
              else if (performance.now() - begun > 3000) resolve(false);
              else requestAnimationFrame(look);
            };
            look();
          }),
        anchor,
      );
      if (!at) missed.push(`${pledge}: ${decodeURIComponent(directive)}`);
    }
    expect(missed).toEqual([]);
  });

  test('that says what the text does not leads nowhere', async ({ page }) => {
    const [path = ''] = (await everyPage()).filter((name) => PLEDGE.test(name));
    const [document = ''] = (await sentenceOf(path)).slice(1).split('#');
    await page.goto(`${site()}${document}#:~:text=${encodeURIComponent('此句不在文中')}`);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

for (const path of ['documents', 'pledges', 'compare']) {
  test(`${path}: each format is there without JavaScript, and another program reads it`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const kind = new RegExp(`^en/${path}/(?:[0-9a-f]{12}[^/]*/)?$`);
    const address = (await everyPage()).filter((name) => kind.test(name)).at(-1) ?? '';
    await page.goto(site() + address);
    await page.locator('#cite > summary').click();
    const texts = await page.locator('#cite pre').allTextContents();
    expect(texts).toHaveLength(4);
    const [reference = '', bibtex = '', ris = '', json = ''] = texts;
    expect(reference).toMatch(/\[EB\/OL\]\. (?:\([\d-]+\))?\[\d{4}-\d{2}-\d{2}\]\. http\S+\.$/);
    for (const [text, forceType] of [
      [bibtex, '@bibtex/text'],
      [ris, '@ris/file'],
      [json, '@else/json'],
    ] as const) {
      const { data } = new Cite(text, { forceType });
      expect(data).toHaveLength(1);
      expect(reference).toContain(data[0]?.title ?? '?');
      expect(reference).toContain(data[0]?.URL ?? '?');
      expect(data[0]?.URL).toMatch(new RegExp(`/${address}$`));
    }
    await context.close();
  });
}

test('a quote is copied with its source, and a reference is saved as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = (await everyPage()).find((name) => name.startsWith('pledges/') && PLEDGE.test(name)) ?? '';
  await page.goto(site() + address);
  await page.locator('#cite > summary').click();
  const quote = page.locator('#cite dd').filter({ hasText: '——' });
  const words = (await quote.textContent()) ?? '';
  // A build that was not told its host is cited where it is read.
  expect(words).toContain(site() + address);
  await page.getByRole('button', { name: '复制 引文与出处' }).click();
  await expect(page.locator('#cite [role=status]')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 BibTeX' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^yanxing-[0-9a-f]{12}-p-.*\.bib$/);
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved).toBe(await page.locator('#cite pre').nth(1).textContent());
});

test('a comparison of chosen cities is cited as it stands', async ({ page }) => {
  await page.goto(`${site()}compare/`);
  await page.getByLabel('娄底').uncheck();
  await page.locator('#cite > summary').click();
  await expect(page.locator('#cite pre').first()).toContainText(/compare\/\?cities=[a-z,]+\.$/);
  await expect(page.locator('#cite pre').first()).not.toContainText('loudi');
});
