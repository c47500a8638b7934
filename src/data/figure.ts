import type { Result } from '../schema/record.ts';
import type { Comparator, Measure, Period } from '../schema/vocabulary.ts';

/** A whole figure: value and unit, as written and in base units. */
export interface WholeFigure {
  readonly value: number;
  readonly upper?: number | undefined;
  readonly unit: string;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly comparator?: Comparator | undefined;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
}

/** The figure of a result; undefined where it carries none. */
export function amountOf(result: Result): WholeFigure | undefined {
  const { value, upper, unit, baseValue, baseUnit, comparator, measure, period } = result;
  if (value === undefined || unit === undefined || baseValue === undefined || baseUnit === undefined) return undefined;
  return { value, upper, unit, baseValue, baseUnit, comparator, measure, period };
}
