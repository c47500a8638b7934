import type { Instrument } from '../schema/record.ts';
import { toSimplified } from '../script/simplified.ts';
import type { Archive } from './archive.ts';
import { grouped, once } from './once.ts';
import { stableId } from './stable-id.ts';

/** A named policy document and every place that mentions it. */
export interface InstrumentGroup {
  readonly id: string;
  /** Simplified, without 《》. */
  readonly name: string;
  readonly mentions: readonly Instrument[];
}

/** Mentions by name, in either script; most mentioned first. */
export function instrumentGroups(instruments: readonly Instrument[]): readonly InstrumentGroup[] {
  const byName = Map.groupBy(instruments, (instrument) => toSimplified(instrument.name));
  return [...byName]
    .map(([name, mentions]) => ({ id: stableId(name), name, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** Documents by their title in Simplified characters. */
export const documentsByTitle = once((archive: Archive) =>
  grouped(archive.documents, (document) => (document.title === null ? [] : [toSimplified(document.title)])),
);
