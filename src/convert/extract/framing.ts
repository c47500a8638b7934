import type { Quantity } from './quantity.ts';
import type { Trap } from './trap.ts';
import {
  AGENDA,
  AROUND,
  CALLS,
  ASKED_FOR,
  COMES_FIRST,
  COST_BEHIND,
  COUNTED_NAMES,
  DIVISION,
  EACH_AT_MOST,
  EXEMPT_BELOW,
  EXPLAINS,
  FOUND_BY_OTHERS,
  HANDED_DOWN,
  HELD_UP,
  IDLE,
  INVOLVES,
  LAID_OUT_FOR,
  FIGURE_BEHIND,
  FOUNDED,
  LEFT_OVER,
  LIES_IN,
  LIST_BEFORE,
  LOSES,
  MEMBERS,
  NAMED_OF_MANY,
  NAMES_BEFORE,
  NOT_DONE,
  OF_A_FIELD,
  OF_A_PANEL,
  OF_THESE_STILL,
  PAID_AT_A_STEP,
  PAID_BY_OTHERS,
  PART_OF_A_SIZE,
  PENALTY,
  SET_ABOVE,
  RANKED_AMONG,
  RECKONED,
  SITTING,
  SIZE_OF_EACH_ONE,
  SO_HIGH,
  STILL_OPEN,
  TOLD_BEFORE,
  TROUBLE,
  UNDER_WAY,
  WATCHED,
  WHOEVER,
  WHO_FELL_SHORT,
  WITH_A_SIZE,
} from './vocabulary/framings.ts';

/**
 * Why a number only frames what is said: found by inspectors, explaining another, arranged around, divided into, paid by steps,
 * allowed to each, laid out for; or null. `before` and `after` are the clause around the number.
 */
export function framingTrap(
  { kind, written, unit }: Quantity,
  before: string,
  after: string,
  sentence: string,
  reported: boolean,
): Trap | null {
  const earlier = sentence.slice(0, Math.max(0, sentence.indexOf(before)));
  if (LAID_OUT_FOR.test(before) && kind !== 'percent' && kind !== 'rank') return 'attribute';
  if (FOUND_BY_OTHERS.test(before) || SET_ABOVE.test(before) || HANDED_DOWN.test(before)) return 'higher';
  if (kind === 'size' && SO_HIGH.test(after)) return 'attribute';
  if (kind === 'rank' && COMES_FIRST.test(before) && !RANKED_AMONG.test(before)) return 'loose';
  if (!reported && (kind === 'count' || kind === 'size') && IDLE.test(before)) return 'attribute';
  if (!reported && kind === 'count' && /^(?:这|上述|以上)?$/.test(before) && COST_BEHIND.test(after))
    return 'attribute';
  if (ASKED_FOR.test(before)) return 'condition';
  if (LOSES.test(before) || OF_A_PANEL.test(before)) return 'condition';
  if (PENALTY.test(before) && WHO_FELL_SHORT.test(sentence.slice(0, sentence.indexOf(before)))) return 'condition';
  if (kind !== 'count' && EXEMPT_BELOW.test(after)) return 'condition';
  if (kind === 'size' && SIZE_OF_EACH_ONE.test(before)) return 'condition';
  if (WHOEVER.test(after) || EACH_AT_MOST.test(before)) return 'condition';
  if (!reported && INVOLVES.test(before)) return 'attribute';
  if (kind === 'size' && PART_OF_A_SIZE.test(before) && WITH_A_SIZE.test(sentence.slice(0, sentence.indexOf(before))))
    return 'attribute';
  if (/为[^，\d]{0,12}$/.test(before) && FOUNDED.test(after)) return 'gap';
  if (RECKONED.test(earlier)) return 'attribute';
  if (kind === 'points' && TROUBLE.test(earlier) && /平均(?:水平|值)?(?:近|约|超过?)?$/.test(before)) return 'unmet';
  if (LEFT_OVER.test(before) && HELD_UP.test(after)) return 'unmet';
  if ((kind === 'percent' || unit === '成') && PAID_BY_OTHERS.test(before)) return 'subsidy';
  if (kind === 'percent') return PAID_AT_A_STEP.test(before) ? 'subsidy' : null;
  if (kind !== 'count') return null;
  if (AGENDA.test(after)) return 'name';
  if (/、[^，]{2,20}等$/.test(before) && OF_A_FIELD.test(after) && !/(?:新增|新建|建成|引进|设立)/.test(before))
    return 'name';
  if (OF_THESE_STILL.test(after) || LIES_IN.test(before) || TOLD_BEFORE.test(before)) return 'attribute';
  if (STILL_OPEN.test(before) && NOT_DONE.test(after)) return 'unmet';
  if (WATCHED.test(before) && after.includes('不放')) return 'name';
  if (MEMBERS.test(before) && SITTING.test(sentence)) return 'attendance';
  if (EXPLAINS.test(before)) return 'attribute';
  if (UNDER_WAY.test(before + after)) return 'unmet';
  const listed = NAMED_OF_MANY.test(before) || (written !== 'arabic' && LIST_BEFORE.test(before));
  if (listed && FIGURE_BEHIND.test(after)) return 'name';
  if (AROUND.test(before) && OF_A_FIELD.test(after)) return 'name';
  if (CALLS.test(before) && DIVISION.test(after)) return 'name';
  return written !== 'arabic' && NAMES_BEFORE.test(before) && COUNTED_NAMES.test(after) ? 'name' : null;
}
