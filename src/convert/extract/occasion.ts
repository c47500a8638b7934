import type { Quantity } from './quantity.ts';
import type { Trap } from './trap.ts';
import {
  ABOUT,
  AT_MOST,
  BECAUSE,
  BY_EACH,
  CEREMONY,
  DESIGNED,
  FOUND,
  HELD,
  INTENDED,
  LISTED_AMONG,
  MAY_NOT,
  NAMES_OF_WORKS,
  NOT_ABOVE,
  NOTHING_BUT_A_NAME,
  OF_A_CALL,
  PAID_IN_PARTS,
  QUOTAS,
  SEEN,
  SHARE_OF_CAPACITY,
  SIZE_OF_A_PROJECT,
  VISITORS,
  WAITING,
  WORKS_NAMED,
} from './vocabulary/occasions.ts';

/**
 * Why a number tells of an occasion or a thing rather than of what is done: what visitors were shown, ceremonies held, intentions
 * told, whole lists of which the next words tell a part; or null. `before` and `after` are the clause around the number.
 */
export function occasionTrap(
  { kind, written, value }: Quantity,
  before: string,
  after: string,
  sentence: string,
): Trap | null {
  if (FOUND.test(before)) return 'unmet';
  if (BECAUSE.test(before)) return 'attribute';
  if (DESIGNED.test(before)) return 'attribute';
  if (BY_EACH.test(before) || (kind !== 'count' && NOT_ABOVE.test(before))) return 'condition';
  if (PAID_IN_PARTS.test(before) || OF_A_CALL.test(before) || MAY_NOT.test(after)) return 'condition';
  if (QUOTAS.test(sentence) && AT_MOST.test(before)) return 'condition';
  if (kind === 'percent' && SHARE_OF_CAPACITY.test(before)) return 'attribute';
  if (kind === 'size' && SIZE_OF_A_PROJECT.test(before)) return 'attribute';
  if (kind !== 'count') return null;
  if (SEEN.test(before) && VISITORS.test(sentence)) return 'attendance';
  if (HELD.test(before) && CEREMONY.test(after)) return 'attendance';
  if (INTENDED.test(after)) return 'attribute';
  if (WAITING.test(before)) return 'unmet';
  if (ABOUT.test(before)) return 'name';
  if (written === 'han' && value < FEW && NAMES_OF_WORKS.test(before) && WORKS_NAMED.test(after)) return 'name';
  return LISTED_AMONG.test(before) && NOTHING_BUT_A_NAME.test(after) ? 'name' : null;
}

/** Works that one sentence names one by one. */
const FEW = 10;
