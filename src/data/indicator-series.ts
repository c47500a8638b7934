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

/** Everything said of one indicator, in groups that share an axis; in the order of cities, then of dates. */
export function indicatorSeries(archive: Archive, indicator: string): readonly Series[] {
  const { targets, results } = indicatorLedger(archive, indicator);
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
