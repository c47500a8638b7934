import type { Comparator } from '../../schema/vocabulary.ts';
import { headcount, headcountAt } from './headcount.ts';
import { hanValue, numeralAt } from './numeral.ts';
import { AFTER, BEFORE } from './vocabulary/comparing.ts';
import { FINE_UNITS, PER, SCALES, UNITS } from './vocabulary/units.ts';

/** A number with its unit. Offsets run in the words given; `start` is the first digit, `end` follows 以上, 左右 and the like. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the unit begins and ends. */
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly kind: 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'rank' | 'size' | 'duration';
  /** Digits, or Chinese numerals that may as well be part of a name (三个, 百家). */
  readonly written: 'arabic' | 'han' | 'bare';
}

interface Unit {
  readonly words: string;
  readonly base: string;
  readonly factor: number;
  readonly end: number;
  readonly more: boolean;
}

const bySize = (a: string, b: string): number => b.length - a.length;
const UNIT_WORDS = new Map(UNITS.map((u) => [u.words, u]));
const SCALE_WORDS = new Map(SCALES.map((s) => [s.words, s.factor]));
const alternatives = (words: Iterable<string>): string => [...words].toSorted(bySize).join('|');
const SCALE = alternatives(SCALE_WORDS.keys());
const PER_PART = `(?:/|每|[·•])(?:${alternatives(PER)})`;
const UNIT_AT = new RegExp(
  `[ ]?(余|多|来)?(${SCALE})?(余|多)?((?:${alternatives(UNIT_WORDS.keys())})(?:${PER_PART}){0,2}|(?:${alternatives(FINE_UNITS)})${PER_PART})(?:[（(][次套件辆个户人]次?[）)])?`,
  'y',
);
const SCALE_AT = new RegExp(SCALE, 'y');
const BEFORE_AT = new RegExp(
  `(?<![签履节违预契]|附|邻|最(?=近)|临(?=近))(${alternatives(Object.keys(BEFORE))})(?:了)?[ ]?$`,
);
const AFTER_AT = new RegExp(`^(?:（含）|\\(含\\))?(${alternatives(Object.keys(AFTER))})`);
const DASH = /[ ]?(?:[—–\-~～－]{1,2}|至|到)[ ]?/y;
const DURATIONS = new Set(['小时', '分钟', '工作日', '天', '个月', '年', '岁', '分']);
const CURRENCIES = new Set(['元', '美元', '欧元', '港元']);
const SIZES = new Set([
  '米',
  '公里',
  '公顷',
  '平方公里',
  '平方米',
  '立方米',
  '亩',
  '吨',
  '千克',
  '千瓦',
  '千伏安',
  '千瓦时',
  '标准箱',
  '吨标准煤',
  '克标准煤',
]);

/** The characters that a number may begin with. */
const FIRST = /[\d〇零一二两三四五六七八九十百千万亿翻第前首]/;
/** No word of comparison is longer. */
const LONGEST_BEFORE = 8;

/** Every number with a unit in `words` (Simplified, ASCII digits), in order, never overlapping; ranks included. */
export function quantities(words: string): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < words.length) {
    if (!FIRST.test(words[at] ?? '')) {
      at += 1;
      continue;
    }
    const quantity = special(words, at) ?? plain(words, at);
    if (quantity === null) {
      at = numeralAt(words, at)?.end ?? at + 1;
      continue;
    }
    if (quantity !== 'skip') found.push(quantity);
    at = quantity === 'skip' ? at + 1 : quantity.end;
  }
  return found;
}

/** Base value and unit of a value as written, such as 1.2 万人; null where the unit is unknown. */
export function inBase(value: number, unit: string): { readonly value: number; readonly unit: string } | null {
  const read = unitAt(unit, 0);
  if (read === null) return headcount(value, unit);
  return read.end !== unit.length ? null : { value: tidy(value * read.factor), unit: read.base };
}

function plain(words: string, at: number): Quantity | null {
  const first = numeralAt(words, at);
  if (first === null || !standsAlone(words, at)) return null;
  let last = first;
  let unit = pointsAt(words, first.end) ?? unitAt(words, first.end) ?? sharedAt(words, first.end);
  let upper: number | undefined;
  const bareScale = unit === null ? scaleAt(words, first.end) : null;
  DASH.lastIndex = unit?.end ?? bareScale?.end ?? first.end;
  const dash = DASH.exec(words);
  if (dash !== null) {
    const second = numeralAt(words, DASH.lastIndex);
    const secondUnit = second === null ? null : unitAt(words, second.end);
    if (second !== null && secondUnit !== null && (unit === null || unit.base === secondUnit.base)) {
      const firstFactor = unit?.factor ?? bareScale?.factor ?? secondUnit.factor;
      const scaled = (first.value * firstFactor) / secondUnit.factor;
      if (scaled < second.value) {
        upper = second.value;
        last = { ...second, value: tidy(scaled) };
        unit = secondUnit;
      }
    }
  }
  if (unit === null || (unit.words === '期' && !/\d/.test(words[at] ?? ''))) return null;
  const below = upper === undefined && BELOW_ZERO.test(words.slice(0, at));
  const value = upper === undefined ? first.value * (below ? -1 : 1) : last.value;
  return build(words, {
    start: below ? at - 1 : at,
    numberEnd: last.end,
    value,
    upper,
    unit,
    written: writing(words, first.start, first.end),
  });
}

/** 1.3个和5.7个百分点: the unit is said in full after the last. */
function pointsAt(words: string, at: number): Unit | null {
  return /^个(?:和|、|及|以及)\d[\d.]*个百分点/.test(words.slice(at, at + 20))
    ? { words: '个百分点', base: '个百分点', factor: 1, end: at + 1, more: false }
    : null;
}

/** 分别提高0.3、1.1个百分点: one unit after the last of a list is that of all. */
function sharedAt(words: string, at: number): Unit | null {
  const others = /^(?:(?:、|和|及|以及)\d[\d.]*){1,4}/.exec(words.slice(at, at + LONGEST_LIST))?.[0];
  if (others === undefined || !/分别|依次|各为/.test(words.slice(0, at))) return null;
  const unit = unitAt(words, at + others.length);
  return unit === null ? null : { ...unit, end: at };
}

const LONGEST_LIST = 40;

/** 自然增长率为-2.7‰. */
const BELOW_ZERO = /[为是达至到率速长][-－−]$/;

/** 10万 of 10万至15万元: a scale word without its unit. */
function scaleAt(words: string, at: number): { readonly factor: number; readonly end: number } | null {
  SCALE_AT.lastIndex = at;
  const scale = SCALE_AT.exec(words)?.[0];
  return scale === undefined ? null : { factor: SCALE_WORDS.get(scale) ?? 1, end: at + scale.length };
}

function writing(words: string, start: number, end: number): Quantity['written'] {
  const digits = words.slice(start, end);
  if (/^\d/.test(digits)) return 'arabic';
  return /^[百千万亿]+$/.test(digits) ? 'bare' : 'han';
}

/** 翻一番, 百分之八十, 四成, 第三位, 前50位. */
function special(words: string, at: number): Quantity | 'skip' | null {
  const rest = words.slice(at, at + 16);
  if (FRACTION.test(rest)) return 'skip';
  const doubled = /^翻了?(?:[近约])?([一两二三]|\d)番/.exec(rest);
  if (doubled?.[1] !== undefined) {
    const times = 2 ** (hanValue(doubled[1]) ?? Number(doubled[1]));
    const made = fixed(words, at, doubled[0].length, times, '倍', '倍', 'multiple');
    return /[近约]/.test(doubled[0]) ? { ...made, comparator: '~' } : made;
  }
  if (/^翻番(?![^，。；、])/.test(rest)) return fixed(words, at, '翻番'.length, 2, '倍', '倍', 'multiple');
  const hundredth = /^百分之([〇零一二三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?|\d+(?:\.\d+)?)/.exec(rest);
  if (hundredth?.[1] !== undefined) {
    const value = hanValue(hundredth[1]) ?? Number(hundredth[1]);
    return Number.isNaN(value) ? null : fixed(words, at, hundredth[0].length, value, '%', '%', 'percent');
  }
  const tenth =
    /^([一两二三四五六七八九]|\d(?:\.\d)?)成(?:([一二三四五六七八九半](?![个家项成]))|(?=以上|左右|，|$))/.exec(rest);
  if (tenth?.[1] !== undefined && standsAlone(words, at)) {
    const hundredths = tenth[2] === undefined ? 0 : tenth[2] === '半' ? 5 : (hanValue(tenth[2]) ?? 0);
    const value = tidy((hanValue(tenth[1]) ?? Number(tenth[1])) + hundredths / 10);
    return { ...fixed(words, at, tenth[0].length, value, '成', '%', 'percent'), baseValue: tidy(value * 10) };
  }
  if (rest.startsWith('首位') && RANKING.test(words.slice(0, at))) return fixed(words, at, 2, 1, '位', '位', 'rank');
  const ordinal = /^第(\d+|[一二三四五六七八九十]+)(位|名)?/.exec(rest);
  if (ordinal?.[1] !== undefined) return rank(words, at, ordinal[0], ordinal[1], ordinal[2]);
  const within = /^前(\d+|[一二三四五六七八九十百]+)(位|名|强)/.exec(rest);
  const first =
    within ??
    (RANKING_AMONG.test(words.slice(0, at)) ? /^前(\d+|[一二三四五六七八九十]+)(?=$|[，。；、）])/.exec(rest) : null);
  if (first?.[1] !== undefined) {
    const value = hanValue(first[1]) ?? Number(first[1]);
    if (Number.isNaN(value)) return null;
    return {
      ...fixed(words, at, first[0].length, value, '位', '位', 'rank'),
      comparator: '<=',
      unit: first[2] ?? '位',
    };
  }
  return null;
}

/** 进入全省前三. */
const RANKING_AMONG =
  /(?:进入|跻身|居|位居|位列|保持|迈入|进位至|排名|稳居)[^，。；]{0,4}(?:全[国省市区球]|[国省市]内|全自治区)$/;

/** 三分之一 is no third minute; no unit of the schema holds a fraction. */
const FRACTION = /^[二两三四五六七八九十\d]+分之[一二两三四五六七八九\d]/;

const RANKING =
  /(?:[居列排]|位居|位列|名列|排名|保持|稳居|升至|上升到|上升至|跃居|跃升至|进位至|晋升至)(?:[^，。；]{0,10})$/;

function rank(words: string, at: number, whole: string, digits: string, unit: string | undefined): Quantity | 'skip' {
  const after = words.slice(at + whole.length);
  const ranked =
    unit !== undefined || (RANKING.test(words.slice(0, at)) && (after === '' || /^[，。；、）)和且 ]/.test(after)));
  if (
    !ranked ||
    (unit === undefined &&
      !/(?:[国省市区县界球居列名]|(?:居|列|排名?)[\u4e00-\u9fff]{2,4}|第[\d一二三四五六七八九十]+、)$/.test(
        words.slice(0, at),
      ))
  )
    return 'skip';
  const value = hanValue(digits) ?? Number(digits);
  if (Number.isNaN(value)) return 'skip';
  return { ...fixed(words, at, whole.length, value, '位', '位', 'rank'), unit: unit ?? '位' };
}

function fixed(
  words: string,
  start: number,
  length: number,
  value: number,
  unit: string,
  baseUnit: string,
  kind: Quantity['kind'],
): Quantity {
  const unitEnd = start + length;
  const after = AFTER_AT.exec(words.slice(unitEnd));
  const before = BEFORE_AT.exec(words.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[1];
  const comparator = AFTER[after?.[1] ?? ''] ?? BEFORE[before ?? ''] ?? '=';
  const end = unitEnd + (after?.[0].length ?? 0);
  return {
    start,
    end,
    unitStart: unitEnd,
    unitEnd,
    comparator,
    value,
    unit,
    baseValue: value,
    baseUnit,
    kind,
    written: 'arabic',
  };
}

interface Parts {
  readonly start: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly upper: number | undefined;
  readonly unit: Unit;
  readonly written: Quantity['written'];
}

/** 高新技术企业过千家. */
const PASSES = /[^通经路不难度透错胜会]过$/;

function build(words: string, parts: Parts): Quantity {
  const { start, value, upper, unit } = parts;
  const after = AFTER_AT.exec(words.slice(unit.end));
  const before = BEFORE_AT.exec(words.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[1] ?? apart(words, start);
  const comparator: Comparator =
    upper !== undefined
      ? 'range'
      : (AFTER[after?.[1] ?? ''] ??
        within(words, unit) ??
        AFTER[bounded(words, unit) ?? ''] ??
        BEFORE[before ?? ''] ??
        (unit.more || (parts.written === 'bare' && PASSES.test(words.slice(0, start))) ? '>=' : '='));
  return {
    start,
    end: unit.end + (after?.[0].length ?? 0),
    unitStart: parts.numberEnd,
    unitEnd: unit.end,
    comparator,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: unit.words,
    baseValue: tidy(value * unit.factor),
    baseUnit: unit.base,
    kind: kindOf(unit.base),
    written: parts.written,
  };
}

/** 60个工作日内办结. */
function within(words: string, unit: Unit): Comparator | undefined {
  return DURATIONS.has(unit.base) && /^内(?![外容部设需])/.test(words.slice(unit.end)) ? '<=' : undefined;
}

/** 压减到2个环节以内: the bound stands behind the thing. */
function bounded(words: string, unit: Unit): string | undefined {
  return /^(?:环节|步骤|材料|事项|窗口|部门|流程|节点)(以内|之内|以下|以上)$/.exec(words.slice(unit.end))?.[1];
}

/** 至少建成1个: the verb stands between the word of comparison and the number. */
function apart(words: string, start: number): string | undefined {
  return (
    /(至少|最多|至多)(?:再|要)?(?:新)?(?:建成|建设|培育|打造|开展|举办|组织|新建|完成|引进|安排|新增|改造|创建|配备|设立|建)$/.exec(
      words.slice(Math.max(0, start - LONGEST_BEFORE), start),
    )?.[1] ??
    /(不少于|不低于|不超过|不高于)(?:省|国家|市)?(?:下达|规定|确定|分配)的$/.exec(
      words.slice(Math.max(0, start - LONGEST_BEFORE), start),
    )?.[1]
  );
}

function kindOf(base: string): Quantity['kind'] {
  if (CURRENCIES.has(base.split('/')[0] ?? '')) return 'money';
  if (base === '%' || base === '‰') return 'percent';
  if (base === '个百分点') return 'points';
  if (base === '倍') return 'multiple';
  if (DURATIONS.has(base)) return 'duration';
  return SIZES.has(base) || base.includes('/') ? 'size' : 'count';
}

function unitAt(words: string, at: number): Unit | null {
  UNIT_AT.lastIndex = at;
  const match = UNIT_AT.exec(words);
  if (match === null) return headcountAt(words, at);
  const [whole, more, scale, moreAfterScale, unit = ''] = match;
  if (LONGER.test(words.slice(at + whole.length - 1, at + whole.length + 1))) return null;
  const [head = '', ...per] = unit.split(/[/每]/);
  // 连续三年每年安排…: no three years in a year.
  if (unit.includes('每') && DURATIONS.has(UNIT_WORDS.get(head)?.base ?? head)) return null;
  const entry = UNIT_WORDS.get(head) ?? { words: head, base: head, factor: 1 };
  const factor = entry.factor * (SCALE_WORDS.get(scale ?? '') ?? 1);
  return {
    words: `${scale ?? ''}${unit}`,
    base: per.length === 0 ? entry.base : [entry.base, ...per].join('/'),
    factor,
    end: at + whole.length,
    more: more === '余' || more === '多' || moreAfterScale !== undefined,
  };
}

/** 五百亿台阶, 家庭: the last character begins another word. */
const LONGER = /^(?:台阶|口岸|家庭|人均|户籍|期[间末货限内]|班[列级子组轮车]|担[保当任负]|箱[变体涵])$/;

/** Not the tail of a name, an ordinal or another number: PM2.5, G20, 第3, 100+20, 每万人. */
function standsAlone(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 1), at);
  if (/\d/.test(words[at] ?? '')) return !/[A-Za-z0-9.+＋第每〔[Α-ω]/u.test(before);
  return !/[第每数几〇零一二两三四五六七八九十百千万亿]/.test(before);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
