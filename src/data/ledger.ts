import type { Document } from '../schema/document.ts';
import type { Instrument, Milestone, Pledge, Result } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { days } from './days.ts';
import { grouped, once } from './once.ts';

type Dated = Pick<Document, 'id' | 'published' | 'event'>;

/** A sortable day of a document: when it was published, else when its event was; undated ones come last. */
export function documentDay(document: Dated): string {
  const date = document.published ?? document.event;
  return (date === undefined ? undefined : days(date).from) ?? '9999';
}

/** Oldest first; undated ones last; ids decide between equals. */
export function byDate(a: Dated, b: Dated): number {
  const [x, y] = [documentDay(a), documentDay(b)];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A pledge with a figure. */
export type TargetPledge = Pledge & { readonly target: NonNullable<Pledge['target']> };

export function isTarget(pledge: Pledge): pledge is TargetPledge {
  return pledge.target !== undefined;
}

const ranks = once(
  (archive: Archive) => new Map([...archive.documents].sort(byDate).map((document, rank) => [document.id, rank])),
);

/** In the order of the text: by document date, then by place in the document. */
export function inReadingOrder<T extends { readonly document: string; readonly quote: { readonly start: number } }>(
  archive: Archive,
  records: readonly T[],
): readonly T[] {
  const rank = ranks(archive);
  return [...records].sort(
    (a, b) => (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) || a.quote.start - b.quote.start,
  );
}

/** Every pledge in reading order. */
export const pledgesInOrder = once((archive: Archive) => inReadingOrder(archive, archive.pledges));

/** Everything that one city's page shows. */
export interface CityLedger {
  readonly documents: readonly Document[];
  readonly pledges: readonly Pledge[];
  readonly targets: readonly TargetPledge[];
  readonly results: readonly Result[];
  readonly milestones: readonly Milestone[];
  readonly instruments: readonly Instrument[];
}

const cityOf = (record: { readonly city: string | null }) => (record.city === null ? [] : [record.city]);

const ledgers = once((archive: Archive) => {
  const documents = grouped([...archive.documents].sort(byDate), (d) => [...cityOf(d), ...d.cities]);
  const pledges = grouped(pledgesInOrder(archive), cityOf);
  const results = grouped(inReadingOrder(archive, archive.results), cityOf);
  const milestones = grouped(inReadingOrder(archive, archive.milestones), cityOf);
  const instruments = grouped(inReadingOrder(archive, archive.instruments), cityOf);
  return new Map<string, CityLedger>(
    archive.cities.map(({ id }) => [
      id,
      {
        documents: documents.get(id) ?? [],
        pledges: pledges.get(id) ?? [],
        targets: (pledges.get(id) ?? []).filter(isTarget),
        results: results.get(id) ?? [],
        milestones: milestones.get(id) ?? [],
        instruments: instruments.get(id) ?? [],
      },
    ]),
  );
});

const NOTHING: CityLedger = { documents: [], pledges: [], targets: [], results: [], milestones: [], instruments: [] };

/** The records whose clause speaks of the city, and the documents that name it as their subject. */
export function cityLedger(archive: Archive, city: string): CityLedger {
  return ledgers(archive).get(city) ?? NOTHING;
}

const targetsBy = once((archive: Archive) =>
  grouped(pledgesInOrder(archive).filter(isTarget), (p) => [p.target.indicator]),
);
const resultsBy = once((archive: Archive) =>
  grouped(inReadingOrder(archive, archive.results), (r) => (r.indicator === undefined ? [] : [r.indicator])),
);

/** Everything said of one indicator, in reading order. */
export function indicatorLedger(
  archive: Archive,
  indicator: string,
): { readonly targets: readonly TargetPledge[]; readonly results: readonly Result[] } {
  return { targets: targetsBy(archive).get(indicator) ?? [], results: resultsBy(archive).get(indicator) ?? [] };
}

/** Results that the archive sets beside a pledge. */
export function resultsOf(archive: Archive, pledge: Pledge): readonly Result[] {
  const ids = archive.fulfilments.get(pledge.id)?.results ?? [];
  return ids.flatMap((id) => archive.result.get(id) ?? []);
}

/** How many of each key, most first, then by key. */
export function counts<K extends string>(keys: readonly K[]): readonly (readonly [K, number])[] {
  const by = new Map<K, number>();
  for (const key of keys) by.set(key, (by.get(key) ?? 0) + 1);
  return [...by].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
