import type { Document } from '../schema/document.ts';
import type { Pledge, Result } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { FACET_KINDS, kindIn, type Facet, type FacetKind } from './facet.ts';
import { cityLedger, isTarget, resultsOf, type TargetPledge } from './ledger.ts';
import { grouped } from './once.ts';
import { paged, type Slice } from './paging.ts';
import { cityTimeline, type TimelineEvent } from './timeline.ts';

/** How much of each list a city's own page holds; what is longer has a page of its own. */
export const SHOWN = {
  targets: 8,
  results: 10,
  documents: 10,
  timeline: 14,
  pledges: 40,
  bodies: 16,
  instruments: 16,
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

/** As many pledges as a page of one city shows by kind; beyond, each kind shows its first. */
const BY_KIND = 120;
const FIRST_OF_KIND = 5;

/** The pledges of a city by the kinds of a facet, and how many of each its page shows. */
export function cityKinds(
  archive: Archive,
  city: string,
  facet: Facet,
): {
  readonly kinds: readonly { readonly kind: FacetKind; readonly pledges: readonly Pledge[] }[];
  readonly shown: number;
} {
  const { pledges } = cityLedger(archive, city);
  const of = grouped(pledges, (pledge) => [kindIn(facet, pledge)]);
  return {
    kinds: FACET_KINDS[facet].flatMap((kind) => {
      const own = of.get(kind);
      return own === undefined ? [] : [{ kind, pledges: own }];
    }),
    shown: pledges.length <= BY_KIND ? pledges.length : FIRST_OF_KIND,
  };
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

/** One page of a long list of a city. */
export type CitySlice =
  | (Slice<TargetPledge> & { readonly list: 'targets' })
  | (Slice<Result> & { readonly list: 'results' })
  | (Slice<Document> & { readonly list: 'documents' })
  | (Slice<TimelineEvent> & { readonly list: 'timeline' });

/** The whole of one list of a city, in pages. */
export function listSlices(archive: Archive, city: string, list: CityList): readonly CitySlice[] {
  switch (list) {
    case 'targets':
      return paged(cityLedger(archive, city).targets).map((slice) => ({ list, ...slice }));
    case 'results':
      return paged(looseResults(archive, city)).map((slice) => ({ list, ...slice }));
    case 'documents':
      return paged(cityLedger(archive, city).documents).map((slice) => ({ list, ...slice }));
    case 'timeline':
      return paged(cityTimeline(archive, city)).map((slice) => ({ list, ...slice }));
  }
}
