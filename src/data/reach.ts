import type { Result, Target } from '../schema/record.ts';

/** How far a reported figure reaches a promised one. */
export interface Reached {
  readonly whole: boolean;
  /** Reported part of what was promised beyond the baseline; absent where no part can be told. */
  readonly share?: number;
}

/** Whether less is better: a ceiling, or a place in a ranking. */
const downwards = ({ comparator, measure }: Target): boolean => comparator === '<=' || measure === 'rank';

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** Base units of one unit as written, so that a baseline in the same unit can be set beside the target. */
const scale = ({ value, baseValue }: Target): number => (value === 0 ? 1 : baseValue / value);

/**
 * Compares a result with a target of the same indicator, measure and base unit. Undefined where the two cannot be
 * compared: no figure, another unit, or a bound that leaves the answer open.
 */
export function reach(target: Target, result: Result): Reached | undefined {
  const { baseValue, baseUnit, comparator, upper, measure } = result;
  if (baseValue === undefined || baseUnit !== target.baseUnit || measure !== target.measure) return undefined;
  const top =
    upper === undefined || result.value === undefined || result.value === 0
      ? baseValue
      : (baseValue * upper) / result.value;
  if (downwards(target)) {
    const limit = target.upper === undefined ? target.baseValue : target.upper * scale(target);
    const whole = top <= limit;
    // "At least" says nothing of a ceiling, unless it is already above it.
    if (whole && comparator === '>=') return undefined;
    return { whole };
  }
  const whole = baseValue >= target.baseValue;
  if (!whole && comparator === '>=') return undefined;
  if (whole && comparator === '<=') return undefined;
  if (whole) return { whole, share: 1 };
  const { baseline } = target;
  const from = baseline?.value !== undefined && baseline.unit === target.unit ? baseline.value * scale(target) : 0;
  if (target.baseValue === from) return { whole };
  return { whole, share: rounded(Math.max(0, (baseValue - from) / (target.baseValue - from))) };
}
