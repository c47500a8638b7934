import type { Quantity } from './quantity.ts';
import { MENDED, MENDS, OF_EACH } from './vocabulary/traps.ts';

/** 关停1000立方米以下高炉2座, 5000平方米以上工地安装…: how large those are that something is done to. */
export function isSizeOfMany({ kind, unit, baseValue }: Quantity, before: string, after: string): boolean {
  const noun = /^(?:（含）)?(?:及|含)?以[上下](?:的)?([\u4e00-\u9fff].*)$/.exec(after)?.[1];
  if (noun === undefined || !(kind === 'size' || unit.endsWith('吨') || unit.endsWith('千伏'))) return false;
  if (before === '' || /\d/.test(noun) || OF_EACH.test(before)) return true;
  return MENDS.test(before) && (/^(?:（含）)?(?:及|含)?以下/.test(after) || (baseValue < MANY && MENDED.test(noun)));
}

/** From ten thousand square metres or tonnes on, it is how much is mended in all. */
const MANY = 10_000;

/** 其中亿元以上5个: how large each of them is. */
export const SIZE_OF_EACH = /^(?:及)?以[上下]\d+(?:\.\d+)?(?:个|家|项|户|宗|件)/;

/** 公交站点500米覆盖率: the number belongs to the name of the rate. */
export function inRate(quantity: Quantity, after: string): boolean {
  const measured = quantity.kind === 'size' || quantity.kind === 'duration';
  return measured && /^[\u4e00-\u9fff]{2,8}(?:率|占比|比例|圈|半径|范围)/.test(after);
}
