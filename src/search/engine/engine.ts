import { fold, unpackedTable, type FoldTable } from '../fold.ts';
import type { Place } from '../places.ts';
import type { Query, Term } from '../query.ts';
import { namedWords, type First, type Names, type RecordColumns, type UnitText } from '../unit.ts';

/** Places of a term, by unit. */
export type Places = ReadonlyMap<number, readonly Place[]>;

/** What answers questions: Pagefind's index, or the texts themselves. Both give the same answers. */
export interface Engine {
  readonly first: First;
  readonly table: FoldTable;
  /** Fetches what a question needs besides what is there. */
  prepare(query: Query): Promise<void>;
  places(term: Term): Promise<Places>;
  /** How much a unit is about a term, by the frequency of its words: larger is more. Only for terms looked up before. */
  weight(term: Term, unit: number): number;
  words(unit: number): Promise<UnitText>;
  records(): Promise<RecordColumns>;
  /** Names of cities and indicators with their readings. */
  names(): Promise<Names>;
}

/** Fetches a file below the base of the site as JSON. */
export type Fetch = <T>(path: string) => Promise<T>;

export const FIRST = 'search-index/first.json';

export function tableOf(first: First): FoldTable {
  return unpackedTable(first.fold);
}

/** What is searched of a unit, folded, as the index has it. */
export function contentOf(unit: UnitText, table: FoldTable): string {
  const words =
    unit.type === 'document' ? `${unit.text}\n${unit.context ?? ''}` : namedWords(unit.title ?? '', unit.text, unit.id);
  return fold(words, table);
}

/** The names that letters stand for, as further phrases of each term: whole readings and initials. */
export function withNames(query: Query, names: Names, table: FoldTable): Query {
  return {
    terms: query.terms.map((term) => {
      const { letters } = term;
      if (letters === undefined || letters.length < 2) return term;
      const meant = names.filter(([, syllables]) => {
        const initials = syllables.replace(/(\w)\w*\s*/g, '$1');
        return initials === letters || (letters.length >= 3 && syllables.replaceAll(' ', '') === letters);
      });
      const phrases = meant.slice(0, 8).map(([name]) => [{ kind: 'text' as const, text: fold(name, table) }]);
      return { ...term, phrases: [...term.phrases, ...phrases] };
    }),
  };
}

/** Fetches something once, when it is first wanted; again after a failure. */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let wanted: Promise<T> | undefined;
  return () => {
    if (wanted === undefined) {
      wanted = fetch();
      wanted.catch(() => {
        wanted = undefined;
      });
    }
    return wanted;
  };
}
