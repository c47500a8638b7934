import { cityRecords } from '../../gazetteer/cities.ts';
import type { FoundCity } from './city.ts';

/** English names of cities, each with the ids of those that bear it and the English names of their provinces. */
const bearers = Map.groupBy(cityRecords(), (record) => record.name.en);

const NAMES = new RegExp(`\\b(?:${[...bearers.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`, 'g');

/**
 * The city of an English page: the one it names most, twice as often as any other. A name that two cities share
 * counts only where the province of one of them is named.
 */
export function cityOfEnglish(text: string): FoundCity {
  const counts = new Map<string, { id: string; named: number }>();
  for (const [name] of text.matchAll(NAMES)) {
    const all = bearers.get(name) ?? [];
    const fitting = all.length === 1 ? all : all.filter(({ province }) => text.includes(province.en));
    const [only] = fitting;
    if (!only || fitting.length > 1) continue;
    const count = counts.get(only.id) ?? { id: only.id, named: 0 };
    count.named += 1;
    counts.set(only.id, count);
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.named - a.named || (a.id < b.id ? -1 : 1));
  if (!best) return { city: null, cities: [] };
  if (best.named < 2 || best.named < 2 * (second?.named ?? 0)) {
    return {
      city: null,
      cities: [...counts.values()].filter(({ named }) => named * 3 >= best.named).map(({ id }) => id),
    };
  }
  return {
    city: best.id,
    cities: [best.id],
    inferred: {
      reason: `named ${String(best.named)} times, ${second ? `the next city ${String(second.named)}` : 'no other city is'}`,
      by: 'rule:city-by-mentions',
    },
  };
}
