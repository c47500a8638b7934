/** Where a message points: UTF-16 offsets of the decoded seed, or bytes while there is no decoded text yet. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly unit: 'utf16' | 'byte';
  /** 1-based, of `start`. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/**
 * A finding about input: never thrown. `error` means that the seed gave no entry and the run exits 1;
 * `warning` means that an editor should look; `info` is for the record.
 */
export interface Message {
  readonly severity: 'error' | 'warning' | 'info';
  /** File the message is about, as given on the command line or found in the folder. */
  readonly file: string;
  readonly place?: Place;
  /** Stable id, such as `read/undecodable`. */
  readonly rule: string;
  /** What is the matter. */
  readonly reason: string;
  /** What was expected instead. */
  readonly expected?: string;
  /** The next step for the person who reads this. */
  readonly hint?: string;
}
