import type { PictureWords, Saying } from '../charts/picture.ts';
import type { Archive, IndicatorEntry } from '../data/archive.ts';
import { byCode } from '../data/comparison.ts';
import { indicatorPlaces, type IndicatorPlace } from '../data/indicator-places.ts';
import { cityLedger, indicatorLedger } from '../data/ledger.ts';
import { once } from '../data/once.ts';
import { fitsOneTable, provinces } from '../data/provinces.ts';
import type { Edition } from '../i18n/edition.ts';
import { strings } from '../i18n/strings.ts';
import type { City } from '../schema/city.ts';
import type { Pledge, Result } from '../schema/record.ts';
import { indicatorName, label } from './naming.ts';

/** As many cities as a picture quotes. */
const QUOTED = 3;

/** What a picture says, in an edition: the picture itself in that of the documents, its description in the page's. */
type Words = (edition: Edition) => PictureWords;

/** The id of the picture of an indicator, of all its cities or of those of a place; undefined where no file can be. */
export function indicatorPicture(indicator: string, place?: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(indicator)) return undefined;
  return `indicator-${indicator}${place === undefined ? '' : `_${place}`}`;
}

/** The id of the picture of every comparison of the same cities: those of a province, or all. */
export function comparePicture(province?: string): string {
  return province === undefined ? 'compare' : `compare-province-${province}`;
}

/** The id of the picture of a city. */
export function cityPicture(city: string): string {
  return `city-${city}`;
}

/** The words of a record, whose they are, and in what sense: what is promised is never mixed with what is reported. */
function saying(archive: Archive, record: Pledge | Result, sense: 'promised' | 'reported', edition: Edition): Saying {
  const s = strings(edition).site;
  const city = archive.city.get(record.city ?? '')?.name[edition] ?? s.cityNone;
  const script = archive.document.get(record.document)?.script;
  return { who: `${city} · ${s[sense]}`, words: `“${label(record.quote.exact, script, edition).text}”` };
}

/** Quotes with how much else there is; where there is none to quote, how much there is. */
function words(heading: string, said: readonly Saying[], counts: readonly string[], edition: Edition): PictureWords {
  const much = counts.join(' · ');
  return said.length > 0
    ? { heading, quote: said, source: much }
    : { heading, quote: much, source: strings(edition).site.name };
}

/** The first target of each city, else its first result; cities in the order of the pages, targets first. */
function ofIndicator(archive: Archive, indicator: IndicatorEntry, place: IndicatorPlace | undefined): Words {
  const order = new Map([...archive.cities].sort(byCode).map(({ id }, i) => [id, i]));
  const rank = ({ city }: Pledge | Result) => (city === null ? undefined : order.get(city)) ?? order.size;
  const ledger = indicatorLedger(archive, indicator.id);
  const own = <T extends Pledge | Result>(records: readonly T[]): readonly T[] =>
    records.filter(({ city }) => place === undefined || place.cities.has(city)).sort((a, b) => rank(a) - rank(b));
  const [targets, results] = [own(ledger.targets), own(ledger.results)];
  const first = new Map<string | null, readonly [Pledge | Result, 'promised' | 'reported']>();
  for (const target of targets) if (!first.has(target.city)) first.set(target.city, [target, 'promised']);
  for (const result of results) if (!first.has(result.city)) first.set(result.city, [result, 'reported']);
  const cities = [...first.keys()].filter((city) => city !== null).length;
  return (edition) => {
    const s = strings(edition).site;
    const name = indicatorName(indicator, edition).text;
    const said = [...first.values()].slice(0, QUOTED).map(([record, sense]) => saying(archive, record, sense, edition));
    return words(
      place === undefined ? name : `${place.name?.[edition] ?? s.cityNone} · ${name}`,
      said,
      [s.countCities(cities), s.countTargets(targets.length), s.countResults(results.length)],
      edition,
    );
  };
}

/** The target that the page of each city shows first, of as many cities as have room. */
function ofCities(archive: Archive, cities: readonly City[], nameOf: (edition: Edition) => string): Words {
  const ledgers = cities.map(({ id }) => cityLedger(archive, id));
  const first = ledgers.flatMap(({ targets: [target] }) => target ?? []).slice(0, QUOTED);
  const count = (list: 'documents' | 'targets' | 'pledges' | 'results') =>
    ledgers.reduce((sum, ledger) => sum + ledger[list].length, 0);
  return (edition) => {
    const s = strings(edition).site;
    // A figure says little without what it counts: 目标值350家.
    const said = first.map((pledge) => {
      const { who, words: quote } = saying(archive, pledge, 'promised', edition);
      const indicator = archive.indicator.get(pledge.target?.indicator ?? '');
      return { who: indicator ? `${who} · ${indicatorName(indicator, edition).text}` : who, words: quote };
    });
    const much =
      cities.length === 1
        ? [s.countDocuments(count('documents')), s.countPledges(count('pledges'))]
        : [s.countCities(cities.length), s.countTargets(count('targets'))];
    return words(nameOf(edition), said, [...much, s.countResults(count('results'))], edition);
  };
}

/**
 * The pictures of the pages that set cities side by side, and of the cities, by id: of each indicator of which something
 * is said, whole and by place; of all cities and of those of a province, where they have a page; of each city.
 */
export const comparisonPictures = once((archive: Archive): ReadonlyMap<string, Words> => {
  const made = new Map<string, Words>();
  for (const indicator of archive.indicators) {
    const { targets, results } = indicatorLedger(archive, indicator.id);
    if (targets.length + results.length === 0) continue;
    const places = indicatorPlaces(archive, indicator.id).flatMap((place) => [place, ...place.within]);
    for (const place of [undefined, ...places]) {
      const id = indicatorPicture(indicator.id, place?.slug);
      if (id !== undefined) made.set(id, ofIndicator(archive, indicator, place));
    }
  }
  const all = [...archive.cities].sort(byCode);
  const title = (edition: Edition) => strings(edition).site.nav.compare;
  if (all.length > 0) made.set(comparePicture(), ofCities(archive, all, title));
  for (const { code, name, cities } of fitsOneTable(archive) ? [] : provinces(archive))
    made.set(
      comparePicture(code),
      ofCities(archive, cities, (edition) => `${name[edition]} · ${title(edition)}`),
    );
  for (const city of all)
    made.set(
      cityPicture(city.id),
      ofCities(archive, [city], (edition) => city.name[edition]),
    );
  return made;
});

/** The picture that a page names in its head, described in its edition; undefined where there is none. */
export function describedPicture(
  archive: Archive,
  id: string | undefined,
  edition: Edition,
): { readonly id: string; readonly words: string } | undefined {
  const said = id === undefined ? undefined : comparisonPictures(archive).get(id)?.(edition);
  if (id === undefined || said === undefined) return undefined;
  const { heading, quote, source } = said;
  const quoted = typeof quote === 'string' ? [quote] : quote.map(({ who, words: own }) => `${who} ${own}`);
  return { id, words: [heading, ...quoted, source].join(' · ') };
}
