/** What is cited: a document, a sentence of one, or a page of this site. */
export interface Work {
  /** Stable, of letters, digits and hyphens: the key in every format. */
  readonly id: string;
  readonly title: string;
  /** True where the document has none and the title was made for it. */
  readonly untitled?: boolean;
  /** A body, never split into names; undefined where the text names none. */
  readonly author?: string | undefined;
  /** EDTF; undefined where it is not stated. */
  readonly issued?: string | undefined;
  /** The day that the site was built, `YYYY-MM-DD`: on it the address held these words. */
  readonly accessed: string;
  /** Absolute. */
  readonly address: string;
  /** Name of the site that the address is on. */
  readonly site: string;
  /** BCP 47. */
  readonly language: string;
  /** The cited words. */
  readonly quote?: string | undefined;
}

/** A text on one line, without control characters: no format may be broken by what a title holds. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Year, month and day of an EDTF date, as far as they are stated; undefined for a span and for an unstated year. */
export function dateParts(edtf: string | undefined): readonly number[] | undefined {
  if (edtf === undefined || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf)) return undefined;
  return edtf.split('-').map(Number);
}
