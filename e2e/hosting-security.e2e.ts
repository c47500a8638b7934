import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { filesOf } from '../src/hosting/files.ts';
import { site } from './site.ts';

/** One page of each kind and edition: pages that differ only in a name are of one kind. */
async function kinds(): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  for (const name of await filesOf('dist')) {
    if (!name.endsWith('index.html')) continue;
    const path = name.slice(0, -'index.html'.length);
    const [edition, rest] = /^(en|zh-hant)\/(.*)$/.exec(path)?.slice(1) ?? ['', path];
    const parts = (rest ?? '').split('/').filter((part) => part !== '');
    const kind = `${edition}:${parts.map((part, depth) => (depth === 1 ? '*' : part)).join('/')}`;
    if (!seen.has(kind)) seen.set(kind, path);
  }
  return [...seen.values()];
}

interface Watched {
  readonly outside: string[];
  readonly violations: string[];
}

async function watch(page: Page, home: string): Promise<Watched> {
  const watched: Watched = { outside: [], violations: [] };
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) watched.outside.push(`${page.url()} → ${url}`);
  });
  await page.exposeFunction('tellViolation', (words: string) => watched.violations.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellViolation');
      const words = `${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
      if (typeof tell === 'function') tell(words);
    });
  });
  page.on('pageerror', (error) => watched.violations.push(`${page.url()}: ${error.message}`));
  return watched;
}

test('no page asks a third party for anything, sets a cookie, or breaks its own policy', async ({ page }) => {
  test.setTimeout(300_000);
  const watched = await watch(page, site());
  for (const path of await kinds()) {
    await page.goto(site() + path, { waitUntil: 'load' });
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    for (const part of [
      "default-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
      "base-uri 'none'",
    ]) {
      expect(policy, path).toContain(part);
    }
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    expect(await page.evaluate(() => document.cookie), path).toBe('');
  }
  // The parts that work with scripts: search, the seed's check, the worker.
  await page.goto(`${site()}search/?q=${encodeURIComponent('城市')}`);
  await page.waitForTimeout(4000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)).toBe(true);
  expect(watched.outside).toEqual([]);
  expect(watched.violations).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('Trusted Types hold: markup and foreign scripts are refused', async ({ page }) => {
  await page.goto(site());
  const tries = await page.evaluate(() => {
    const refused = (work: () => void): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    return {
      markup: refused(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      foreign: refused(() => {
        document.createElement('script').src = 'https://example.org/x.js';
      }),
      own: refused(() => {
        document.createElement('script').src = '/data/x.js';
      }),
      worker: refused(() => {
        new Worker('/data/x.js');
      }),
    };
  });
  expect(tries).toEqual({ markup: true, foreign: true, own: true, worker: true });
});

test('security.txt says where to report and expires within a year and a day', async () => {
  const words = await readFile(join('dist', '.well-known/security.txt'), 'utf8');
  const contact = /^Contact: (\S+)$/m.exec(words)?.[1];
  expect(contact).toContain('integrity/#report');
  expect(await readFile('dist/integrity/index.html', 'utf8')).toContain('id="report"');
  const expires = new Date(/^Expires: (\S+)$/m.exec(words)?.[1] ?? '').getTime();
  expect(expires - Date.now()).toBeLessThan(366 * 24 * 60 * 60 * 1000);
  expect(Number.isNaN(expires)).toBe(false);
});
