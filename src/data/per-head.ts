import type { Population } from '../schema/city.ts';
import type { WholeFigure } from './figure.ts';

/** A figure over a population: 元 for each person, things counted for each ten thousand. */
export interface PerHead {
  /** At three significant digits: a quotient of two rounded numbers is not more exact. */
  readonly value: number;
  readonly unit: string;
  readonly per: 1 | 10_000;
}

/** Units of which there are more where there are more people; ranks, shares, rates and areas are not. */
const COUNTED = new Set(['家', '项', '个', '件', '人', '户', '所', '座', '台', '套', '张', '辆', '只']);
const EXTENSIVE = new Set<WholeFigure['measure']>([undefined, 'level', 'increment']);

/** Undefined where there is no population, for a range, and for figures that do not grow with the number of people. */
export function perHead(figure: WholeFigure, population: Population | undefined): PerHead | undefined {
  if (population === undefined || figure.upper !== undefined || !EXTENSIVE.has(figure.measure)) return undefined;
  const per = figure.baseUnit === '元' ? 1 : COUNTED.has(figure.baseUnit) ? 10_000 : undefined;
  if (per === undefined) return undefined;
  const value = Number(((figure.baseValue * per) / population.value).toPrecision(3));
  return { value, unit: figure.baseUnit, per };
}
