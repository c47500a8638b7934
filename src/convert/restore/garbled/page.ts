import type { Language, PageCounts } from '../model/language.ts';
import type { Alphabet } from './alphabet.ts';

/** What is known of a page when its garbled runs are read. */
export interface Page {
  readonly language: Language;
  /** What the page's undamaged text has, by character. */
  readonly counts: PageCounts;
  readonly alphabet: Alphabet;
  /** The characters the page glosses, with their pinyin. */
  readonly glosses: ReadonlyMap<string, string>;
  /** The characters that stand on the page without a gloss. */
  readonly bare: ReadonlySet<string>;
  /** How many nats a reading must lead by to be certain. */
  readonly certain: number;
}

/** What the neighbours of the line say: the clause numbers that may stand at its head, likeliest first. */
export interface Neighbours {
  readonly left: string;
  readonly clauseNumbers: readonly string[];
  /** Nats against a comma in the title of a clause, where the page's clauses have titles. */
  readonly untitled: number;
}
