import { beforeAll, describe, expect, it } from 'vitest';
import { syntheticDocuments } from '../corpus/documents.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import { archive, hasPage, type Archive } from './archive.ts';
import { CITY_LISTS, longLists, SHOWN } from './city-page.ts';
import { indicatorMatrix, themeCounts, toolCounts } from './comparison.ts';
import { days } from './days.ts';
import { due } from './due.ts';
import { fulfilments } from './fulfilment.ts';
import { cityGaps } from './gaps.ts';
import { examples, mostRecorded } from './home.ts';
import { indicatorSeries, median } from './indicator-series.ts';
import { cityLedger, indicatorLedger, pledgesInOrder } from './ledger.ts';
import { documentPages, indicatorPages } from './listing.ts';
import { fitsOneTable, provinces } from './provinces.ts';
import { cityTimeline, timeline, timelineYears } from './timeline.ts';

const TODAY = '2022-06-01';
let made: Archive;

function archiveOf(documents: number, cities: number): Archive {
  const places = cityRecords()
    .filter((city) => city.level === 'prefecture')
    .slice(0, cities);
  const byId = new Map(places.map((city) => [city.id, city]));
  return archive({
    documents: [...syntheticDocuments({ seed: 3, documents, cities: places })].map(({ entry }) => entry),
    indicators: [],
    cityOf: (id) => byId.get(id),
    today: TODAY,
    fulfilmentOf: fulfilments,
  });
}

beforeAll(() => {
  made = archiveOf(60, 20);
}, 60_000);

describe('an archive', () => {
  it('is the same whatever the order of its entries', () => {
    const again = archive({
      documents: [...made.documents].reverse(),
      indicators: [],
      cityOf: (id) => made.city.get(id),
      today: TODAY,
      fulfilmentOf: fulfilments,
    });
    expect(JSON.stringify(again.pledges)).toBe(JSON.stringify(made.pledges));
    expect(pledgesInOrder(again).map((p) => p.id)).toEqual(pledgesInOrder(made).map((p) => p.id));
  });

  it('stops at a city that the gazetteer does not know', () => {
    const cityOf = () => undefined;
    expect(() =>
      archive({ documents: made.documents, indicators: [], cityOf, today: TODAY, fulfilmentOf: fulfilments }),
    ).toThrow(/gazetteer/);
  });

  it('takes its latest stated date for today where nothing else dates the build', () => {
    const { today } = archive({
      documents: made.documents,
      indicators: [],
      cityOf: (id) => made.city.get(id),
      today: undefined,
      fulfilmentOf: fulfilments,
    });
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('gives every target a page, and an action none without a report', () => {
    for (const pledge of made.pledges) {
      const spoken = (made.fulfilments.get(pledge.id)?.results.length ?? 0) > 0;
      expect(hasPage(made, pledge)).toBe(pledge.target !== undefined || spoken);
    }
  });
});

describe('ledgers', () => {
  it('give every pledge to its city and to no other', () => {
    const sum = made.cities.reduce((n, city) => n + cityLedger(made, city.id).pledges.length, 0);
    expect(sum).toBe(made.pledges.filter((p) => p.city !== null).length);
    expect(cityLedger(made, 'nowhere').pledges).toEqual([]);
  });

  it('read in the order of dates, then of the text', () => {
    const seen = new Map<string, number>();
    for (const { document, quote } of pledgesInOrder(made)) {
      expect(quote.start).toBeGreaterThanOrEqual(seen.get(document) ?? 0);
      seen.set(document, quote.start);
    }
  });

  it('say which lists a page cannot hold', () => {
    const [city] = mostRecorded(made, 1);
    if (city === undefined) throw new Error('no city');
    const long = longLists(made, city.id);
    expect(long.every((list) => CITY_LISTS.includes(list))).toBe(true);
    expect(long.includes('targets')).toBe(cityLedger(made, city.id).targets.length > SHOWN.targets);
    expect(cityGaps(made, city.id).every((gap) => gap.count > 0)).toBe(true);
  });

  it('choose examples from different cities, those with a report first', () => {
    const chosen = examples(made, 3);
    expect(new Set(chosen.map((p) => p.city)).size).toBe(chosen.length);
  });
});

describe('comparisons', () => {
  it('count every pledge of the cities once', () => {
    for (const rows of [themeCounts(made, made.cities), toolCounts(made, made.cities)]) {
      made.cities.forEach((city, i) => {
        const counted = rows.reduce((sum, row) => sum + (row.counts[i] ?? 0), 0);
        expect(counted).toBeLessThanOrEqual(cityLedger(made, city.id).pledges.length);
      });
    }
    const themed = themeCounts(made, made.cities).flatMap((row) => row.counts);
    expect(themed.reduce((a, b) => a + b, 0)).toBe(made.pledges.filter((p) => p.city !== null).length);
  });

  it('have a cell for every city in every row', () => {
    const { rows, cities } = indicatorMatrix(made, made.cities);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.cells).toHaveLength(cities.length);
  });

  it('go by province where the cities are too many', () => {
    expect(fitsOneTable(made)).toBe(false);
    expect(provinces(made).flatMap((p) => p.cities)).toHaveLength(made.cities.length);
  });

  it('put on one axis only figures of one measure, period and unit', () => {
    const { targets, results } = indicatorLedger(made, made.pledges.find((p) => p.target)?.target?.indicator ?? '');
    const [target] = targets;
    if (target === undefined) throw new Error('no target');
    const series = indicatorSeries(made, target.target.indicator);
    for (const { measure, period, baseUnit, rows } of series) {
      for (const { pledge } of rows)
        if (pledge?.target) expect(pledge.target).toMatchObject({ measure, period, baseUnit });
    }
    expect(series.flatMap((s) => s.rows).filter((r) => r.pledge)).toHaveLength(targets.length);
    expect(results.every((r) => r.indicator === target.target.indicator)).toBe(true);
  });

  it('know the middle of a list', () => {
    expect(median([])).toBeUndefined();
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1])).toBe(1);
  });
});

describe('time', () => {
  it('lists every dated thing once, oldest first, unstated years last', () => {
    const events = timeline(made);
    expect(new Set(events.map((e) => `${e.id} ${e.kind}`)).size).toBe(events.length);
    const ends = events.map((e) => days(e.date).to ?? days(e.date).from ?? '9999');
    expect([...ends].sort()).toEqual(ends);
    expect(timelineYears(made).flatMap((y) => y.events)).toHaveLength(events.length);
    const [city] = made.cities;
    expect(cityTimeline(made, city?.id ?? '').every((e) => e.city === city?.id)).toBe(true);
  });

  it('sorts what is due into past and ahead, and leaves nothing out', () => {
    const { past, ahead, without } = due(made);
    for (const { year } of past) expect(year <= TODAY.slice(0, 4)).toBe(true);
    for (const { year } of ahead) expect(year >= TODAY.slice(0, 4)).toBe(true);
    const dated = [...past, ...ahead].reduce((sum, { pledges }) => sum + pledges.length, 0);
    expect(dated + without).toBe(made.pledges.length);
  });
});

describe('listings', () => {
  it('show every document and every indicator on some page', () => {
    expect(documentPages(made).flatMap((s) => s.items)).toHaveLength(made.documents.length);
    expect(indicatorPages(made).flatMap((s) => s.items)).toHaveLength(made.indicators.length);
  });
});
