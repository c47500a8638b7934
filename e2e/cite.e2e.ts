import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import { everyCard, everyPage } from './pages.ts';
import { site } from './site.ts';

const PLEDGE = /(?:^|\/)pledges\/[0-9a-f]{12}-p-[^/]+\/$/;

/** The pages of pledges; a card leads to its document's page of references instead. */
async function pledgePages(): Promise<readonly string[]> {
  const cards = new Set(await everyCard());
  return (await everyPage()).filter((path) => PLEDGE.test(path) && !cards.has(path));
}

/** The page that lists what can be cited of a document. */
const RECORDS = /^documents\/[0-9a-f]{12}\/cite\/$/;

/** The addresses of the sentences that a page leads to. */
async function sentencesOf(page: string): Promise<readonly string[]> {
  const html = await readFile(`dist/${page}index.html`, 'utf8');
  const addresses = [...html.matchAll(/<a href="([^"]*:~:text=[^"]*)"/g)].map(([, to = '']) => to);
  if (addresses.length === 0) throw new Error(`No address of a sentence in ${page}.`);
  return addresses.map((to) => to.replaceAll('&amp;', '&'));
}

test.describe('a text fragment', () => {
  test.use({ viewport: { width: 900, height: 160 } });

  test('leads Chromium to the very sentence, for every target, pledge and result', async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const missed: string[] = [];
    const records = (await everyPage()).filter((path) => RECORDS.test(path));
    const sentences = new Set<string>();
    for (const leading of [await pledgePages(), records]) {
      expect(leading.length).toBeGreaterThan(0);
      for (const path of leading) for (const to of await sentencesOf(path)) sentences.add(to);
    }
    for (const sentence of sentences) {
      const [path = '', directive = ''] = sentence.slice(1).split(':~:');
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
      if (!at) missed.push(`${path}: ${decodeURIComponent(directive)}`);
    }
    expect(missed).toEqual([]);
  });

  test('that says what the text does not leads nowhere', async ({ page }) => {
    const [path = ''] = await pledgePages();
    const [document = ''] = (await sentencesOf(path))[0]?.slice(1).split('#') ?? [];
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

test('every pledge and result of a document has its reference, and all are saved as one file', async ({ page }) => {
  const pages = (await everyPage()).filter((path) => RECORDS.test(path));
  for (const path of pages) {
    await page.goto(site() + path);
    const records = await page.locator('#cite dt[id]').count();
    const [reference = '', bibtex = ''] = await page.locator('#cite pre').allTextContents();
    expect(reference.split('\n')).toHaveLength(records);
    const { data } = new Cite(bibtex, { forceType: '@bibtex/text' });
    expect(data).toHaveLength(records);
    expect(new Set(data.map(({ URL }) => URL)).size).toBe(records);
    for (const { URL: address = '' } of data) expect(address.startsWith(site())).toBe(true);
    expect(await page.locator('#cite dd[data-copy]').first().textContent()).toContain(data[0]?.URL ?? '?');
  }
});

test('a quote is copied with its source, and a reference is saved as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = (await pledgePages()).find((name) => name.startsWith('pledges/')) ?? '';
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
