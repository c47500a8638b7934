import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { serve } from '../src/command/server.ts';
import { filesOf } from '../src/hosting/files.ts';
import { EDITION_PATH, EDITIONS, type Edition } from '../src/i18n/edition.ts';
import { site } from './site.ts';
import { wire, type Wire } from './wire.ts';

const test = base.extend<{ line: Wire }>({
  line: async ({ browserName: _ }, use) => {
    const line = await wire(site());
    await use(line);
    await line.close();
  },
});
test.describe.configure({ timeout: 120_000 });

const at = (edition: Edition, path: string): string => `${EDITION_PATH[edition] ?? ''}/${path}`.replace(/^\//, '');

async function root(page: Page): Promise<string> {
  return (await page.locator('.seal code').textContent()) ?? '';
}

/** Waits until the worker is in charge and what it keeps unasked is whole. */
async function settled(page: Page, edition: Edition, of?: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async ([name, version]) => {
            if (navigator.serviceWorker.controller === null) return 'no controller';
            for (const cache of await caches.keys()) {
              if (!cache.startsWith(`yanxing-saved:core-${name}:${version}`)) continue;
              const keys = await (await caches.open(cache)).keys();
              if (keys.some((key) => key.url.endsWith('/offline/whole'))) return 'whole';
            }
            return 'partial';
          },
          [edition, of ?? ''],
        ),
      { timeout: 60_000 },
    )
    .toBe('whole');
}

async function documents(): Promise<readonly string[]> {
  const rows: unknown = JSON.parse(await readFile('dist/data/documents.json', 'utf8'));
  return Array.isArray(rows) ? rows.map((row: { id: string }) => row.id) : [];
}

/** Four Han characters that stand in the text of a document. */
async function words(id: string): Promise<string> {
  const one: unknown = JSON.parse(await readFile(`dist/data/documents/${id}.json`, 'utf8'));
  const text = typeof one === 'object' && one !== null && 'text' in one ? String(one.text) : '';
  const lines = text.split('\n').flatMap((line) => line.match(/\p{Script=Han}{6,}/gu) ?? []);
  return lines.at(-1)?.slice(0, 4) ?? '';
}

for (const edition of EDITIONS) {
  test(`with the network cut, ${edition} is read, followed, compared and searched on pages never visited`, async ({
    page,
    line,
  }) => {
    const [first = '', ...rest] = await documents();
    const last = rest.at(-1) ?? first;
    await page.goto(line.address + at(edition, ''));
    await settled(page, edition);
    line.cut();

    await page.goto(`${line.address}${at(edition, `documents/${first}/`)}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('html').getAttribute('lang')).toBe(edition);
    await expect(page.locator('p.kept:not(#update)')).toContainText(/20\d\d/);

    await page.locator('main a[href*="source/"]').first().click();
    await expect(page).toHaveURL(/\/source\/$/);
    await page.locator('header nav a[href*="compare/"]').click();
    await expect(page.locator('main table').first()).toBeVisible();
    await page.locator('header nav a[href*="timeline/"]').click();
    await expect(page.locator('main svg').first()).toBeVisible();

    await page.locator('header nav a[href*="search/"]').click();
    await page.locator('main input[type=search]').fill(await words(last));
    await page.locator('main input[type=search]').press('Enter');
    await page.locator(`main a[href*="documents/${last}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/documents/${last}/`));
    await expect(page.locator('h1')).toBeVisible();

    // What is not on the device says so, in the words of the edition, and offers what is.
    const answer = await page.goto(`${line.address}${at(edition, 'no/such/page/')}`);
    expect(answer?.status()).toBe(503);
    expect(await page.locator('html').getAttribute('lang')).toBe(edition);
    await expect(page.locator('p.kept:not(#update)')).toBeVisible();
  });
}

test('an install killed halfway harms nothing and is completed later', async ({ page, line }) => {
  line.refuse((path) => path.startsWith('/search-index/'));
  await page.goto(line.address);
  await expect.poll(() => line.passed.includes('/sw.js')).toBe(true);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true);
  await page.goto(`${line.address}cities/`);
  await expect(page.locator('h1')).toBeVisible();

  line.refuse(() => false);
  await page.goto(line.address);
  await settled(page, 'zh-Hans');
  line.cut();
  await page.goto(`${line.address}search/?q=${encodeURIComponent('城市')}`);
  await expect(page.locator('h1')).toBeVisible();
});

test('a city is saved with its size shown, interrupted, resumed, and removed', async ({ page, line }) => {
  await page.goto(`${line.address}offline/`);
  // What is kept unasked has come, so that the requests counted below are those of the save.
  await settled(page, 'zh-Hans');
  const row = page.locator('[data-set="everything"]');
  await expect(row.locator('[data-sizes]')).toContainText(/MB|kB|兆|千/);
  await expect(page.locator('[data-set^="city-"]').first().locator('[data-sizes]')).not.toBeEmpty();
  const go = row.locator('button').first();

  let seen = 0;
  line.refuse((path) => !path.startsWith('/offline/') && ++seen > 60);
  await go.click();
  await expect(page.locator('[data-tell]')).not.toBeEmpty();
  await expect(go).toBeEnabled();
  const before = line.passed.length;
  const manifest: { files: unknown[] } = JSON.parse(await readFile('dist/offline/sets/everything.json', 'utf8'));
  line.refuse(() => false);
  await go.click();
  await expect(go).toBeHidden({ timeout: 90_000 });
  await expect(row.locator('[data-state]')).toContainText(/20\d\d/);
  const again = line.passed.length - before;
  expect(again).toBeLessThan(manifest.files.length);

  await row.locator('button').nth(1).click();
  await expect(go).toBeVisible();
  expect(
    await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':everything:'))),
  ).toEqual([]);
});

test('a full device loses nothing that was saved', async ({ page, line }) => {
  await page.goto(`${line.address}offline/`);
  await settled(page, 'zh-Hans');
  const city = page.locator('[data-set^="city-"]').first();
  await city.locator('button').first().click();
  await expect(city.locator('[data-state]')).toContainText(/20\d\d/, { timeout: 60_000 });

  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(line.address).origin,
    quotaSize: used + 400_000,
  });
  const all = page.locator('[data-set="everything"]');
  await all.locator('button').first().click();
  await expect(page.locator('[data-tell]')).not.toBeEmpty({ timeout: 60_000 });
  await expect(page.locator('[data-tell]')).toContainText('空间不够');
  await expect(city.locator('[data-state]')).toContainText(/20\d\d/);

  line.cut();
  const link = await page
    .locator('main a[href*="cities/"], header nav a[href*="cities/"]')
    .first()
    .getAttribute('href');
  await page.goto(new URL(link ?? '', line.address).href);
  await expect(page.locator('h1')).toBeVisible();
});

/** The same site one version later: another root hash on every page, another worker. */
async function nextVersion(): Promise<{ readonly folder: string; readonly root: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'yanxing-next-'));
  await cp('dist', folder, {
    recursive: true,
    dereference: true,
    filter: (name) => !/\.(?:br|gz)$|\/downloads$/.test(name),
  });
  const html = await readFile('dist/index.html', 'utf8');
  const old = /class="seal">.*?<code>([0-9a-f]{64})</s.exec(html)?.[1] ?? '';
  const next = `${old.slice(0, 62)}${old.endsWith('ff') ? '00' : 'ff'}`;
  for (const name of await filesOf(folder)) {
    if (!name.endsWith('.html') && !name.startsWith('offline/sets/') && name !== 'sw.js') continue;
    const text = await readFile(join(folder, name), 'utf8');
    const changed =
      name === 'sw.js'
        ? text.replace(/revision:"[0-9a-f]{16}"/g, 'revision:"fedcba9876543210"').replace(/^\/\* /, '/* f')
        : text.replaceAll(old, next);
    await writeFile(join(folder, name), changed);
  }
  return { folder, root: next };
}

test('a new version during reading is announced, never swapped in, and never mixed with the old', async ({
  page,
  line,
}) => {
  await page.goto(line.address);
  await settled(page, 'zh-Hans');
  const first = await root(page);
  const [id = '', ...others] = await documents();

  const next = await nextVersion();
  const server = await serve({ dist: next.folder, port: 0 });
  try {
    // The host changes while the page is read, and goes away while the new version is half here.
    line.lead(server.address);
    line.refuse((path) => path.startsWith('/documents/') || path.startsWith('/pledges/'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.locator('#update')).toBeVisible();
    expect(await root(page)).toBe(first);
    await page.waitForTimeout(500);
    expect(await root(page)).toBe(first);

    // Reload: the new page asks for the new core, which cannot be completed; offline, the old one answers whole.
    await page.goto(`${line.address}about/`);
    expect(await root(page)).toBe(next.root);
    await page.waitForTimeout(5000);
    line.cut();
    for (const path of [`documents/${id}/`, `documents/${others[0] ?? id}/`, 'cities/', 'timeline/']) {
      await page.goto(line.address + path);
      expect(await root(page), path).toBe(first);
      await expect(page.locator('p.kept:not(#update)')).toContainText(/20\d\d/);
    }

    // With the network back the reader changes when the reader wants, and the old version goes when the new is whole.
    line.refuse(() => false);
    line.mend();
    await page.goto(`${line.address}about/`);
    await expect(page.locator('#update')).toBeVisible();
    await Promise.all([page.waitForEvent('load'), page.locator('#update button').click()]);
    await expect(page.locator('#update')).toBeHidden();
    await settled(page, 'zh-Hans', next.root);
    await expect
      .poll(() =>
        page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('yanxing-saved:')).length),
      )
      .toBe(1);
    line.cut();
    for (const path of [`documents/${id}/`, 'cities/']) {
      await page.goto(line.address + path);
      expect(await root(page), path).toBe(next.root);
    }
  } finally {
    await server.close();
    await rm(next.folder, { recursive: true, force: true });
  }
});

test('each edition can be installed', async ({ page, line }) => {
  const session = await page.context().newCDPSession(page);
  for (const edition of EDITIONS) {
    await page.goto(line.address + at(edition, ''));
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest: {
      start_url: string;
      name: string;
      icons: { src: string; sizes: string }[];
      screenshots: { src: string; sizes: string }[];
    } = JSON.parse(data ?? '{}');
    expect(manifest.start_url).toBe(`/${at(edition, '')}`);
    for (const picture of [...manifest.icons, ...manifest.screenshots]) {
      const size = await page.evaluate(async (src) => {
        const image = await createImageBitmap(await (await fetch(src)).blob());
        return `${image.width}x${image.height}`;
      }, picture.src);
      expect(size, picture.src).toBe(picture.sizes);
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A browser under test is private or has no window to install into; nothing else may be wrong.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  }
});
