import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPages } from '../src/command/pages.ts';
import { serve } from '../src/command/server.ts';
import { random } from '../src/corpus/random.ts';
import { weigh } from '../src/corpus/weigh.ts';
import { writeCorpus } from '../src/corpus/write.ts';
import { SHOWN } from '../src/data/city-page.ts';
import { figureWords, type Amount } from '../src/i18n/numbers.ts';
import type { Register } from '../src/schema/register.ts';
import { toSimplified } from '../src/script/simplified.ts';
import { Reader } from './reader.ts';

/**
 * A small archive of synthetic documents of more cities than one table holds, with a document that is longer than a
 * page: what must hold at ten thousand documents holds here already, or never will. `npm run bench:scale` builds a
 * large one.
 */
const FOLDER = '.cache/test/scale';
const DIST = join(FOLDER, 'site');
const SEED = 11;
const CITIES = 30;

interface Row {
  readonly id: string;
  readonly city: string;
  readonly document: string;
  readonly quote: { readonly exact: string };
  readonly deadline?: string;
  readonly target?: Amount & { readonly indicator: string; readonly deadline?: string };
  readonly fulfilment: { readonly status: string };
}
interface Place {
  readonly id: string;
  readonly name: { readonly 'zh-Hans': string };
  readonly province: { readonly 'zh-Hans': string };
  readonly provinceCode: string;
}

test.describe.configure({ mode: 'serial' });

let home = '';
let close: () => Promise<void> = async () => {};
let pledges: readonly Row[] = [];
let cities: readonly Place[] = [];

async function data<T>(name: string): Promise<readonly T[]> {
  return JSON.parse(await readFile(join(DIST, 'data', name), 'utf8')) as readonly T[];
}

/** A register of which two pledges are gone: one with its document, one whose document is still here. */
async function goneRegister(): Promise<Register> {
  const [name = ''] = (await readdir(join(FOLDER, 'content', 'documents'))).sort();
  const document = name.replace('.mdx', '');
  const words = '建成三座桥<script>alert(1)</script>{1+1}';
  return {
    [`${document}-p-deadbeef`]: { document, words, gone: true },
    [`${NOWHERE}-p-deadbeef`]: { document: NOWHERE, words, gone: true },
  };
}
const NOWHERE = 'ffffffffffff';

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folders = await writeCorpus(FOLDER, { seed: SEED, documents: 40, cities: CITIES, long: 1 });
  await writeFile(join(FOLDER, 'content', 'register.json'), JSON.stringify(await goneRegister()));
  await buildPages({ base: '/', dist: DIST, archive: { ...folders, cache: `./${FOLDER}/astro` } });
  [pledges, cities] = await Promise.all([data<Row>('pledges.json'), data<Place>('cities.json')]);
  const serving = await serve({ dist: DIST, port: 0 });
  home = serving.address;
  close = serving.close;
});

test.afterAll(() => close());

test('every kind of page keeps its budget, and a document of 40,000 characters too', async () => {
  test.setTimeout(240_000);
  const weights = await weigh(DIST);
  expect(weights.filter(({ sent, budget }) => sent > budget)).toEqual([]);
  const kinds = new Map(weights.map((weight) => [weight.kind, weight.pages]));
  expect(kinds.get('documents/*/')).toBe(41 * 3);
  expect(kinds.get('documents/*/page/*/')).toBeGreaterThan(6);
  expect(kinds.get('compare/province/*/')).toBeGreaterThan(0);
});

test('the address of a pledge that is gone says what it said, and is linked', async ({ page }) => {
  const ids = Object.entries(await goneRegister());
  for (const [id, { document, words }] of ids) {
    for (const edition of ['', 'zh-hant/', 'en/']) {
      await page.goto(`${home}${edition}pledges/${id}/`);
      await expect(page.locator('blockquote')).toHaveText(edition === 'zh-hant/' ? words.replace('桥', '橋') : words);
      await expect(page.locator('main a')).toHaveCount(document === NOWHERE ? 0 : 1);
    }
    await page.goto(`${home}${document === NOWHERE ? 'excluded/' : `documents/${document}/cite/`}`);
    await expect(page.locator(`a[href$="/pledges/${id}/"]`)).toHaveCount(1);
  }
});

test('the address of a record of a long document leads to the page that shows it', async ({ page }) => {
  test.setTimeout(120_000);
  const long = Map.groupBy(pledges, (pledge) => pledge.document);
  const [document, own] = [...long].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const last = own?.at(-1);
  if (document === undefined || last === undefined) throw new Error('The archive has no pledges.');
  for (const pledge of (own ?? []).slice(0, 20)) {
    const anchor = pledge.id.slice(document.length + 1);
    await page.goto(`${home}documents/${document}/#${anchor}`);
    await expect(page.locator(`mark[id="${anchor}"], mark [id="${anchor}"]`)).toHaveCount(1);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the five tasks of a new reader, for cities by chance', async ({ page }) => {
      test.setTimeout(240_000);
      const r = random(SEED);
      const name = (id: string): string => cities.find((city) => city.id === id)?.name['zh-Hans'] ?? '';
      const figure = (row: Row): string => (row.target === undefined ? '' : figureWords('zh-Hans', row.target));
      const words = (row: Row): string => toSimplified(row.quote.exact);
      const targets = pledges.filter((pledge) => pledge.target?.deadline !== undefined);
      const indicators = new Map(
        (await data<{ id: string; name: Place['name'] }>('indicators.json')).map((one) => [
          one.id,
          one.name['zh-Hans'],
        ]),
      );
      for (let turn = 0; turn < 3; turn += 1) {
        const reader = new Reader(page, home);
        const target = r.pick(targets.filter((pledge) => pledges.filter((p) => p.city === pledge.city).length < 40));
        await reader.findTarget({
          city: name(target.city),
          indicator: indicators.get(target.target?.indicator ?? '') ?? '',
          year: target.target?.deadline ?? '',
          figure: figure(target),
          sentence: words(target),
        });
        // One click more than in an archive whose cities all stand on the home page, and one for a list that is long.
        const own = pledges.filter((pledge) => pledge.city === target.city && pledge.target !== undefined);
        expect(reader.clicks).toBeLessThanOrEqual(own.length > SHOWN.targets ? 4 : 3);

        const met = r.pick(pledges.filter((pledge) => pledge.fulfilment.status === 'fulfilled'));
        reader.clicks = 0;
        await reader.findMet({ city: name(met.city), figure: figure(met) });
        expect(reader.clicks).toBeLessThanOrEqual(2);

        const due = r.pick(targets);
        reader.clicks = 0;
        await reader.findDue({ year: due.target?.deadline ?? '', words: name(due.city) });
        await expect(page.getByRole('main')).toContainText(figure(due));
        expect(reader.clicks).toBeLessThanOrEqual(2);

        const one = r.pick(
          cities.filter((city) => cities.some((c) => c !== city && c.provinceCode === city.provinceCode)),
        );
        const two = r.pick(cities.filter((city) => city !== one && city.provinceCode === one.provinceCode));
        reader.clicks = 0;
        await reader.setSideBySide({
          cities: [one.name['zh-Hans'], two.name['zh-Hans']],
          province: one.province['zh-Hans'],
        });
        expect(reader.clicks).toBeLessThanOrEqual(3);

        reader.clicks = 0;
        await reader.findSource();
        expect(reader.clicks).toBeLessThanOrEqual(2);
      }
    });
  });
}
