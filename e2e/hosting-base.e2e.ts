import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { succeed } from '../src/command/child.ts';
import { serve } from '../src/command/server.ts';
import { filesOf } from '../src/hosting/files.ts';

test('built for a sub-path, the site stays below it, works offline there, and its copy opens', async ({ page }) => {
  test.setTimeout(600_000);
  // Beside the build's own scratch folder: a finished site is moved into place, which no other disk allows.
  await mkdir('.cache', { recursive: true });
  const folder = resolve(await mkdtemp(join('.cache', 'base-')));
  const dist = join(folder, 'dist');
  await succeed('node', ['src/command/build.ts', '--base', '/x/', '--dist', dist]);
  const server = await serve({ dist, port: 0, base: '/x/' });
  try {
    const astray: string[] = [];
    for (const name of await filesOf(dist)) {
      if (!name.endsWith('.html')) continue;
      for (const [, link = ''] of (await readFile(join(dist, name), 'utf8')).matchAll(
        /\s(?:href|src|action)="(\/[^"]*)"/g,
      )) {
        if (!link.startsWith('/x/')) astray.push(`${name}: ${link}`);
      }
    }
    expect(astray.slice(0, 10)).toEqual([]);
    for (const [, link = ''] of (await readFile(join(dist, 'sitemap.xml'), 'utf8')).matchAll(/<loc>([^<]+)</g)) {
      expect(new URL(link).pathname).toMatch(/^\/x\//);
    }

    await page.goto(server.address);
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            for (const name of await caches.keys()) {
              if ((await (await caches.open(name)).keys()).some((key) => key.url.endsWith('/x/offline/whole')))
                return true;
            }
            return false;
          }),
        { timeout: 60_000 },
      )
      .toBe(true);
    await server.close();
    await page.goto(`${server.address}cities/`);
    await expect(page.locator('p.kept:not(#update)')).toContainText(/20\d\d/);
    await page.locator('main a[href*="/x/cities/"]').first().click();
    await expect(page.locator('h1')).toBeVisible();

    const name = (await readdir(join(dist, 'downloads'))).find(
      (file) => file.includes('-en-') && file.endsWith('.zip'),
    );
    for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(dist, 'downloads', name ?? ''))))) {
      const file = join(folder, 'copy', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await page.goto(pathToFileURL(join(folder, 'copy/index.html')).href);
    await page.locator('header nav a[href*="search/"]').first().click();
    await page.locator('main input[type=search]').fill('Jingmen');
    await page.locator('main input[type=search]').press('Enter');
    await page.locator('main a[href*="cities/jingmen/index.html"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(/\/copy\/cities\/jingmen\/index\.html/);
  } finally {
    await server.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
});
