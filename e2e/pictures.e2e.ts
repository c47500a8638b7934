import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { everyPage } from './pages.ts';
import { site } from './site.ts';

const OWN = /^(?:(?:en|zh-hant)\/)?(?:documents\/([0-9a-f]{12})|pledges\/([0-9a-f]{12}-p-[^/]+))\/$/;
/** Bytes; a picture is words on paper. */
const HEAVY = 60_000;

test('a shared link shows the words of its page, or the mark where no font has them', async ({ request }) => {
  const drawn = await readdir('dist/share').catch((): string[] => []);
  for (const path of await everyPage()) {
    const html = await readFile(`dist/${path}${path.endsWith('.html') ? '' : 'index.html'}`, 'utf8');
    const image = /<meta property="og:image" content="\/([^"]*)"/.exec(html)?.[1];
    const [, document, pledge] = OWN.exec(path) ?? [];
    const own = `${document ?? pledge}.png`;
    expect(image, path).toBe(drawn.includes(own) ? `share/${own}` : 'icons/512.png');
    if (drawn.includes(own)) expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
  }
  for (const name of drawn) {
    const answer = await request.get(`${site()}share/${name}`);
    expect(answer.headers()['content-type']).toBe('image/png');
    const bytes = await answer.body();
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length, name).toBeLessThan(HEAVY);
  }
});

test('no picture is kept for offline reading', async () => {
  for (const name of await readdir('dist/offline/sets')) {
    if (name.endsWith('.json')) expect(await readFile(`dist/offline/sets/${name}`, 'utf8')).not.toContain('"share/');
  }
});
