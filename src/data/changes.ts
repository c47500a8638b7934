import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Pledge } from '../schema/record.ts';
import { spanOf, spoken } from './dated.ts';

/**
 * Later targets that change an earlier one: the same city, measure, period and year of the deadline, and either another
 * value of the same indicator or an indicator that is declared to look alike and to be defined otherwise.
 * @returns id of the earlier target by the id of the later; where several are earlier, the last of them
 */
export function changedTargets(
  pledges: readonly Pledge[],
  documents: readonly Document[],
  indicators: readonly ({ readonly id: string } & Pick<Indicator, 'near'>)[],
): ReadonlyMap<string, string> {
  const dateOf = new Map(documents.map((document) => [document.id, spoken(document)]));
  const nearOf = new Map(indicators.map(({ id, near }) => [id, new Set(near)]));
  const groups = new Map<string, { readonly pledge: Pledge; readonly date: string }[]>();
  for (const pledge of pledges) {
    const { target, city } = pledge;
    const date = dateOf.get(pledge.document);
    const due = spanOf(target?.deadline ?? pledge.deadline).to;
    if (target === undefined || city === null || date === undefined || due === undefined) continue;
    const key = JSON.stringify([city, pledge.place, target.measure, target.period, target.baseUnit, due.slice(0, 4)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ pledge, date }]);
    else group.push({ pledge, date });
  }
  const changes = new Map<string, string>();
  for (const group of groups.values()) {
    const sorted = group.sort((a, b) =>
      a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.pledge.id < b.pledge.id ? -1 : 1,
    );
    for (const [index, { pledge, date }] of sorted.entries()) {
      const earlier = sorted
        .slice(0, index)
        .filter((other) => other.date < date && other.pledge.document !== pledge.document);
      const indicator = pledge.target?.indicator ?? '';
      const same = earlier.findLast((other) => other.pledge.target?.indicator === indicator);
      const found =
        same ??
        earlier.findLast(({ pledge: { target } }) => {
          const other = target?.indicator ?? '';
          return nearOf.get(indicator)?.has(other) === true || nearOf.get(other)?.has(indicator) === true;
        });
      if (found === undefined) continue;
      if (same !== undefined && sameValue(same.pledge, pledge)) continue;
      changes.set(pledge.id, found.pledge.id);
    }
  }
  return changes;
}

const sameValue = ({ target: a }: Pledge, { target: b }: Pledge): boolean =>
  a?.baseValue === b?.baseValue && a?.upper === b?.upper && a?.comparator === b?.comparator;
