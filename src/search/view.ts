import type { Answer, FoundRecord, FoundUnit } from './engine/answer.ts';
import { RECORD_TYPES, type First, type RecordType, type ResultType } from './unit.ts';

/** What can be narrowed down by; values are ids, so that an address means the same in every edition. */
export const FACETS = ['city', 'province', 'theme', 'kind', 'year', 'status'] as const;
export type Facet = (typeof FACETS)[number];
/** Facets that only records have. */
export const RECORD_FACETS: ReadonlySet<Facet> = new Set(['theme', 'status']);

export const SORTS = ['relevance', 'date', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

export const TYPES: readonly ResultType[] = ['document', ...RECORD_TYPES, 'city', 'indicator'];

export function isRecordType(type: ResultType | undefined): type is RecordType {
  return RECORD_TYPES.some((of) => of === type);
}

/** What a reader asks to see: the whole state of the page, kept in its address. */
export interface Asked {
  readonly q: string;
  readonly type: ResultType | undefined;
  readonly sort: Sort;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

export function askedFrom(parameters: URLSearchParams): Asked {
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value !== null && value !== '') chosen[facet] = value;
  }
  return {
    q: parameters.get('q') ?? '',
    type: TYPES.find((type) => type === parameters.get('type')),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    chosen,
  };
}

export function parametersOf(asked: Asked): URLSearchParams {
  const parameters = new URLSearchParams();
  if (asked.q !== '') parameters.set('q', asked.q);
  if (asked.type !== undefined) parameters.set('type', asked.type);
  for (const facet of FACETS) {
    const value = asked.chosen[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (asked.sort !== 'relevance') parameters.set('sort', asked.sort);
  return parameters;
}

/** One line of the list: a unit, or one record of a document. */
export interface Row {
  readonly unit: number;
  readonly type: ResultType;
  readonly score: number;
  readonly found?: FoundUnit;
  readonly record?: FoundRecord;
}

/** What a list could be narrowed down to. */
export interface Counts {
  /** How many rows each value would leave, all other choices kept; most first. */
  readonly facets: ReadonlyMap<Facet, readonly (readonly [value: string, count: number])[]>;
  readonly types: ReadonlyMap<ResultType, number>;
}

/** Whether a view is of records and needs their columns. */
export function ofRecords(asked: Asked): boolean {
  return (
    isRecordType(asked.type) ||
    asked.sort === 'deadline' ||
    [...RECORD_FACETS].some((facet) => asked.chosen[facet] !== undefined)
  );
}

/** Every value of a facet and, by its number there, what a row has of it. */
interface Axis {
  readonly facet: Facet;
  readonly values: readonly string[];
  of(row: Row): readonly number[];
}

const NONE: readonly number[] = [];

/** Lists of one number each, made once: a view may have tens of thousands of rows. */
function singles(size: number): (i: number | undefined) => readonly number[] {
  const lists = Array.from({ length: size }, (_, i) => [i]);
  return (i) => lists[i ?? -1] ?? NONE;
}

function axes(first: First): readonly Axis[] {
  const { cities, provinces, themes, kinds, statuses, dates, units } = first;
  const years = [...new Set(dates.flatMap((date) => /\d{4}/.exec(date)?.[0] ?? []))];
  const yearOf = dates.map((date) => years.indexOf(/\d{4}/.exec(date)?.[0] ?? ''));
  const city = singles(cities.length);
  const province = singles(provinces.length);
  const theme = singles(themes.length);
  const kind = singles(kinds.length);
  const year = singles(years.length);
  const status = singles(statuses.length);
  const citiesOf = ({ unit, record }: Row): readonly number[] =>
    record !== undefined && record.city >= 0 ? city(record.city) : (units.cities[unit] ?? NONE);
  return [
    { facet: 'city', values: cities.map(({ id }) => id), of: citiesOf },
    {
      facet: 'province',
      values: provinces.map(([, , en]) => en),
      of: (row) => {
        const own = citiesOf(row);
        if (own.length < 2) return own[0] === undefined ? NONE : province(cities[own[0]]?.province);
        return [...new Set(own.flatMap((i) => province(cities[i]?.province)))];
      },
    },
    { facet: 'theme', values: themes, of: ({ record }) => theme(record?.theme) },
    { facet: 'kind', values: kinds, of: ({ unit }) => kind(units.kind[unit]) },
    { facet: 'year', values: years, of: ({ unit }) => year(yearOf[units.date[unit] ?? -1]) },
    { facet: 'status', values: statuses, of: ({ record }) => status(record?.status) },
  ];
}

function dateOf(first: First, row: Row): string {
  return first.dates[first.units.date[row.unit] ?? -1] ?? '';
}

/** The last year, month or day that a deadline names: ../2020 is due in 2020. */
function deadlineOf(first: First, row: Row): string {
  if (row.type === 'milestone') return '';
  const date = first.dates[row.record?.deadline ?? -1] ?? '';
  return date.split('/').findLast((part) => part !== '..') ?? '';
}

function sorted(first: First, rows: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === 'relevance') return rows;
  const key = sort === 'date' ? dateOf : deadlineOf;
  const keyed = rows.map((row) => ({ row, key: key(first, row) }));
  // What has no date comes last either way; the newest document first, the earliest deadline first.
  const order = (a: string, b: string): number =>
    a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b === (sort === 'deadline') ? -1 : 1;
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ row }) => row);
}

function unitRows({ units }: Pick<Answer, 'units'>): readonly Row[] {
  return units.map((found) => ({ unit: found.unit, type: found.type, score: found.score, found }));
}

function recordRows(records: readonly FoundRecord[] | undefined): readonly Row[] {
  return (records ?? []).map((record) => ({
    unit: record.unit,
    type: record.type,
    score: record.score,
    record,
  }));
}

/** The rows that one kind of list has before any choice. */
function listed(units: readonly Row[], records: readonly Row[], asked: Asked): readonly Row[] {
  if (asked.type === undefined) return ofRecords(asked) ? records : units;
  return [...units, ...records].filter((row) => row.type === asked.type);
}

/** The axes that something was chosen on, with the number of what was chosen. */
function choicesMade(first: First, asked: Asked): readonly (readonly [Axis, number])[] {
  return axes(first).flatMap((axis) => {
    const value = asked.chosen[axis.facet];
    return value === undefined ? [] : [[axis, axis.values.indexOf(value)] as const];
  });
}

/**
 * The list that a reader asks to see.
 *
 * @param records of the answer; undefined while their columns are not there, which a list of units does not need.
 */
export function rowsOf(
  first: First,
  answer: Pick<Answer, 'units'>,
  records: readonly FoundRecord[] | undefined,
  asked: Asked,
): readonly Row[] {
  const made = choicesMade(first, asked);
  const rows = listed(unitRows(answer), recordRows(records), asked);
  return sorted(
    first,
    rows.filter((row) => made.every(([axis, chosen]) => axis.of(row).includes(chosen))),
    asked.sort,
  );
}

/** What could be chosen next, with what each choice would leave. */
export function countsOf(
  first: First,
  answer: Pick<Answer, 'units'>,
  records: readonly FoundRecord[] | undefined,
  asked: Asked,
): Counts {
  const made = choicesMade(first, asked);
  const [units, ofRecord] = [unitRows(answer), recordRows(records)];
  /** Whether all choices hold but at most the one on `facet`. */
  const holds = (row: Row, facet?: Facet): boolean =>
    made.every(([axis, chosen]) => axis.facet === facet || axis.of(row).includes(chosen));
  const types = new Map<ResultType, number>();
  for (const rows of [units, ofRecord]) {
    for (const row of rows) if (holds(row)) types.set(row.type, (types.get(row.type) ?? 0) + 1);
  }
  const list = listed(units, ofRecord, asked);
  const areRecords = list.some(({ record }) => record !== undefined);
  const facets = axes(first).map((axis): [Facet, [string, number][]] => {
    // Themes and statuses belong to records: choosing one turns the list into one of records.
    const pool = RECORD_FACETS.has(axis.facet) && !areRecords && asked.type === undefined ? ofRecord : list;
    const counts = axis.values.map(() => 0);
    for (const row of pool) if (holds(row, axis.facet)) for (const i of axis.of(row)) counts[i] = (counts[i] ?? 0) + 1;
    const found = counts.flatMap((n, i): [string, number][] => (n === 0 ? [] : [[axis.values[i] ?? '', n]]));
    const byYear = axis.facet === 'year';
    return [axis.facet, found.sort(([a, m], [b, n]) => (byYear ? (a < b ? 1 : -1) : n - m || (a < b ? -1 : 1)))];
  });
  return { facets: new Map(facets), types };
}
