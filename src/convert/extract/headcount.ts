/** Nouns, Simplified, of people and of who trades, that may follow a scale word without a unit: 18.6万贫困人口. */
const COUNTED =
  '(?:农村|城镇|建档立卡|相对|全部|留守|困难|搬迁|返乡|脱贫|贫困|低保|外出|进城|城乡|常住|失业|灵活|城区|市区|山区|库区|牧区|沿线|基层|适龄|参保|在校|退休|残疾|流动|中小|全市|全区|全县)*(?:人口|牧民|渔民|残疾人|退休人员|工人|用户|青少年|患者|群众|居民|农民工?|职工|学生|师生|游客|旅客|党员|市民|老人|老年人|儿童|妇女|干部|劳动力|村民|移民|学子|考生|毕业生|市场主体|经营主体|农户)';
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7, 十万: 1e5 };
const HEADS_AT = new RegExp(`(余|多)?(百万|千万|十万|万|亿)(余|多)?(?=${COUNTED})`, 'y');
/** 年接待人次突破4000万: the noun stands before the number. */
const COUNTED_BEFORE =
  /(?:人次|人数|人口|用户|户数|持卡人|参保人|游客|旅客|从业人员|注册会员)(?:数|量|总数|总量|规模)?(?:已|将|首次|累计|均)*(?:突破|达到?|超过?|逾|为|约|增至|增加到)*[\d.]+$/;
const ENDS = /^(?:大关|以上|左右)?(?:[，。；、）]|$)/;
const TRADERS = /^(?:市场|经营)主体/;

/** A number that a scale word ends and no unit follows, of people or traders; null where there is none at `at`. */
export function headcountAt(
  words: string,
  at: number,
): {
  readonly words: string;
  readonly base: string;
  readonly factor: number;
  readonly end: number;
  readonly more: boolean;
} | null {
  const bare = COUNTED_BEFORE.test(words.slice(0, at))
    ? /^(余|多)?(百万|千万|十万|万|亿)(余|多)?/.exec(words.slice(at))
    : null;
  HEADS_AT.lastIndex = at;
  const match = bare !== null && ENDS.test(words.slice(at + bare[0].length)) ? bare : HEADS_AT.exec(words);
  const scale = match?.[2];
  if (match === null || scale === undefined) return null;
  const end = at + match[0].length;
  return {
    words: scale,
    base: TRADERS.test(words.slice(end)) ? '户' : '人',
    factor: SCALE[scale] ?? 1,
    end,
    more: match[1] !== undefined || match[3] !== undefined,
  };
}

/** 18.6万 as a count of people, where the unit was written without its noun. */
export function headcount(value: number, unit: string): { readonly value: number; readonly unit: string } | null {
  const factor = SCALE[unit];
  return factor === undefined ? null : { value: value * factor, unit: '人' };
}
