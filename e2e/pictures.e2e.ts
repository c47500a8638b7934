import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { everyCard, everyPage } from './pages.ts';
import { site } from './site.ts';

/** Pages that have a picture, below their edition, and the name of it. */
const OWN: readonly (readonly [page: RegExp, picture: string])[] = [
  [/^documents\/([0-9a-f]{12})\/$/, '$1'],
  [/^pledges\/([0-9a-f]{12}-p-[^/]+)\/$/, '$1'],
  [/^indicators\/([^/]+)\/$/, 'indicator-$1'],
  [/^indicators\/([^/]+)\/([^/]+)\/$/, 'indicator-$1_$2'],
  [/^compare\/(?:(?:tools|themes|governance)\/)?$/, 'compare'],
  [/^compare\/province\/([^/]+)\/.*$/, 'compare-province-$1'],
  [/^(?:cities|compare\/city)\/([^/]+)\/$/, 'city-$1'],
];
/** Bytes; a picture is words on paper. */
const HEAVY = 60_000;

test('a shared link shows the words of its page, or the mark where no font has them', async ({ request }) => {
  const drawn = await readdir('dist/share').catch((): string[] => []);
  const shown = new Set<string>();
  for (const path of await everyPage()) {
    const html = await readFile(`dist/${path}${path.endsWith('.html') ? '' : 'index.html'}`, 'utf8');
    const image = /<meta property="og:image" content="\/([^"]*)"/.exec(html)?.[1];
    const below = path.replace(/^(?:en|zh-hant)\//, '');
    const [kind, name = ''] = OWN.find(([one]) => one.test(below)) ?? [];
    const own = `${kind === undefined ? '' : below.replace(kind, name)}.png`;
    shown.add(own);
    expect(image, path).toBe(drawn.includes(own) ? `share/${own}` : 'icons/512.png');
    if (drawn.includes(own)) expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
  }
  expect(drawn.filter((name) => !shown.has(name))).toEqual([]);
  for (const kind of ['compare', 'city-', 'indicator-'])
    expect(drawn.some((name) => name.startsWith(kind))).toBe(drawn.length > 0);
  for (const name of drawn) {
    const answer = await request.get(`${site()}share/${name}`);
    expect(answer.headers()['content-type']).toBe('image/png');
    const bytes = await answer.body();
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length, name).toBeLessThan(HEAVY);
  }
});

test('the address of every pledge is a page that shows its own words, with a picture of them', async ({ browser }) => {
  const pledges = z
    .array(z.object({ id: z.string(), document: z.string() }))
    .parse(JSON.parse(await readFile('dist/data/pledges.json', 'utf8')));
  const documents = z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(await readFile('dist/data/documents.json', 'utf8')));
  expect(pledges.length).toBeGreaterThan(0);
  const drawn = new Set(await readdir('dist/share').catch((): string[] => []));
  const records = [...drawn].filter((name) => /^[0-9a-f]{12}/.test(name));
  if (drawn.size > 0) expect(records.length).toBe(pledges.length + documents.length);
  for (const { id, document } of pledges) {
    const html = await readFile(`dist/pledges/${id}/index.html`, 'utf8');
    const alt = /<meta property="og:image:alt" content="([^"]+)"/.exec(html)?.[1];
    const image = /<meta property="og:image" content="\/([^"]*)"/.exec(html)?.[1] ?? '';
    expect(image).toBe(drawn.size > 0 ? `share/${id}.png` : 'icons/512.png');
    expect((await readFile(`dist/${image}`)).length).toBeGreaterThan(0);
    if (drawn.size > 0) expect(html.slice(html.indexOf('<main')), id).toContain(alt ?? '?');
    // The references of its document say the address, whatever edition they are in.
    const cited = await readFile(`dist/en/documents/${document}/cite/index.html`, 'utf8');
    expect(cited).toContain(`/pledges/${id}/`);
  }

  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [card] = await everyCard();
  await page.goto(`${site()}${card ?? ''}`);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await expect(page.locator('script')).toHaveCount(0);
  const words = ((await page.locator('h1').textContent()) ?? '').slice(1, -1);
  await page.locator('main li[lang=zh-Hans] a').first().click();
  const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect((await place.textContent()) ?? '').toContain(words.slice(0, 4));
  await context.close();
});

test('no picture is kept for offline reading', async () => {
  for (const name of await readdir('dist/offline/sets')) {
    if (name.endsWith('.json')) expect(await readFile(`dist/offline/sets/${name}`, 'utf8')).not.toContain('"share/');
  }
});
