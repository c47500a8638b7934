import type { Document } from '../schema/document.ts';
import type { Fulfilment, Pledge, Result } from '../schema/record.ts';
import { basis } from './basis.ts';
import { spanOf, spoken } from './dated.ts';
import { grouped } from './once.ts';
import { reach, type Reached } from './reach.ts';

/** What fulfilment is judged from: every record and document of the archive, and the day that dates the build. */
export interface FulfilmentSources {
  readonly pledges: readonly Pledge[];
  readonly results: readonly Result[];
  readonly documents: readonly Document[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A result without a date of its own may be published this many days after the deadline and still speak of it. */
const REPORTING = 366;

/** At least this part of what was promised counts as partly fulfilled; the pages state it. */
const PARTLY = 0.5;

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

interface Comparable {
  readonly result: Result;
  readonly reached: Reached;
  /** Whether the result covers the period of the deadline, so that falling short is final. */
  readonly final: boolean;
  /** Latest day the result can speak of, for choosing the last word. */
  readonly day: string;
  readonly published: string;
}

/** What a result must share with a target before anything else is compared; absent without an indicator. */
const figureKey = (indicator: string | undefined, city: string | null): string | undefined =>
  indicator === undefined ? undefined : `${indicator} ${city ?? ''}`;

const sameFigure = (pledge: Pledge, result: Result): boolean =>
  pledge.target !== undefined &&
  result.indicator === pledge.target.indicator &&
  result.measure === pledge.target.measure &&
  result.period === pledge.target.period &&
  result.baseUnit === pledge.target.baseUnit &&
  result.city === pledge.city &&
  result.place === pledge.place;

/** Whether the days of a yearly or cumulative figure and of its deadline end in the same year. */
function sameYear(asOf: string | undefined, due: string | undefined): boolean {
  const end = spanOf(asOf).to;
  return end !== undefined && due !== undefined && end.slice(0, 4) === due.slice(0, 4);
}

/**
 * Whether a result of another document speaks to a target: the same indicator, city, measure, period and unit, from a
 * time after the promise and not from after the deadline. Undefined when it does not.
 */
function comparable(pledge: Pledge, result: Result, promised: Document, reporting: Document): Comparable | undefined {
  const { target } = pledge;
  if (target === undefined || !sameFigure(pledge, result) || promised.id === reporting.id) return undefined;
  const due = spanOf(target.deadline ?? pledge.deadline).to;
  const since = spoken(promised);
  const published = spanOf(reporting.published ?? reporting.event).to;
  const asOf = spanOf(result.asOf);
  const day = asOf.to ?? published;
  if (since === undefined || day === undefined || day < since) return undefined;
  if (due !== undefined) {
    if (asOf.to === undefined && day > daysAfter(due, REPORTING)) return undefined;
    if (asOf.from !== undefined && asOf.from > due) return undefined;
    if (target.period !== 'total' && !sameYear(result.asOf, due)) return undefined;
  }
  const reached = reach(target, result);
  if (reached === undefined) return undefined;
  return { result, reached, final: due !== undefined && day >= due, day, published: published ?? day };
}

/** The rule of results that say in words, without a figure, that the goal beside them was met. */
const MET_IN_WORDS = 'result/goal-met';

const inFigures = ({ target }: Pledge, result: Result): Reached | undefined =>
  target === undefined ? undefined : reach(target, result);

/**
 * Whether a later document names this very target, the same value due in the same year, and says in words that it was
 * met (350家的目标圆满完成). Of 各项目标圆满完成, which names none, nothing follows.
 */
function metElsewhere(
  pledge: Pledge,
  goal: Pledge,
  result: Result,
  promised: Document,
  reporting: Document,
): Comparable | undefined {
  const [mine, named] = [pledge.target, goal.target];
  if (mine === undefined || named === undefined || promised.id === reporting.id) return undefined;
  const same =
    mine.measure === named.measure &&
    mine.baseUnit === named.baseUnit &&
    mine.baseValue === named.baseValue &&
    mine.upper === named.upper &&
    pledge.place === goal.place;
  const due = spanOf(mine.deadline ?? pledge.deadline).to;
  const since = spoken(promised);
  const published = spanOf(reporting.published ?? reporting.event).to;
  if (!same || since === undefined || published === undefined || published < since) return undefined;
  if (due === undefined || !sameYear(named.deadline ?? goal.deadline, due)) return undefined;
  return { result, reached: { whole: true }, final: true, day: spanOf(result.asOf).to ?? published, published };
}

function judged(
  pledge: Pledge,
  spoke: readonly Comparable[],
  documents: number,
  today: string,
): Omit<Fulfilment, 'basis' | 'searchedUntil'> {
  const due = spanOf(pledge.target?.deadline ?? pledge.deadline).to;
  const results = spoke.map(({ result }) => result.id);
  const last = spoke.at(-1);
  const common = { documents, ...(due === undefined ? {} : { due }) };
  const decided = (status: Fulfilment['status'], kind: Fulfilment['reason']['kind'], by?: Comparable) => ({
    status,
    reason: {
      kind,
      ...(by === undefined ? {} : { result: by.result.id }),
      ...(by?.reached.share === undefined ? {} : { share: by.reached.share }),
      ...common,
    },
    results,
  });
  // The last word decides: a level that was reached and lost again is not fulfilled.
  if (last?.reached.whole === true) {
    return decided('fulfilled', last.result.value === undefined ? 'said' : 'reached', last);
  }
  if (due === undefined) {
    const unresolved = pledge.deadlineRule !== undefined;
    return decided('no-deadline', unresolved ? 'unresolved' : 'none-stated', last);
  }
  if (due >= today) return decided('not-yet-due', last === undefined ? 'ahead' : 'under-way', last);
  if (last === undefined) return decided('no-evidence', 'nothing-found');
  if (!last.final) return decided('no-evidence', 'not-comparable', last);
  return (last.reached.share ?? 0) >= PARTLY
    ? decided('partially-fulfilled', 'partly-reached', last)
    : decided('not-fulfilled', 'short', last);
}

/**
 * What became of every pledge, from nothing but the documents of the archive. A result decides only when it speaks to
 * the same indicator, city, definition and period; whatever is decided is *reported*, never *true*.
 * @returns by pledge id
 */
export function fulfilments(sources: FulfilmentSources): ReadonlyMap<string, Fulfilment> {
  const documentOf = new Map(sources.documents.map((document) => [document.id, document]));
  const byFigure = new Map<string, Result[]>();
  const bySentence = new Map<string, Result[]>();
  const push = (map: Map<string, Result[]>, key: string | undefined, result: Result): void => {
    if (key === undefined) return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [result]);
    else list.push(result);
  };
  for (const result of sources.results) {
    push(byFigure, figureKey(result.indicator, result.city), result);
    push(bySentence, result.speaksTo, result);
  }
  const byGoal = new Map<string, { readonly goal: Pledge; readonly result: Result }[]>();
  for (const goal of sources.pledges) {
    const key = figureKey(goal.target?.indicator, goal.city);
    const words = (bySentence.get(goal.id) ?? []).filter(({ rule }) => rule === MET_IN_WORDS);
    if (key === undefined || words.length === 0) continue;
    byGoal.set(key, [...(byGoal.get(key) ?? []), ...words.map((result) => ({ goal, result }))]);
  }
  const ofCity = grouped(sources.documents, (d) => (d.city === null ? d.cities : [d.city, ...d.cities]));
  const searched = new Map<string, { readonly until: string | null; readonly count: number }>();
  const search = (city: string | null, own: Document): { readonly until: string | null; readonly count: number } => {
    const key = city ?? `document ${own.id}`;
    const known = searched.get(key);
    if (known !== undefined) return known;
    const read = city === null ? [own] : (ofCity.get(city) ?? []);
    const dated = read.flatMap(({ published, event }) =>
      [published, event].flatMap((date) =>
        spanOf(date).to === undefined || date === undefined || date === null ? [] : [date],
      ),
    );
    const until = dated.sort((a, b) => ((spanOf(a).to ?? '') < (spanOf(b).to ?? '') ? -1 : 1)).at(-1) ?? null;
    const found = { until, count: read.length };
    searched.set(key, found);
    return found;
  };

  return new Map(
    sources.pledges.map((pledge): [string, Fulfilment] => {
      const promised = documentOf.get(pledge.document);
      if (promised === undefined) throw new Error(`pledge ${pledge.id} has no document`);
      const sameSentence = (bySentence.get(pledge.id) ?? []).flatMap((result): Comparable[] => {
        const reached = result.rule === MET_IN_WORDS ? { whole: true } : inFigures(pledge, result);
        const published = spanOf(promised.published).to ?? '';
        return reached === undefined ? [] : [{ result, reached, final: true, day: '', published }];
      });
      const spoken = figureKey(pledge.target?.indicator, pledge.city);
      const elsewhere = (spoken === undefined ? [] : (byFigure.get(spoken) ?? [])).flatMap((result) => {
        const reporting = documentOf.get(result.document);
        const found = reporting === undefined ? undefined : comparable(pledge, result, promised, reporting);
        return found === undefined ? [] : [found];
      });
      const named = (spoken === undefined ? [] : (byGoal.get(spoken) ?? [])).flatMap(({ goal, result }) => {
        const reporting = documentOf.get(result.document);
        return reporting === undefined ? [] : (metElsewhere(pledge, goal, result, promised, reporting) ?? []);
      });
      const spoke = [...sameSentence, ...elsewhere, ...named].sort((a, b) =>
        a.day !== b.day
          ? a.day < b.day
            ? -1
            : 1
          : a.published !== b.published
            ? a.published < b.published
              ? -1
              : 1
            : a.result.id < b.result.id
              ? -1
              : 1,
      );
      const { until, count } = search(pledge.city, promised);
      const found = judged(pledge, spoke, count, sources.today);
      return [pledge.id, { ...found, basis: basis(found.reason, until, pledge.city), searchedUntil: until }];
    }),
  );
}
