import type { Quantity } from './quantity.ts';
import type { Trap } from './trap.ts';
import {
  CEREMONY,
  HELD,
  INTENDED,
  LISTED_AMONG,
  NOTHING_BUT_A_NAME,
  SEEN,
  SHARE_OF_CAPACITY,
  SIZE_OF_A_PROJECT,
  VISITORS,
  WAITING,
} from './vocabulary/occasions.ts';

/**
 * Why a number tells of an occasion or a thing rather than of what is done: what visitors were shown, ceremonies held, intentions
 * told, whole lists of which the next words tell a part; or null. `before` and `after` are the clause around the number.
 */
export function occasionTrap({ kind }: Quantity, before: string, after: string, sentence: string): Trap | null {
  if (kind === 'percent' && SHARE_OF_CAPACITY.test(before)) return 'attribute';
  if (kind === 'size' && SIZE_OF_A_PROJECT.test(before)) return 'attribute';
  if (kind !== 'count') return null;
  if (SEEN.test(before) && VISITORS.test(sentence)) return 'attendance';
  if (HELD.test(before) && CEREMONY.test(after)) return 'attendance';
  if (INTENDED.test(after)) return 'attribute';
  if (WAITING.test(before)) return 'unmet';
  return LISTED_AMONG.test(before) && NOTHING_BUT_A_NAME.test(after) ? 'name' : null;
}
