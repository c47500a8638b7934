import type { Document } from '../schema/document.ts';
import type { Pledge, Result } from '../schema/record.ts';

/** The pledges and results of a document in the order of its text: what somebody may want to cite by itself. */
export function citable({ pledges, results }: Pick<Document, 'pledges' | 'results'>): readonly (Pledge | Result)[] {
  return [...pledges, ...results].toSorted((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}
