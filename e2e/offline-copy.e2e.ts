import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { child } from '../src/command/child.ts';
import { EDITIONS, type Edition } from '../src/i18n/edition.ts';

/** What each edition's reader types, and finds in a document of this archive in either script. */
async function word(): Promise<string> {
  const documents: unknown = JSON.parse(await readFile('dist/data/documents.json', 'utf8'));
  const first: unknown = Array.isArray(documents) ? documents.find((one: { title?: string }) => one.title) : undefined;
  if (typeof first !== 'object' || first === null || !('title' in first)) throw new Error('No document has a title.');
  const title = String(first.title);
  return title.replace(/[^\p{Script=Han}]/gu, '').slice(0, 4);
}

async function unpacked(edition: Edition): Promise<string> {
  const name = (await readdir('dist/downloads')).find((file) => file.endsWith('.zip') && file.includes(`-${edition}-`));
  if (name === undefined) throw new Error(`No copy of the edition ${edition} in dist/downloads.`);
  const folder = await mkdtemp(join(tmpdir(), 'yanxing-copy-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join('dist/downloads', name))))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return folder;
}

for (const edition of EDITIONS) {
  test(`the copy of ${edition} reads, navigates, draws and searches from a disk`, async ({ page }) => {
    test.setTimeout(120_000);
    const folder = await unpacked(edition);
    try {
      const asked: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('file://') && !request.url().startsWith('data:')) asked.push(request.url());
      });
      page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
      });

      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      expect(await page.locator('html').getAttribute('lang')).toBe(edition);

      // Navigates: to the cities, to a city, to its document, and to the document's source.
      await page.locator('header nav a[href*="cities/"]').first().click();
      await expect(page).toHaveURL(/\/cities\/index\.html$/);
      await page.locator('main a[href*="cities/"]').first().click();
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('main a[href*="documents/"]').first().click();
      await expect(page).toHaveURL(/\/documents\/[0-9a-f]{12}\/index\.html/);
      await page.locator('main a[href*="source/"]').first().click();
      await expect(page).toHaveURL(/\/source\/index\.html/);

      // The seed's own check runs, on files that a server would have sent.
      await page.locator('[data-run]').click();
      await expect(page.locator('#seed-check')).toHaveAttribute('data-verdict', 'passed');

      // Draws.
      await page.locator('header nav a[href*="timeline/"]').first().click();
      await expect(page.locator('main svg').first()).toBeVisible();

      // Searches.
      await page.locator('header nav a[href*="search/"]').first().click();
      const query = await word();
      await page.locator('main input[type=search]').fill(query);
      await page.locator('main input[type=search]').press('Enter');
      const found = page.locator('main a[href*="documents/"]:not([href$="documents/index.html"])').first();
      await expect(found).toBeVisible();
      await found.click();
      await expect(page).toHaveURL(/\/documents\/[0-9a-f]{12}\/index\.html/);
      await expect(page.locator('h1')).toBeVisible();

      expect(asked).toEqual([]);
      expect(troubles).toEqual([]);

      // Every link of the copy that leads to a file leads to one.
      const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
      const files = new Set(await readdir(folder, { recursive: true }));
      const dead: string[] = [];
      for (const name of pages) {
        const html = await readFile(join(folder, name), 'utf8');
        for (const [, link = ''] of html.matchAll(/\s(?:href|src|action)="([^"#?]+)/g)) {
          if (/^[a-z]+:/.test(link)) continue;
          const target = join(dirname(name), link);
          if (link.startsWith('/') || !files.has(target)) dead.push(`${name} → ${link}`);
        }
      }
      expect(dead.slice(0, 10)).toEqual([]);

      // A copy proves itself as the site does.
      const zeros = '0'.repeat(64);
      const root = /class="seal">.*?<code>([0-9a-f]{64})</s.exec(
        await readFile(join(folder, 'index.html'), 'utf8'),
      )?.[1];
      const list = await child('sha256sum', [join(folder, 'SHA256SUMS.root')]);
      expect(list.stdout.slice(0, 64)).toBe(root);
      for (const name of pages) {
        const html = await readFile(join(folder, name), 'utf8');
        await writeFile(join(folder, name), html.replaceAll(root ?? '', zeros));
      }
      const checked = await child('sh', ['-c', 'cd "$1" && sha256sum -c --quiet SHA256SUMS.root', 'sh', folder]);
      expect(checked.stdout + checked.stderr).toBe('');
      expect(checked.code).toBe(0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
