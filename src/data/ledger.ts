import type { Document } from '../schema/document.ts';
import type { Milestone, Pledge, Result } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { days } from './days.ts';

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

/** Everything that one city's page shows. */
export interface CityLedger {
  readonly documents: readonly Document[];
  readonly pledges: readonly Pledge[];
  readonly targets: readonly (Pledge & { readonly target: NonNullable<Pledge['target']> })[];
  readonly results: readonly Result[];
  readonly milestones: readonly Milestone[];
}

/** A pledge with a figure. */
export function isTarget(pledge: Pledge): pledge is Pledge & { readonly target: NonNullable<Pledge['target']> } {
  return pledge.target !== undefined;
}

/** In the order of the text: by document date, then by place in the document. */
export function inReadingOrder<T extends { readonly document: string; readonly quote: { readonly start: number } }>(
  archive: Archive,
  records: readonly T[],
): readonly T[] {
  return [...records].sort((a, b) => {
    const [x, y] = [archive.document.get(a.document), archive.document.get(b.document)];
    if (x === undefined || y === undefined) return 0;
    return a.document === b.document ? a.quote.start - b.quote.start : byDate(x, y);
  });
}

/** The records whose clause speaks of the city, and the documents that name it as their subject. */
export function cityLedger(archive: Archive, city: string): CityLedger {
  const pledges = inReadingOrder(
    archive,
    archive.pledges.filter((p) => p.city === city),
  );
  return {
    documents: archive.documents.filter((d) => d.city === city || d.cities.includes(city)).sort(byDate),
    pledges,
    targets: pledges.filter(isTarget),
    results: inReadingOrder(
      archive,
      archive.results.filter((r) => r.city === city),
    ),
    milestones: inReadingOrder(
      archive,
      archive.milestones.filter((m) => m.city === city),
    ),
  };
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
