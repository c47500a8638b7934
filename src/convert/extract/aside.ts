import type { Quantity } from './quantity.ts';
import type { Trap } from './trap.ts';
import {
  A_MANNER_OF_SPEAKING,
  ALONG,
  AT_THE_PEAK,
  AWAY_FROM,
  BOUNDED_BEFORE,
  BY_THE_WEATHER,
  CHARGED_ON_TOP,
  CLIMATE,
  COST_OF_A_PROJECT,
  COUNTED_JUST_BEFORE,
  FEE,
  FOR_ONE,
  HOLDS,
  HOW_EACH,
  MEASURES_OF_A_WORK,
  MEASURED_TOGETHER,
  MUST,
  OF_A_SCORE,
  OF_ONE_PERSON,
  ONE_PROJECT,
  ONLY_SO_MANY,
  OF_THAT_SIZE,
  PAID_BY_SOMEONE,
  RECKONED,
  RECKONED_BY,
  SPARED_OR_PAID,
  TERMS,
  WHICH_ONE,
} from './vocabulary/asides.ts';

/** 元; from here on it is an authority that spends. */
const LARGE = 10_000_000;
/** 元; a fee or a fare. */
const SMALL = 1000;
/** 元; what one person pays or saves. */
const PERSONAL = 100_000;

/**
 * Why a number is only told in passing: of a scene, of how a thing is built, of the terms on which something is given; or
 * null. `before` and `after` are the clause around the number, `said` its own words, `earlier` the sentence before it.
 */
export function asideTrap(quantity: Quantity, before: string, after: string, said: string, earlier = ''): Trap | null {
  const { kind } = quantity;
  if (TERMS.test(before + (/^[不未少最超达]\D*/.exec(said)?.[0] ?? ''))) return 'condition';
  if (kind === 'money' && OF_ONE_PERSON.test(before)) return 'name';
  if (kind === 'money' && COST_OF_A_PROJECT.test(before) && ONE_PROJECT.test(earlier)) return 'attribute';
  if (kind === 'count' && HOLDS.test(before)) return 'attribute';
  if (CHARGED_ON_TOP.test(before) && kind !== 'count') return 'condition';
  if (kind === 'multiple' && CLIMATE.test(before)) return 'name';
  if (HOW_EACH.test(before)) return 'condition';
  if (kind === 'percent' && MUST.test(before)) return 'condition';
  if (ONLY_SO_MANY.test(before)) return 'unmet';
  if (kind === 'percent' && OF_A_SCORE.test(before)) return 'name';
  if (kind === 'money' && quantity.baseValue < PERSONAL && (SPARED_OR_PAID.test(before) || FOR_ONE.test(after)))
    return 'name';
  if (kind === 'money' && quantity.baseValue < SMALL && FEE.test(before)) return 'condition';
  if (kind === 'money') return PAID_BY_SOMEONE.test(before) && quantity.baseValue < LARGE ? 'name' : null;
  if (kind === 'count') {
    if (RECKONED_BY.test(before) && RECKONED.test(after)) return 'condition';
    if (before.endsWith('组成') && /^[^，]{0,8}组(?:$|，)/.test(after)) return 'name';
    if (MEASURED_TOGETHER.test(after)) return 'name';
    if (AT_THE_PEAK.test(before)) return 'attendance';
    if (A_MANNER_OF_SPEAKING.test(after) || ALONG.test(before)) return 'name';
    return BOUNDED_BEFORE.test(before) && OF_THAT_SIZE.test(after) ? 'grade' : null;
  }
  if (kind !== 'size') return null;
  if (/^外(?:的|$)/.test(after)) return 'attribute';
  if (COUNTED_JUST_BEFORE.test(before) || WHICH_ONE.test(before)) return 'attribute';
  return AWAY_FROM.test(before) || MEASURES_OF_A_WORK.test(before) || BY_THE_WEATHER.test(before) ? 'attribute' : null;
}
