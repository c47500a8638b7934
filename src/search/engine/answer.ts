import type { Place } from '../places.ts';
import type { Query } from '../query.ts';
import {
  RECORD_TYPES,
  UNIT_TYPES,
  type RecordColumns,
  type RecordType,
  type UnitText,
  type UnitType,
} from '../unit.ts';
import { withNames, type Engine, type Places } from './engine.ts';

/** A unit that a question found. */
export interface FoundUnit {
  readonly unit: number;
  readonly type: UnitType;
  /** Larger comes first. */
  readonly score: number;
  /** Every place of every positive term, sorted; those from `body` on are in its context, which is not shown. */
  readonly places: readonly Place[];
  readonly body: number;
}

/** A record of a document that a question found: all terms stand in it, or in the context of its document. */
export interface FoundRecord {
  readonly unit: number;
  /** Number of the record in its document. */
  readonly record: number;
  readonly type: RecordType;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
  /** Values of its columns. */
  readonly theme: number;
  readonly status: number;
  readonly deadline: number;
  readonly city: number;
}

/** The answer to a question; records are worked out when they are asked for, as their columns are a file of their own. */
export interface Answer {
  readonly units: readonly FoundUnit[];
  /** Those of one unit, best first. */
  recordsIn(unit: number, words: UnitText): readonly FoundRecord[];
  records(): Promise<readonly FoundRecord[]>;
}

const NAME_FOUND = 60;
const CITY_NAMED = 30;
const NAME_SHARED = 2;
const CONTEXT_FOUND = 1.5;

function inside(places: readonly Place[] | undefined, start: number, end: number): readonly Place[] {
  return places?.filter((place) => place.start >= start && place.end <= end) ?? [];
}

/** 荆门 of 荆门市, or the beginning of the English name, which follows the Chinese one on a line of its own. */
function namesCity(places: readonly Place[], body: number): boolean {
  return places.some(({ start, end }) => (start === 0 && end >= body - 1 && end <= body) || start === body + 1);
}

/** A name that is what was asked for comes before anything that only mentions it. */
function scoreOf(
  engine: Engine,
  query: Query,
  unit: number,
  places: readonly Place[],
  body: number,
  type: UnitType,
): number {
  const weight = query.terms.reduce((sum, term) => sum + (term.negative ? 0 : engine.weight(term, unit)), 0);
  if (type === 'document') return weight + (places.some((place) => place.start >= body) ? CONTEXT_FOUND : 0);
  const longest = places.reduce((most, { start, end }) => (end <= body ? Math.max(most, end - start) : most), 0);
  if (type === 'city' && longest < body && namesCity(places, body)) return weight + CITY_NAMED;
  return weight + (longest === body ? NAME_FOUND : (NAME_SHARED * longest) / Math.max(1, body));
}

function recordRanges(records: RecordColumns, counts: readonly number[]): readonly number[] {
  const firsts: number[] = [];
  let at = 0;
  for (const count of counts) {
    firsts.push(at);
    at += count;
  }
  firsts.push(records.type.length);
  return firsts;
}

function byScore<T extends { readonly unit: number; readonly score: number; readonly start?: number }>(
  a: T,
  b: T,
): number {
  return b.score - a.score || a.unit - b.unit || (a.start ?? 0) - (b.start ?? 0);
}

/** Everything that a question finds, best first. */
export async function answer(engine: Engine, asked: Query): Promise<Answer> {
  const named = asked.terms.some((term) => term.letters !== undefined);
  const query = named ? withNames(asked, await engine.names(), engine.table) : asked;
  const positive = query.terms.filter((term) => !term.negative);
  if (positive.length === 0) return { units: [], recordsIn: () => [], records: () => Promise.resolve([]) };
  await engine.prepare(query);
  const found = await Promise.all(query.terms.map(async (term) => ({ term, places: await engine.places(term) })));
  const holding = found.filter(({ term }) => !term.negative).map(({ places }) => places);
  const refused = found.filter(({ term }) => term.negative).map(({ places }) => places);
  const fewest = holding.reduce((few, one) => (one.size < few.size ? one : few));
  const candidates = [...fewest.keys()].filter((unit) => holding.every((places) => places.has(unit)));

  const { type, body, records: counts } = engine.first.units;
  const units = candidates
    .filter((unit) => !refused.some((places) => places.has(unit)))
    .map((unit): FoundUnit => {
      const places = holding.flatMap((of) => of.get(unit) ?? []).sort((a, b) => a.start - b.start);
      const size = body[unit] ?? 0;
      const of = UNIT_TYPES[type[unit] ?? 0] ?? 'document';
      return { unit, type: of, score: scoreOf(engine, query, unit, places, size, of), places, body: size };
    })
    .sort(byScore);

  const foundRecords = async (): Promise<readonly FoundRecord[]> => {
    const columns = await engine.records();
    const firsts = recordRanges(columns, counts);
    return candidates
      .flatMap((unit) => recordsOf(unit, columns, firsts[unit] ?? 0, firsts[unit + 1] ?? 0))
      .sort(byScore);
  };

  function recordsIn(unit: number, words: UnitText): readonly FoundRecord[] {
    const own = words.records;
    if (own !== undefined) return recordsOf(unit, own, 0, own.type.length).sort(byScore);
    const all = engine.first.records;
    if (all === undefined) return [];
    const firsts = recordRanges(all, counts);
    return recordsOf(unit, all, firsts[unit] ?? 0, firsts[unit + 1] ?? 0).sort(byScore);
  }

  function recordsOf(unit: number, columns: RecordColumns, begin: number, stop: number): FoundRecord[] {
    const size = body[unit] ?? 0;
    const here = holding.map((places) => places.get(unit));
    const inContext = (places: readonly Place[] | undefined): boolean =>
      places?.some((place) => place.start >= size) ?? false;
    if (refused.some((places: Places) => inContext(places.get(unit)))) return [];
    const context = here.map(inContext);
    const weight = query.terms.reduce((sum, term) => sum + (term.negative ? 0 : engine.weight(term, unit)), 0);
    const result: FoundRecord[] = [];
    let start = 0;
    for (let at = begin; at < stop; at += 1) {
      start += columns.start[at] ?? 0;
      const end = start + (columns.length[at] ?? 0);
      const places = here.map((of) => inside(of, start, end));
      if (places.every((of) => of.length === 0) || places.some((of, i) => of.length === 0 && !context[i])) continue;
      if (refused.some((of) => inside(of.get(unit), start, end).length > 0)) continue;
      const all = places.flat().sort((a, b) => a.start - b.start);
      const share = all.reduce((sum, place) => sum + place.end - place.start, 0) / Math.max(1, end - start);
      result.push({
        unit,
        record: at - begin,
        type: RECORD_TYPES[columns.type[at] ?? 0] ?? 'pledge',
        score: weight + Math.min(1, share),
        start,
        end,
        places: all,
        theme: columns.theme[at] ?? -1,
        status: columns.status[at] ?? -1,
        deadline: columns.deadline[at] ?? -1,
        city: columns.city[at] ?? -1,
      });
    }
    return result;
  }

  return { units, recordsIn, records: foundRecords };
}
