import type { Archive, IndicatorEntry } from './archive.ts';
import { isTarget } from './ledger.ts';

/** How much the archive says of an indicator. */
export interface IndicatorUse {
  readonly indicator: IndicatorEntry;
  readonly cities: number;
  readonly targets: number;
  readonly results: number;
}

/** Every indicator with what speaks of it; most cities first, then most records, then by id. */
export function indicatorUse(archive: Archive): readonly IndicatorUse[] {
  const use = new Map(
    archive.indicators.map((indicator) => [indicator.id, { cities: new Set<string>(), targets: 0, results: 0 }]),
  );
  for (const pledge of archive.pledges) {
    if (!isTarget(pledge)) continue;
    const entry = use.get(pledge.target.indicator);
    if (entry === undefined) continue;
    entry.targets += 1;
    if (pledge.city !== null) entry.cities.add(pledge.city);
  }
  for (const result of archive.results) {
    const entry = result.indicator === undefined ? undefined : use.get(result.indicator);
    if (entry === undefined) continue;
    entry.results += 1;
    if (result.city !== null) entry.cities.add(result.city);
  }
  return archive.indicators
    .map((indicator) => {
      const entry = use.get(indicator.id);
      return { indicator, cities: entry?.cities.size ?? 0, targets: entry?.targets ?? 0, results: entry?.results ?? 0 };
    })
    .sort(
      (a, b) =>
        b.cities - a.cities ||
        b.targets + b.results - (a.targets + a.results) ||
        (a.indicator.id < b.indicator.id ? -1 : 1),
    );
}
