import type { City } from '../schema/city.ts';
import type { Pledge } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { counts, isTarget, resultsOf } from './ledger.ts';

/** The cities with most records, most first. */
export function mostRecorded(archive: Archive, limit: number): readonly City[] {
  const keys = [...archive.pledges, ...archive.results].flatMap((r) => r.city ?? []);
  const ranked = counts([...keys, ...archive.documents.flatMap((d) => d.cities)]);
  return ranked.flatMap(([id]) => archive.city.get(id) ?? []).slice(0, limit);
}

/**
 * Promises to show first: those with a report beside them, then those with a deadline, each from another city. By id
 * among equals, so that the choice is nobody's.
 */
export function examples(archive: Archive, limit: number): readonly Pledge[] {
  const rank = (p: Pledge) => (resultsOf(archive, p).length > 0 ? 0 : p.deadline === undefined ? 2 : 1);
  const ranked = archive.pledges.filter(isTarget).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const chosen: Pledge[] = [];
  for (const pledge of ranked) {
    if (chosen.length < limit && chosen.every((c) => c.city !== pledge.city)) chosen.push(pledge);
  }
  return chosen;
}
