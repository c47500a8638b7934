import type { Quantity } from './quantity.ts';
import { MAKES, MENDED, MENDS, OF_EACH, OF_MEASURES, STANDS_AT } from './vocabulary/traps.ts';

/** 关停1000立方米以下高炉2座, 5000平方米以上工地安装…: how large those are that something is done to. */
export function isSizeOfMany({ kind, unit, baseValue }: Quantity, before: string, after: string): boolean {
  const noun = /^(?:（含）)?(?:及|含)?以[上下](?:的)?([\u4e00-\u9fff].*)$/.exec(after)?.[1];
  if (noun === undefined || !(kind === 'size' || unit.endsWith('吨') || unit.endsWith('千伏'))) return false;
  if (before === '' || /\d/.test(noun) || OF_EACH.test(before)) return true;
  return MENDS.test(before) && (/^(?:（含）)?(?:及|含)?以下/.test(after) || (baseValue < MANY && MENDED.test(noun)));
}

/** From ten thousand square metres or tonnes on, it is how much is mended in all. */
const MANY = 10_000;

/** 推动年产10万吨电解液项目投产, 绿化带宽度不少于10米: what a work will make, how wide or thick a thing has to be. */
export function isSpecified({ kind, unit }: Quantity, before: string, after: string): boolean {
  if (kind === 'size' && FURNACE.test(after)) return true;
  if (OF_MEASURES.test(before)) return kind === 'size' || unit === '厘米' || unit === '毫米';
  return (
    OF_EACH.test(before) &&
    !REACHES.test(before) &&
    /^(?!能力|产能|的(?:生产)?能力|以上$|左右$)的?[\u4e00-\u9fff]/.test(after)
  );
}
/** 关停4.3米焦炉. */
const FURNACE = /^(?:级|的)?(?:及以下|以下)?(?:焦炉|高炉|转炉|电炉|锅炉|竖炉|烧结机|回转窑|立窑|轮窑)/;
const REACHES = /(?:达到?|实现|形成|新增|具备|提高到|增至|扩大到)[年日][\u4e00-\u9fff]{1,4}$/;

/** 乐山港年吞吐能力450万吨，…: what a place can do already, at the head of its sentence. */
export function standsAlready({ kind, unit, comparator }: Quantity, before: string, clause: string): boolean {
  const measured = kind === 'size' || unit.endsWith('吨') || unit.endsWith('千瓦');
  return measured && comparator === '=' && STANDS_AT.test(before) && !MAKES.test(clause);
}

/** 其中亿元以上5个: how large each of them is. */
export const SIZE_OF_EACH = /^(?:及)?以[上下]\d+(?:\.\d+)?(?:个|家|项|户|宗|件)/;

/** 公交站点500米覆盖率: the number belongs to the name of the rate. */
export function inRate(quantity: Quantity, after: string): boolean {
  const measured = quantity.kind === 'size' || quantity.kind === 'duration';
  return (
    measured &&
    /^(?:[\u4e00-\u9fff]{2,8}(?:率|占比|比例|圈|半径)|[\u4e00-\u9fff]{0,8}(?:范围|半径)(?:$|内|外|之内|以内))/.test(
      after,
    )
  );
}
