import type { Comparator } from '../schema/vocabulary.ts';
import type { Edition } from './edition.ts';
import { compactFormat, listFormat, numberFormat, percentFormat } from './formatters.ts';
import { words } from './script.ts';

/** A number with the digits it has, grouped as the edition groups. */
export function number(edition: Edition, value: number): string {
  return numberFormat(edition).format(value);
}

/** A share of 0 to 1 as a whole percentage. */
export function percent(edition: Edition, share: number): string {
  return percentFormat(edition).format(share);
}

/** A list in words: 甲、乙和丙, "a, b and c". */
export function list(edition: Edition, items: readonly string[]): string {
  return listFormat(edition).format(items);
}

/** A figure as records carry it. */
export interface Amount {
  readonly value: number;
  readonly upper?: number | undefined;
  readonly unit: string;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly comparator?: Comparator | undefined;
}

/** What English says for a base unit: behind one, behind others. */
const UNIT_EN: Readonly<Record<string, readonly [one: string, other: string]>> = {
  个百分点: [' percentage point', ' percentage points'],
  倍: [' time', ' times'],
  亩: [' mu', ' mu'],
  平方公里: [' km²', ' km²'],
  平方米: [' m²', ' m²'],
  立方米: [' m³', ' m³'],
  公里: [' km', ' km'],
  千米: [' km', ' km'],
  吨: [' tonne', ' tonnes'],
  标箱: [' TEU', ' TEU'],
  千瓦: [' kW', ' kW'],
  千瓦时: [' kWh', ' kWh'],
  '微克/立方米': [' µg/m³', ' µg/m³'],
  天: [' day', ' days'],
  个工作日: [' working day', ' working days'],
  工作日: [' working day', ' working days'],
  年: [' year', ' years'],
  岁: [' year', ' years'],
  人: [' person', ' people'],
  人次: [' participation', ' participations'],
  户: [' household or business', ' households or businesses'],
  套: [' home', ' homes'],
};
const PLURAL_EN = new Intl.PluralRules('en-GB');

/** Sums of money by their base unit, and what they are counted against. */
const MONEY_EN: Readonly<Record<string, readonly [currency: string, per: string]>> = {
  元: ['CNY', ''],
  美元: ['USD', ''],
  '元/人': ['CNY', ' per person'],
};

/** Units that only count: English leaves them to the noun. */
const COUNTERS = new Set([
  '家',
  '项',
  '个',
  '件',
  '所',
  '座',
  '处',
  '台',
  '次',
  '条',
  '种',
  '篇',
  '位',
  '名',
  '只',
  '张',
  '份',
  '册',
  '间',
  '栋',
  '期',
  '场',
  '类',
  '支',
]);

/** True where a unit only counts, so that English needs the noun beside the number. */
export function counts(baseUnit: string): boolean {
  return COUNTERS.has(baseUnit);
}

function english(value: number, unit: string, baseValue: number, baseUnit: string): string {
  const money = MONEY_EN[baseUnit];
  if (money !== undefined) {
    return `${money[0]} ${compactFormat('en').format(baseValue)}${money[1]}`;
  }
  if (baseUnit === '%') return `${number('en', baseValue)}%`;
  const suffix = UNIT_EN[baseUnit];
  if (suffix !== undefined) return number('en', baseValue) + suffix[PLURAL_EN.select(baseValue) === 'one' ? 0 : 1];
  if (COUNTERS.has(baseUnit)) return number('en', baseValue);
  return `${number('en', value)} ${unit}`;
}

/** Value and unit without the comparator: 35亿元, 35億元, CNY 3.5 billion. */
export function amount(edition: Edition, figure: Amount): string {
  const { value, upper, unit, baseValue, baseUnit } = figure;
  if (edition === 'en') {
    const low = english(value, unit, baseValue, baseUnit);
    if (upper === undefined) return low;
    const scale = value === 0 ? 1 : baseValue / value;
    return `${low} to ${english(upper, unit, upper * scale, baseUnit)}`;
  }
  const digits = upper === undefined ? number(edition, value) : `${number(edition, value)}—${number(edition, upper)}`;
  return digits + words(unit, edition);
}

const COMPARATOR: Readonly<Record<Edition, Readonly<Record<Comparator, string>>>> = {
  'zh-Hans': { '=': '', '>=': '不低于', '<=': '不超过', '~': '约', range: '' },
  'zh-Hant': { '=': '', '>=': '不低於', '<=': '不超過', '~': '約', range: '' },
  en: { '=': '', '>=': 'at least ', '<=': 'at most ', '~': 'about ', range: '' },
};

/** Value, unit and comparator: 不低于100亿元, "at least CNY 10 billion". */
export function figureWords(edition: Edition, figure: Amount): string {
  return COMPARATOR[edition][figure.comparator ?? '='] + amount(edition, figure);
}
