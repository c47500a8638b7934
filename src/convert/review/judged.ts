import type { Extraction } from '../extract/extraction.ts';
import type { Quote } from '../../schema/quote.ts';

/** Stands for a record while it has no id yet, so that others can speak of it. */
export type Key = symbol;

/**
 * A record of any kind before it has an id. Its other fields are those of its kind; the document's schema judges them
 * when the document is put together.
 */
export interface JudgedRecord {
  readonly key: Key;
  readonly quote: Quote;
  readonly reviewed: boolean;
  /** Key of the pledge that the same sentence sets beside a result. */
  readonly speaksTo?: Key;
  readonly [field: string]: unknown;
}

/** The records of one document, the machine's and the editors'. */
export type Judged = Readonly<Record<keyof Extraction, readonly JudgedRecord[]>>;

/** The machine's records as they are, none of them reviewed. */
export function unreviewed(extraction: Extraction): Judged {
  const keyed = (record: { readonly quote: Quote }): JudgedRecord => ({ ...record, reviewed: false, key: Symbol() });
  const pledges = extraction.pledges.map(keyed);
  return {
    pledges,
    results: extraction.results.map(({ speaksTo, ...record }) => {
      const target = speaksTo === undefined ? undefined : pledges[speaksTo]?.key;
      return target === undefined ? keyed(record) : { ...keyed(record), speaksTo: target };
    }),
    milestones: extraction.milestones.map(keyed),
    instruments: extraction.instruments.map(keyed),
    excluded: extraction.excluded.map(keyed),
  };
}
