import type { City } from '../schema/city.ts';
import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Excluded, Fulfilment, Instrument, Milestone, Pledge, Result } from '../schema/record.ts';

import { changedTargets } from './changes.ts';
import { grouped, once } from './once.ts';

/** An indicator of content/indicators, or one that only the words of documents name (`x-…`). */
export type IndicatorEntry = { readonly id: string; readonly derived: boolean } & Indicator;

/** Everything the pages draw from, sorted by id, with the look-ups that they share. */
export interface Archive {
  readonly documents: readonly Document[];
  /** Cities that a document or a record names. */
  readonly cities: readonly City[];
  /** Indicators that a record names, and every one of content/indicators. */
  readonly indicators: readonly IndicatorEntry[];
  readonly pledges: readonly Pledge[];
  readonly results: readonly Result[];
  readonly milestones: readonly Milestone[];
  readonly instruments: readonly Instrument[];
  readonly excluded: readonly Excluded[];
  readonly fulfilments: ReadonlyMap<string, Fulfilment>;
  /** The earlier target that a later one changes, by the id of the later. */
  readonly changes: ReadonlyMap<string, string>;
  /** The day that dates this build, `YYYY-MM-DD`: what is past and what is ahead. */
  readonly today: string;
  readonly document: ReadonlyMap<string, Document>;
  readonly city: ReadonlyMap<string, City>;
  readonly indicator: ReadonlyMap<string, IndicatorEntry>;
  readonly pledge: ReadonlyMap<string, Pledge>;
  readonly result: ReadonlyMap<string, Result>;
}

export interface ArchiveSources {
  readonly documents: readonly Document[];
  readonly indicators: readonly ({ readonly id: string } & Indicator)[];
  /** The gazetteer, with the editors' notes laid over it. */
  readonly cityOf: (id: string) => City | undefined;
  /** `YYYY-MM-DD`; the latest date of the archive where nothing else dates the build. */
  readonly today: string | undefined;
  readonly fulfilmentOf: (sources: {
    readonly pledges: readonly Pledge[];
    readonly results: readonly Result[];
    readonly documents: readonly Document[];
    readonly today: string;
  }) => ReadonlyMap<string, Fulfilment>;
}

/** Order that no machine's locale changes. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function keyed<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The last day of the latest stated date of any document: `2021-10` ends on `2021-10-31`. */
function latestDay(documents: readonly Document[]): string {
  const days = documents
    .flatMap((d) => [d.published, d.event ?? null])
    .flatMap((date) => {
      const match = date === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
      if (match === null) return [];
      return [`${match[1]}-${match[2] ?? '12'}-${match[3] ?? '28'}`];
    });
  return days.sort().at(-1) ?? '1970-01-01';
}

function derivedIndicator(id: string, subject: string, unit: string): IndicatorEntry {
  const name = { 'zh-Hans': subject, 'zh-Hant': subject, en: subject };
  return {
    id,
    derived: true,
    name,
    unit,
    definition: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
    synonyms: [subject],
    near: [],
  };
}

/** Puts the entries together; throws where an id names nothing, which is a fault of the conversion. */
export function archive(sources: ArchiveSources): Archive {
  const documents = [...sources.documents].sort(byId);
  const pledges = documents.flatMap((d) => d.pledges).sort(byId);
  const results = documents.flatMap((d) => d.results).sort(byId);
  const milestones = documents.flatMap((d) => d.milestones).sort(byId);
  const instruments = documents.flatMap((d) => d.instruments).sort(byId);
  const excluded = documents.flatMap((d) => d.excluded).sort(byId);
  const today = sources.today ?? latestDay(documents);

  const cityIds = new Set<string>();
  for (const d of documents) {
    for (const id of [d.city, ...d.cities, ...[...d.pledges, ...d.results].map((r) => r.city)])
      if (id !== null) cityIds.add(id);
  }
  const cities = [...cityIds].map((id) => {
    const city = sources.cityOf(id);
    if (city === undefined) throw new Error(`No gazetteer entry for the city "${id}" that a document names.`);
    return city;
  });

  const indicators = new Map<string, IndicatorEntry>(sources.indicators.map((i) => [i.id, { ...i, derived: false }]));
  for (const figure of [...pledges.flatMap((p) => (p.target ? [p.target] : [])), ...results]) {
    const { indicator, subject, unit } = figure;
    if (indicator !== undefined && !indicators.has(indicator)) {
      indicators.set(indicator, derivedIndicator(indicator, subject ?? indicator, unit ?? ''));
    }
  }
  const indicatorList = [...indicators.values()].sort(byId);
  const cityList = cities.sort(byId);
  return {
    documents,
    cities: cityList,
    indicators: indicatorList,
    pledges,
    results,
    milestones,
    instruments,
    excluded,
    fulfilments: sources.fulfilmentOf({ pledges, results, documents, today }),
    changes: changedTargets(pledges, documents, indicatorList),
    today,
    document: keyed(documents),
    city: keyed(cityList),
    indicator: keyed(indicatorList),
    pledge: keyed(pledges),
    result: keyed(results),
  };
}

/** A target or a pledge that a result speaks to has a page; any other pledge is an anchor in its document. */
export function hasPage(archive: Archive, pledge: Pledge): boolean {
  return pledge.target !== undefined || (archive.fulfilments.get(pledge.id)?.results.length ?? 0) > 0;
}

/** The part of a record's id that is its own: its anchor in the page of its document. */
export function anchor(recordId: string): string {
  return recordId.slice(13);
}

/** The later targets that change a target, `[later, earlier]`, by the id of the earlier. */
export const changedBys = once((archive: Archive) => grouped([...archive.changes], ([, earlier]) => [earlier]));
