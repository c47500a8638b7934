import { beforeAll, expect, test } from 'vitest';
import { syntheticDocuments } from '../corpus/documents.ts';
import { archive, type Archive } from '../data/archive.ts';
import { byCode } from '../data/comparison.ts';
import { fulfilments } from '../data/fulfilment.ts';
import { cityLedger, indicatorLedger } from '../data/ledger.ts';
import { SIDE_BY_SIDE } from '../data/provinces.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import { shown } from '../i18n/script.ts';
import type { Pledge, Result } from '../schema/record.ts';
import {
  cityPicture,
  comparePicture,
  comparisonPictures,
  describedPicture,
  indicatorPicture,
} from './comparison-pictures.ts';

function made(count: number, documents: number): Archive {
  const cities = cityRecords()
    .filter((city) => city.level === 'prefecture')
    .slice(0, count);
  return archive({
    documents: [...syntheticDocuments({ seed: 3, documents, cities })].map(({ entry }) => entry),
    indicators: [],
    cityOf: (id) => cities.find((city) => city.id === id),
    today: '2022-06-01',
    fulfilmentOf: fulfilments,
  });
}

/** The same archive with some pledges left out. */
function without(from: Archive, left: (pledge: Pledge) => boolean): Archive {
  return archive({
    documents: from.documents.map((d) => ({ ...d, pledges: d.pledges.filter((pledge) => !left(pledge)) })),
    indicators: [],
    cityOf: (id) => from.city.get(id),
    today: '2022-06-01',
    fulfilmentOf: fulfilments,
  });
}

let few: Archive;
let many: Archive;
beforeAll(() => {
  few = made(5, 12);
  many = made(SIDE_BY_SIDE + 4, 60);
}, 60_000);

const wordsOf = (from: Archive, id: string | undefined) => comparisonPictures(from).get(id ?? '')?.('zh-Hans');

const quoteOf = (from: Archive, record: Pledge | Result) =>
  `“${shown(record.quote.exact, from.document.get(record.document)?.script, 'zh-Hans').text}”`;

test('the picture of an indicator quotes one record a city, the first three, and says which is only reported', () => {
  const senses = new Set<string>();
  // The first two cities promise nothing: they only report.
  const silent = new Set(
    [...few.cities]
      .sort(byCode)
      .map(({ id }) => id)
      .slice(0, 2),
  );
  const mixed = without(few, ({ city }) => city !== null && silent.has(city));
  for (const { id } of mixed.indicators) {
    const { targets, results } = indicatorLedger(mixed, id);
    const words = wordsOf(mixed, indicatorPicture(id));
    if (words === undefined || typeof words.quote === 'string') throw new Error(`No quotes for ${id}.`);
    const cities = new Set([...targets, ...results].map(({ city }) => city));
    expect(words.quote).toHaveLength(Math.min(3, cities.size));
    expect(new Set(words.quote.map(({ who }) => who)).size).toBe(words.quote.length);
    for (const { who, words: quote } of words.quote) {
      const [name, sense = ''] = who.split(' · ');
      senses.add(sense);
      const own = (record: Pledge | Result) =>
        (mixed.city.get(record.city ?? '')?.name['zh-Hans'] ?? '未指明城市') === name;
      // Where a city has promised, its promise is quoted, not what it reports.
      const from = targets.some(own) ? targets : results;
      expect(sense).toBe(from === targets ? '承诺' : '报告方自述');
      expect(quoteOf(mixed, from.find(own) ?? expect.fail(`${id}: nothing of ${name}`))).toBe(quote);
    }
    expect(words.source).toContain(`${targets.length} 项指标承诺 · ${results.length} 条已报结果`);
  }
  expect([...senses].sort()).toEqual(['承诺', '报告方自述']);
});

test('a comparison quotes what the pages of its first cities show first', () => {
  const promised = [...few.cities].sort(byCode).flatMap(({ id }) => cityLedger(few, id).targets.slice(0, 1));
  expect(promised.length).toBeGreaterThan(3);
  expect(wordsOf(few, comparePicture())?.quote).toEqual(
    promised.slice(0, 3).map((pledge) => ({
      who: `${few.city.get(pledge.city ?? '')?.name['zh-Hans']} · 承诺 · ${few.indicator.get(pledge.target?.indicator ?? '')?.name['zh-Hans']}`,
      words: quoteOf(few, pledge),
    })),
  );
  expect(wordsOf(few, comparePicture())?.source).toContain('5 座城市');
});

test('where no city promises a figure, the counts stand alone', () => {
  const none = without(few, ({ target }) => target !== undefined);
  for (const id of [comparePicture(), cityPicture(none.cities[0]?.id ?? '')])
    expect(wordsOf(none, id)?.quote).toMatch(/^\d+ .* · \d+ 条已报结果$/);
});

test('provinces have a picture where they have a page, and cities always', () => {
  const provinces = (from: Archive) => [...comparisonPictures(from).keys()].filter((id) => id.startsWith('compare-'));
  expect(provinces(few)).toEqual([]);
  expect(provinces(many)).toEqual([
    ...new Set([...many.cities].sort(byCode).map((city) => comparePicture(city.provinceCode))),
  ]);
  for (const { id } of many.cities) expect(wordsOf(many, cityPicture(id))?.source).toMatch(/\d+ 份文件/);
});

test('every id is the safe name of a file, and of no document or pledge', () => {
  const ids = [...comparisonPictures(many).keys()];
  expect(ids.some((id) => id.includes('_'))).toBe(true);
  for (const id of ids) expect(id).toMatch(/^(?:indicator|compare|city)[a-z0-9_-]*$/);
  expect(indicatorPicture('../x')).toBeUndefined();
});

test('a page describes its picture in its own edition, with the quote as it is', () => {
  const [city] = few.cities.filter(({ id }) => cityLedger(few, id).targets.length > 0);
  const [target] = cityLedger(few, city?.id ?? '').targets;
  if (city === undefined || target === undefined) throw new Error('No target.');
  const { words } = describedPicture(few, cityPicture(city.id), 'en') ?? { words: '' };
  expect(words).toContain(`${city.name.en} · Promised · `);
  expect(words).toContain(target.quote.exact.slice(0, 8));
  expect(describedPicture(few, undefined, 'en')).toBeUndefined();
  expect(describedPicture(few, 'city-x', 'en')).toBeUndefined();
});
