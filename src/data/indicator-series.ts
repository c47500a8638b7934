import type { Measure, Period } from '../schema/vocabulary.ts';
import type { Pledge, Result } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { byCode } from './comparison.ts';
import { amountOf, type WholeFigure } from './figure.ts';
import { indicatorLedger, resultsOf } from './ledger.ts';

/** One promised figure with the reports that speak to it, or one report that no promise of the archive asked for. */
export interface SeriesRow {
  readonly city: string | null;
  readonly pledge?: Pledge;
  readonly results: readonly Result[];
}

/** Rows whose figures may stand on one axis: the same measure, period and base unit. */
export interface Series {
  readonly measure: Measure;
  readonly period: Period;
  readonly baseUnit: string;
  readonly rows: readonly SeriesRow[];
}

function keyOf(figure: WholeFigure): string {
  return [figure.measure ?? 'level', figure.period ?? 'total', figure.baseUnit].join(' ');
}

/** Rows that one page of an indicator holds; beyond, each province has its own. */
const ROWS = 40;

/** Whether everything said of an indicator fits into one page. */
export function isWhole(archive: Archive, indicator: string): boolean {
  const { targets, results } = indicatorLedger(archive, indicator);
  return targets.length + results.length <= ROWS;
}

/**
 * Everything said of one indicator, in groups that share an axis; in the order of cities, then of dates. Only of some
 * cities where they are given.
 */
export function indicatorSeries(
  archive: Archive,
  indicator: string,
  cities?: ReadonlySet<string | null>,
): readonly Series[] {
  const all = indicatorLedger(archive, indicator);
  const own = (record: { readonly city: string | null }) => cities === undefined || cities.has(record.city);
  const targets = all.targets.filter(own);
  const results = all.results.filter(own);
  const groups = new Map<string, { measure: Measure; period: Period; baseUnit: string; rows: SeriesRow[] }>();
  const group = (figure: WholeFigure) => {
    const key = keyOf(figure);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const made = {
      measure: figure.measure ?? 'level',
      period: figure.period ?? 'total',
      baseUnit: figure.baseUnit,
      rows: [],
    };
    groups.set(key, made);
    return made;
  };
  const spoken = new Set<string>();
  for (const pledge of targets) {
    const own = resultsOf(archive, pledge);
    for (const result of own) spoken.add(result.id);
    group(pledge.target).rows.push({ city: pledge.city, pledge, results: own });
  }
  for (const result of results) {
    const figure = amountOf(result);
    if (figure !== undefined && !spoken.has(result.id))
      group(figure).rows.push({ city: result.city, results: [result] });
  }
  const order = new Map([...archive.cities].sort(byCode).map((city, i) => [city.id, i]));
  const place = (row: SeriesRow) => (row.city === null ? Infinity : (order.get(row.city) ?? Infinity));
  return [...groups.values()].map((g) => ({ ...g, rows: [...g.rows].sort((a, b) => place(a) - place(b)) }));
}

/** The middle value of a list, the lower of two middles; undefined of an empty one. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
