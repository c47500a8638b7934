import type { Answer, FoundRecord, FoundUnit } from './engine/answer.ts';
import type { First, ResultType } from './unit.ts';

/** What can be narrowed down by; values are ids, so that an address means the same in every edition. */
export const FACETS = ['city', 'province', 'theme', 'kind', 'year', 'status'] as const;
export type Facet = (typeof FACETS)[number];
/** Facets that only records have. */
export const RECORD_FACETS: ReadonlySet<Facet> = new Set(['theme', 'status']);

export const SORTS = ['relevance', 'date', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

export const TYPES: readonly ResultType[] = ['document', 'pledge', 'target', 'result', 'city', 'indicator'];

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

export interface View {
  readonly rows: readonly Row[];
  /** How many rows each value would leave, all other choices kept; most first. */
  readonly counts: Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;
  readonly types: ReadonlyMap<ResultType, number>;
}

/** Whether a view is of records and needs their columns. */
export function ofRecords(asked: Asked): boolean {
  const type = asked.type;
  return (
    type === 'pledge' ||
    type === 'target' ||
    type === 'result' ||
    asked.sort === 'deadline' ||
    [...RECORD_FACETS].some((facet) => asked.chosen[facet] !== undefined)
  );
}

function values(first: First, row: Row, facet: Facet): readonly string[] {
  const { unit, record } = row;
  const own = record !== undefined && record.city >= 0 ? [record.city] : (first.units.cities[unit] ?? []);
  const of = (list: readonly string[], i: number | undefined): readonly string[] =>
    list[i ?? -1] === undefined ? [] : [list[i ?? -1] ?? ''];
  switch (facet) {
    case 'city':
      return own.flatMap((i) => first.cities[i]?.id ?? []);
    case 'province':
      return [...new Set(own.flatMap((i) => first.provinces[first.cities[i]?.province ?? -1]?.[2] ?? []))];
    case 'theme':
      return of(first.themes, record?.theme);
    case 'kind':
      return of(first.kinds, first.units.kind[unit]);
    case 'year': {
      const year = /\d{4}/.exec(first.dates[first.units.date[unit] ?? -1] ?? '')?.[0];
      return year === undefined ? [] : [year];
    }
    case 'status':
      return of(first.statuses, record?.status);
  }
}

function dateOf(first: First, row: Row): string {
  return first.dates[first.units.date[row.unit] ?? -1] ?? '';
}

/** The last year, month or day that a deadline names: ../2020 is due in 2020. */
function deadlineOf(first: First, row: Row): string {
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

/**
 * The list that a reader asks to see, with what could be chosen next.
 *
 * @param records of the answer; undefined while their columns are not there, which a view of units does not need.
 */
export function viewOf(
  first: First,
  answer: Pick<Answer, 'units'>,
  records: readonly FoundRecord[] | undefined,
  asked: Asked,
): View {
  const unitRows = answer.units.map((found): Row => ({
    unit: found.unit,
    type: found.type,
    score: found.score,
    found,
  }));
  const recordRows = (records ?? []).map((record): Row => ({
    unit: record.unit,
    type: record.type,
    score: record.score,
    record,
  }));
  const isRecord = (row: Row): boolean => row.record !== undefined;
  const holds = (row: Row, without?: Facet): boolean =>
    FACETS.every((facet) => {
      const value = asked.chosen[facet];
      return facet === without || value === undefined || values(first, row, facet).includes(value);
    });
  const listed =
    asked.type === undefined
      ? ofRecords(asked)
        ? recordRows
        : unitRows
      : [...unitRows, ...recordRows].filter((row) => row.type === asked.type);

  const types = new Map<ResultType, number>();
  for (const row of [...unitRows, ...recordRows]) if (holds(row)) types.set(row.type, (types.get(row.type) ?? 0) + 1);
  const count = (facet: Facet): readonly (readonly [string, number])[] => {
    // Themes and statuses belong to records: choosing one turns the list into one of records.
    const pool = RECORD_FACETS.has(facet) && !listed.some(isRecord) && asked.type === undefined ? recordRows : listed;
    const counts = new Map<string, number>();
    for (const row of pool) {
      if (!holds(row, facet)) continue;
      for (const value of values(first, row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const byYear = facet === 'year';
    return [...counts].sort(([a, m], [b, n]) => (byYear ? (a < b ? 1 : -1) : n - m || (a < b ? -1 : 1)));
  };
  return {
    rows: sorted(
      first,
      listed.filter((row) => holds(row)),
      asked.sort,
    ),
    counts: {
      city: count('city'),
      province: count('province'),
      theme: count('theme'),
      kind: count('kind'),
      year: count('year'),
      status: count('status'),
    },
    types,
  };
}
