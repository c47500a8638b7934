import type { City } from '../schema/city.ts';
import type { Archive } from './archive.ts';
import { isWhole } from './indicator-series.ts';
import { indicatorLedger } from './ledger.ts';
import { grouped, once } from './once.ts';
import { provinces } from './provinces.ts';

/** A part of what is said of an indicator, with a page of its own below the indicator's. */
export interface IndicatorPlace {
  /** Last part of its address: a province's code, a city's id, or `elsewhere`. */
  readonly slug: string;
  /** Undefined where the text names no city. */
  readonly name: City['name'] | undefined;
  /** Whose records it holds. */
  readonly cities: ReadonlySet<string | null>;
  /** The cities of a province of which one page cannot hold all; empty where it does. */
  readonly within: readonly IndicatorPlace[];
}

/** As many figures as the page of a province holds; beyond, each of its cities has its own. */
const OF_PROVINCE = 120;

function placesOf(archive: Archive, indicator: string): readonly IndicatorPlace[] {
  if (isWhole(archive, indicator)) return [];
  const { targets, results } = indicatorLedger(archive, indicator);
  const of = grouped([...targets, ...results], (record) => [record.city]);
  const count = (cities: Iterable<string | null>) =>
    [...cities].reduce((sum, city) => sum + (of.get(city)?.length ?? 0), 0);
  const place = (slug: string, name: IndicatorPlace['name'], cities: readonly (string | null)[]): IndicatorPlace[] =>
    count(cities) === 0 ? [] : [{ slug, name, cities: new Set(cities), within: [] }];
  return [
    ...provinces(archive).flatMap(({ code, name, cities }) => {
      const ids = cities.map((city) => city.id);
      const within = count(ids) <= OF_PROVINCE ? [] : cities.flatMap((city) => place(city.id, city.name, [city.id]));
      return place(code, name, ids).map((province) => ({ ...province, within }));
    }),
    ...place('elsewhere', undefined, [null]),
  ];
}

const byIndicator = once(
  (archive: Archive) => new Map(archive.indicators.map(({ id }) => [id, placesOf(archive, id)])),
);

/** The parts of an indicator that one page cannot hold, in the order of provinces; empty where it can. */
export function indicatorPlaces(archive: Archive, indicator: string): readonly IndicatorPlace[] {
  return byIndicator(archive).get(indicator) ?? [];
}

/** Path, in the first edition, of the page that holds what a city says of an indicator. */
export function indicatorPath(archive: Archive, indicator: string, city: string | null): string {
  const province = indicatorPlaces(archive, indicator).find((place) => place.cities.has(city));
  const own = province?.within.find((place) => place.cities.has(city)) ?? province;
  return own === undefined ? `/indicators/${indicator}/` : `/indicators/${indicator}/${own.slug}/`;
}
