/**
 * What the index is made of. A unit is one thing that can be found: a document, a city or an indicator. Records are
 * ranges in the text of a document. Everything here is written as JSON by the build and read by the browser.
 */
export const UNIT_TYPES = ['document', 'city', 'indicator'] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

export const RECORD_TYPES = ['pledge', 'target', 'result', 'milestone', 'instrument'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export type ResultType = UnitType | RecordType;

/** Three names: Simplified, Traditional, English. */
export type ThreeNames = readonly [hans: string, hant: string, en: string];

/**
 * What is searched of a city or an indicator: its name, its other names, and its id, whose words are English, apart and as
 * one, so that high-tech, high tech and hightech are the same.
 */
export function namedWords(name: string, others: string, id: string): string {
  return `${name}\n${others}\n${id.replaceAll('-', ' ')}\n${id.replaceAll('-', '')}`;
}

/** One unit with its words, as an excerpt needs them. */
export interface UnitText {
  readonly type: UnitType;
  readonly id: string;
  /** Title of a document, as captured; name of a city or an indicator, Simplified. Null where there is none. */
  readonly title: string | null;
  /** The restored text of a document, as captured; of others what is searched of them besides the name. */
  readonly text: string;
  /** What a document is found by besides its text, Simplified; only where the texts themselves answer. */
  readonly context?: string;
  readonly script: 'Hant' | 'Hans';
  /** Characters of title, a line break and text in the other script, where one for one does not give them. */
  readonly other: readonly (readonly [offset: number, character: string])[];
  /** Anchors of the records, in the order of the list of records. */
  readonly anchors: readonly string[];
  /** The records themselves, `start` from the record before; only where each unit is a file of its own. */
  readonly records?: RecordColumns;
  /** Where headings with an anchor of their own begin: the nth is `s<n>`. */
  readonly headings: readonly number[];
}

/** Columns of all units; the position in each is the unit's number. */
export interface UnitColumns {
  /** Index into UNIT_TYPES. */
  readonly type: readonly number[];
  /** Length of the text in which records lie; what is searched after it is context (title, city, date). */
  readonly body: readonly number[];
  /** Indexes into the lists of cities (several where a document speaks for several), kinds and dates; -1 for none. */
  readonly cities: readonly (readonly number[])[];
  readonly kind: readonly number[];
  readonly date: readonly number[];
  /** How many records each has: they follow one another in the columns of records. */
  readonly records: readonly number[];
}

/** Columns of all records, unit after unit, sorted by start. */
export interface RecordColumns {
  /** Index into RECORD_TYPES. */
  readonly type: readonly number[];
  /** From the start of the record before in the same unit, or of the text. */
  readonly start: readonly number[];
  readonly length: readonly number[];
  /** Indexes into the lists of themes, statuses and dates; -1 for none. */
  readonly theme: readonly number[];
  readonly status: readonly number[];
  /** Of a pledge when it is due, of a milestone when it was. */
  readonly deadline: readonly number[];
  /** Index into the list of cities where the record speaks of one and its document not just of that; else -1. */
  readonly city: readonly number[];
}

export interface PlaceName {
  readonly id: string;
  readonly name: ThreeNames;
  /** Index into the list of provinces. */
  readonly province: number;
}

/** `pagefind.json`, where it is not part of the first file. */
export interface PagefindFiles {
  /** Names of the files that are always needed, below the base: fetched at once instead of one by one. */
  readonly ahead: readonly string[];
  /** Tag of this build for addresses that must not be cached beyond it. */
  readonly tag: string;
  /** Hash by which Pagefind knows each unit. */
  readonly pages: readonly string[];
}

/** `first.json`: all that every question needs. */
export interface First {
  /** What answers: the texts themselves, or Pagefind from the first question on. */
  readonly engine: 'scan' | 'pagefind';
  /** How Pagefind is asked; in a file of its own where the texts answer first. */
  readonly pagefind?: PagefindFiles;
  /** Pairs for folding, as packed by `packedTable`. */
  readonly fold: string;
  /** Simplified characters that stand otherwise in Traditional text, for most of their uses: pairs. */
  readonly unfold: string;
  readonly kinds: readonly string[];
  readonly themes: readonly string[];
  readonly statuses: readonly string[];
  readonly dates: readonly string[];
  readonly cities: readonly PlaceName[];
  readonly provinces: readonly ThreeNames[];
  readonly units: UnitColumns;
  /** Absent where they are in a file of their own. */
  readonly records?: RecordColumns;
  /** All units with their words, where the texts answer. */
  readonly texts?: readonly UnitText[];
}

/** `names.json`: names that letters may stand for, Simplified, with their syllables. */
export type Names = readonly (readonly [name: string, syllables: string])[];

/** `sounds.json`: the readings that the texts need when letters are typed and the texts answer. */
export interface Sounds {
  /** The usual reading of each character: `syllable:characters`, separated by blanks. */
  readonly usual: string;
  /** For each unit the places that are read otherwise, in the folded text. */
  readonly other: readonly (readonly (readonly [offset: number, syllable: string])[])[];
}
