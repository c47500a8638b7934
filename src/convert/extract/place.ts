import type { ExtractionInput } from './extraction.ts';

/** The place a record belongs to: an id of the gazetteer, and the county, zone or town under it as written. */
export interface Placed {
  readonly city: string | null;
  readonly place?: string;
}

/** The place of the document; what a clause names comes before it. */
export function documentPlace(input: ExtractionInput): Placed {
  return { city: input.city };
}
