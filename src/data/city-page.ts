import type { Result } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { cityLedger, isTarget, resultsOf } from './ledger.ts';
import { cityTimeline } from './timeline.ts';

/** How much of each list a city's own page holds; what is longer has a page of its own. */
export const SHOWN = {
  targets: 24,
  results: 16,
  documents: 24,
  timeline: 40,
  pledges: 40,
  bodies: 24,
  instruments: 24,
} as const;

export const CITY_LISTS = ['targets', 'results', 'documents', 'timeline'] as const;
export type CityList = (typeof CITY_LISTS)[number];

/** Results of a city that no target of the archive asked for. */
export function looseResults(archive: Archive, city: string): readonly Result[] {
  const { targets, results } = cityLedger(archive, city);
  const spoken = new Set(targets.flatMap((p) => resultsOf(archive, p).map((r) => r.id)));
  return results.filter((r) => !spoken.has(r.id));
}

/** Pledges of a city without a figure. */
export function actions(archive: Archive, city: string) {
  return cityLedger(archive, city).pledges.filter((p) => !isTarget(p));
}

/** Which lists of a city are too long for its page. */
export function longLists(archive: Archive, city: string): readonly CityList[] {
  const { targets, documents } = cityLedger(archive, city);
  const sizes = {
    targets: targets.length,
    results: looseResults(archive, city).length,
    documents: documents.length,
    timeline: cityTimeline(archive, city).length,
  };
  return CITY_LISTS.filter((list) => sizes[list] > SHOWN[list]);
}
