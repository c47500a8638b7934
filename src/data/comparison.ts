import type { City } from '../schema/city.ts';
import type { Pledge, Result } from '../schema/record.ts';
import { TOOLS, type Theme, type Tool, THEMES } from '../schema/vocabulary.ts';
import type { Archive, IndicatorEntry } from './archive.ts';
import { cityLedger, isTarget, type TargetPledge } from './ledger.ts';

/** The ways to set cities side by side. */
export const COMPARE_VIEWS = ['indicators', 'tools', 'themes', 'governance'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** What one city says about one indicator. */
export interface Cell {
  readonly targets: readonly TargetPledge[];
  readonly results: readonly Result[];
}

/** One indicator across cities; cells in the order of the matrix's cities. */
export interface Row {
  readonly indicator: IndicatorEntry;
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly cities: readonly City[];
  readonly rows: readonly Row[];
}

/** By province, then by code: neighbours stand together, and the order never changes with the counts. */
export function byCode(a: City, b: City): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** Cities × indicators: only indicators of which one of the cities says something; most spoken of first. */
export function indicatorMatrix(archive: Archive, cities: readonly City[]): Matrix {
  const rows = new Map<string, { targets: TargetPledge[]; results: Result[] }[]>();
  const cellOf = (indicator: string, at: number) => {
    let row = rows.get(indicator);
    if (row === undefined) {
      row = cities.map(() => ({ targets: [], results: [] }));
      rows.set(indicator, row);
    }
    return row[at];
  };
  cities.forEach((city, at) => {
    const { targets, results } = cityLedger(archive, city.id);
    for (const pledge of targets) cellOf(pledge.target.indicator, at)?.targets.push(pledge);
    for (const result of results)
      if (result.indicator !== undefined) cellOf(result.indicator, at)?.results.push(result);
  });

  const spread = (row: Row) => row.cells.filter((c) => c.targets.length + c.results.length > 0).length;
  const size = (row: Row) => row.cells.reduce((sum, c) => sum + c.targets.length + c.results.length, 0);
  return {
    cities,
    rows: [...rows]
      .flatMap(([id, cells]) => {
        const indicator = archive.indicator.get(id);
        return indicator === undefined ? [] : [{ indicator, cells }];
      })
      .sort(
        (a, b) =>
          Number(a.indicator.derived) - Number(b.indicator.derived) ||
          spread(b) - spread(a) ||
          size(b) - size(a) ||
          (a.indicator.id < b.indicator.id ? -1 : 1),
      ),
  };
}

/** Counts of pledges by a key of theirs, in the order of the cities. */
export interface CountRow<Key extends string> {
  readonly key: Key;
  readonly counts: readonly number[];
}

function countRows<Key extends string>(
  keys: readonly Key[],
  archive: Archive,
  cities: readonly City[],
  keyOf: (pledge: Pledge) => Key | null,
): readonly CountRow<Key>[] {
  const rows = new Map(keys.map((key) => [key, cities.map(() => 0)]));
  cities.forEach((city, at) => {
    for (const pledge of cityLedger(archive, city.id).pledges) {
      const key = keyOf(pledge);
      const row = key === null ? undefined : rows.get(key);
      if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
    }
  });
  return [...rows].map(([key, counts]) => ({ key, counts }));
}

/** Cities × policy tools (Rothwell and Zegveld), every tool, also those that no city uses. */
export function toolCounts(archive: Archive, cities: readonly City[]): readonly CountRow<Tool>[] {
  return countRows(TOOLS, archive, cities, (pledge) => pledge.tool);
}

/** Cities × themes. */
export function themeCounts(archive: Archive, cities: readonly City[]): readonly CountRow<Theme>[] {
  return countRows(THEMES, archive, cities, (pledge) => pledge.theme);
}

/** Who is responsible and how it is assessed, for one city. */
export interface Governance {
  readonly city: City;
  readonly pledges: number;
  readonly withBody: number;
  readonly withDeadline: number;
  readonly withFigure: number;
  /** Pledges on organisation and assessment, to be read in full. */
  readonly assessment: readonly Pledge[];
}

export function governance(archive: Archive, city: City): Governance {
  const { pledges } = cityLedger(archive, city.id);
  return {
    city,
    pledges: pledges.length,
    withBody: pledges.filter((p) => p.bodies.length > 0).length,
    withDeadline: pledges.filter((p) => p.deadline !== undefined).length,
    withFigure: pledges.filter(isTarget).length,
    assessment: pledges.filter((p) => p.theme === 'governance' || p.tool === 'environment-institutions'),
  };
}
