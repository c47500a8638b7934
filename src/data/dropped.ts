import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Pledge } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { spanOf, spoken } from './dated.ts';
import { once } from './once.ts';

/** The targets of one document for one year and place. */
interface TargetSet {
  readonly document: Document;
  readonly date: string;
  readonly targets: ReadonlyMap<string, readonly Pledge[]>;
}

/** So many measures of the earlier document a later one must set again before silence on another says anything. */
const SHARED = 2;

/**
 * Targets that a later document of the same city and kind leaves out: it sets targets for the same year and place, at
 * least two and at least half of the earlier document's measures among them, and neither it nor any document after it
 * names this one or one that looks like it. What is said is only that: the words of no document are taken for a withdrawal.
 * @returns id of the later document by the id of the target
 */
export function droppedTargets(
  documents: readonly Document[],
  indicators: readonly ({ readonly id: string } & Pick<Indicator, 'near'>)[],
): ReadonlyMap<string, string> {
  const nearOf = new Map(indicators.map(({ id, near }) => [id, near]));
  const alike = (a: string, b: string) =>
    a === b || nearOf.get(a)?.includes(b) === true || nearOf.get(b)?.includes(a) === true;
  const dropped = new Map<string, string>();
  for (const sets of setsOf(documents).values()) {
    const sorted = sets.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const earlier of sorted) {
      const later = sorted.filter(({ date }) => date > earlier.date);
      const successor = later.find(({ document, targets }) => {
        const again = [...earlier.targets.keys()].filter((indicator) => targets.has(indicator)).length;
        return document.kind === earlier.document.kind && again >= SHARED && again * 2 >= earlier.targets.size;
      });
      if (successor === undefined) continue;
      const after = later.filter(({ date }) => date >= successor.date);
      for (const [indicator, pledges] of earlier.targets) {
        if (after.some(({ targets }) => [...targets.keys()].some((other) => alike(indicator, other)))) continue;
        for (const { id } of pledges) dropped.set(id, successor.document.id);
      }
    }
  }
  return dropped;
}

/** The targets of each document, by city, place and year of the deadline. */
function setsOf(documents: readonly Document[]): ReadonlyMap<string, readonly TargetSet[]> {
  const all = new Map<string, TargetSet[]>();
  for (const document of documents) {
    const date = spoken(document);
    if (date === undefined) continue;
    const own = new Map<string, Map<string, Pledge[]>>();
    for (const pledge of document.pledges) {
      const { target, city, place } = pledge;
      const year = spanOf(target?.deadline ?? pledge.deadline).to?.slice(0, 4);
      if (target === undefined || city === null || year === undefined) continue;
      const key = JSON.stringify([city, place, year]);
      const targets = own.get(key) ?? new Map<string, Pledge[]>();
      own.set(key, targets);
      targets.set(target.indicator, [...(targets.get(target.indicator) ?? []), pledge]);
    }
    for (const [key, targets] of own) all.set(key, [...(all.get(key) ?? []), { document, date, targets }]);
  }
  return all;
}

/** The later document that leaves a target out, by the id of the target. */
export const droppedBys = once((archive: Archive) => droppedTargets(archive.documents, archive.indicators));
