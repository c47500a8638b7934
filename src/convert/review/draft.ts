import type { Document } from '../../schema/document.ts';
import type { Review } from '../../schema/review.ts';
import type { ExtractionInput } from '../extract/extraction.ts';
import type { Gold } from '../extract/gold.ts';
import { amendments, additions, type Fields } from './coded.ts';

type Decision = Review['records'][number];
type RecordName = Decision['record'];

const KINDS = [
  ['pledge', 'pledges'],
  ['result', 'results'],
  ['milestone', 'milestones'],
  ['instrument', 'instruments'],
  ['excluded', 'excluded'],
] as const satisfies readonly (readonly [RecordName, keyof Gold & keyof Document])[];

/** One record as the machine or the coders quote it. */
interface Quoted {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Why a decision was taken: what two coders agreed on, or what was decided where they did not. */
export interface Reasons {
  readonly agreed: string;
  /** Of a record that the resolved codes do not hold. */
  readonly unlisted: string;
  /** The decision that speaks of a clause, when the coders disagreed about it. */
  readonly decided: (exact: string) => string | undefined;
}

const overlap = (a: Quoted, b: Quoted): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Pairs quotes that share at least half of the shorter one, the most alike first, each once. */
function paired<A extends Quoted, B extends Quoted>(left: readonly A[], right: readonly B[]): ReadonlyMap<A, B> {
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, share: overlap(a, b) / Math.min(a.end - a.start, b.end - b.start) })))
    .filter(({ share }) => share >= 0.5)
    .sort((x, y) => y.share - x.share || overlap(y.a, y.b) - overlap(x.a, x.b));
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** The coded clause that holds most of a quote: the machine cuts some clauses finer than the coders did. */
function whole<A extends Quoted>(coded: readonly A[], made: Quoted): A | undefined {
  return coded.find((clause) => overlap(clause, made) * 2 >= made.end - made.start);
}

/** What tells a quote from others of the same words: characters before it, or its number among records. */
function anchor(
  text: string,
  { exact, start }: Quoted,
  others: readonly Quoted[],
): { exact: string; prefix?: string; nth?: number } {
  const same = others.filter((other) => other.exact === exact);
  if (same.length < 2) return { exact };
  const nth = same.findIndex((other) => other.start === start) + 1;
  const prefix = text.slice(Math.max(0, start - 4), start);
  const told = same.filter((other) => text.slice(0, other.start).endsWith(prefix)).length === 1;
  return told && prefix !== '' ? { exact, prefix } : { exact, nth };
}

function placeOf(text: string, exact: string): Quoted {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the coders quote ${exact}, which the text does not hold`);
  return { exact, start, end: start + exact.length };
}

/**
 * Decisions that bring the machine's records to what two coders agreed on: equal ones are accepted, differing fields
 * amended, records that the coders excluded or did not list refused, and what the machine did not see added.
 * @param text the document's restored text, which both quote
 */
export function draftDecisions(
  document: Document,
  text: string,
  gold: Gold,
  reasons: Reasons,
  indicators: ExtractionInput['indicators'],
): readonly Decision[] {
  const decisions: { readonly at: number; readonly decision: Decision }[] = [];
  const excluded = gold.excluded.map((entry) => ({ ...entry, ...placeOf(text, entry.exact) }));
  for (const [record, list] of KINDS) {
    const machine = document[list].map((entry) => ({ entry, ...entry.quote }));
    const coded = gold[list].map((entry) => ({ entry, ...placeOf(text, entry.exact) }));
    const pairs = paired(machine, coded);
    const reasonOf = (exact: string): string => reasons.decided(exact) ?? reasons.agreed;
    for (const made of machine) {
      const at = made.start;
      const where = anchor(text, made, machine);
      const found = pairs.get(made) ?? (record === 'excluded' ? whole(coded, made) : undefined);
      if (found === undefined) {
        const as = excluded.find((other) => overlap(other, made) > 0);
        const reason = as === undefined ? reasons.unlisted : reasonOf(as.exact);
        const decision: Decision = { decision: 'refuse', record, ...where, reason };
        decisions.push({
          at,
          decision: record === 'excluded' || as === undefined ? decision : { ...decision, as: as.reason },
        });
        continue;
      }
      const reason = reasonOf(found.exact);
      const fields: Fields = amendments(record, made.entry, found.entry, indicators);
      decisions.push({
        at,
        decision:
          Object.keys(fields).length === 0
            ? { decision: 'accept', record, ...where, reason }
            : { decision: 'amend', record, ...where, reason, fields },
      });
    }
    const seen = new Set(pairs.values());
    const refusedAs = new Set(
      decisions.flatMap(({ decision }) =>
        decision.decision === 'refuse' && decision.as !== undefined ? [decision.exact] : [],
      ),
    );
    for (const missing of coded) {
      if (seen.has(missing)) continue;
      // A refused record is published as excluded already.
      if (
        record === 'excluded' &&
        [...refusedAs].some((exact) => exact.includes(missing.exact) || missing.exact.includes(exact))
      )
        continue;
      decisions.push({
        at: missing.start,
        decision: {
          decision: 'add',
          record,
          exact: missing.exact,
          reason: reasonOf(missing.exact),
          fields: additions(record, missing.entry, indicators),
        },
      });
    }
  }
  return decisions.sort((a, b) => a.at - b.at).map(({ decision }) => decision);
}
