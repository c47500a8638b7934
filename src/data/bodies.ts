import type { Pledge } from '../schema/record.ts';
import { toSimplified } from '../script/simplified.ts';
import type { Archive } from './archive.ts';
import { pledgesInOrder } from './ledger.ts';
import { grouped, once } from './once.ts';
import { stableId } from './stable-id.ts';

/** A body that texts name as responsible. */
export interface Body {
  readonly id: string;
  /** Simplified. */
  readonly name: string;
  readonly count: number;
}

/** The address part of a body: the same words, in either script, have the same. */
export function bodyId(name: string): string {
  return stableId(toSimplified(name));
}

/** Bodies and how many of the pledges name them, most first. */
export function bodyCounts(pledges: readonly Pledge[]): readonly Body[] {
  const bodies = new Map<string, { name: string; count: number }>();
  for (const pledge of pledges) {
    for (const body of pledge.bodies) {
      const name = toSimplified(body);
      const known = bodies.get(name);
      if (known === undefined) bodies.set(name, { name, count: 1 });
      else known.count += 1;
    }
  }
  return [...bodies.values()]
    .map(({ name, count }) => ({ id: stableId(name), name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The pledges that name each body, in reading order, by its id. */
export const pledgesByBody = once((archive: Archive) => grouped(pledgesInOrder(archive), (p) => p.bodies.map(bodyId)));
