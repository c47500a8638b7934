import type { Block } from '../../schema/document.ts';
import type { Pledge } from '../../schema/record.ts';
import { calendarOf } from './calendar.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { indicatorOf } from './indicator.ts';
import { measureOf } from './measure.ts';
import { asciiDigits } from './numeral.ts';
import { documentPlace } from './place.ts';
import { quantities, type Quantity } from './quantity.ts';
import { quotation } from './quotation.ts';
import { themeOf } from './theme.ts';
import { FLOW, STOCK } from './vocabulary/measures.ts';

/** The rows of an indicator table that stand one a line, and the targets they set. */
export interface IndicatorRows {
  readonly blocks: ReadonlySet<Block>;
  readonly pledges: readonly Draft<Pledge>[];
}

/** A column of the table: a year, a rate of growth, or null for what is neither. */
type Column = { readonly year: number } | 'rate' | null;

const BETWEEN = /[\s　|]+/;
const NUMBERED = /^(?:[（(]?\d{1,2}[）)]|\d{1,2}[.．、]|[①-⑳]|\d{1,2}[\s　|]+(?=[^\d\s]))[ 　]*/;
const VALUE = /^[<>≥≤＜＞〈〉]?(?:\d[\d,]*(?:\.\d+)?(?:%|％|[\u4e00-\u9fff/]{0,8})?(?:左右|以上|以内)?|[-—–－]+)$/;
/** What has come together over several years: [1500]. */
const ADDED_UP = /^[[［【〔（(]([<>≥≤]?\d[^\]］】〕）)]*)[\]］】〕）)](?:左右|以上|以内)?$/;
/** The class of indicators before the number of the first of them: 创新驱动 3 研发经费. */
const CLASS = /^[\u4e00-\u9fff]{2,8}[\s　|]+(?=\d{1,2}[\s　|]+[^\d\s])/;
const NONE = /^[-—–－]+$/;
const KIND = /^[[［(（]?(预期性|约束性)[\]］)）]?$/;
/** A cell that holds nothing but a unit. */
const UNIT_CELL =
  /^[（(]?(?:[%％‰]|[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff\d]{1,4})?|[\u4e00-\u9fff]{0,2}(?:个百分点|平方米|平方公里|立方米|标准煤|千瓦时?))[）)]?$/;
/** What stands above a table. */
const CAPTION = /^[ 　]*(?:专栏|附?表|附件)[ 　]*[\d一二三四五六七八九十：:][^。；]{0,40}$/;
/** A column that names no year of its own. */
const AIM = /^(?:发展|规划|预期)?目标(?:值)?$/;
const UNIT = /[（(]([^（）()]+)[）)]$/;

/**
 * Reads tables of indicators that were flattened to lines: 指标 2020年 2025年 属性 / 森林覆盖率 56.1% 56.8% 约束性. The
 * last year of the header is promised, the year before it is where it starts from. A line is a row where it ends in
 * 预期性 or 约束性, or follows a header with years; a table whose last year has passed promises nothing.
 */
export function indicatorRows(input: ExtractionInput): IndicatorRows {
  const blocks = new Set<Block>();
  const pledges: Draft<Pledge>[] = [];
  const now = calendarOf(input).year;
  let columns: readonly Column[] | null = null;
  let caption: number | null = null;
  let unit = '';
  for (const block of input.blocks) {
    const words = asciiDigits(input.simplified.slice(block.start, block.end));
    const header = headerOf(words, caption);
    caption = captionYear(words);
    unit = UNIT_SAID.exec(words)?.[1] ?? (columns === null && header === null ? '' : unit);
    if (header !== null) {
      columns = header;
      blocks.add(block);
      continue;
    }
    const row = rowOf(words, columns !== null);
    if (row === null) {
      if (columns !== null && isTabular(words)) blocks.add(block);
      else columns = null;
      continue;
    }
    blocks.add(block);
    const touched = input.uncertain.some((u) => u.start < block.end && block.start < u.end);
    const pledge = touched ? null : pledgeOf({ ...row, unit: row.unit || unit }, columns, block, input, now);
    if (pledge !== null) pledges.push(pledge);
  }
  return { blocks, pledges };
}

/** 重点支出安排表（单位：万元）: the unit of all its values. */
const UNIT_SAID = /单位[：:][ 　]*([^\s　，。；、）)]{1,6})/;

/** 专栏1 2027年主要指标: the year that the caption right above a header gives to its 目标值; or null. */
function captionYear(words: string): number | null {
  const years = CAPTION.test(words) ? [...words.matchAll(/20\d\d(?=年)/g)] : [];
  return years.length === 1 ? Number(years[0]?.[0]) : null;
}

function headerOf(words: string, caption: number | null): Column[] | null {
  const cells = words.trim().split(BETWEEN);
  const named = cells.slice(0, 3).findIndex((c) => /指标|项目|名称/.test(c));
  if (
    cells.length < 3 ||
    named < 0 ||
    !cells.some((c) => /^(?:“?十[三四五六]五”?末?|到)?20\d\d年?/.test(c) || (caption !== null && AIM.test(c)))
  ) {
    return null;
  }
  return cells.slice(named + 1).flatMap((cell): Column[] => {
    if (/属性|类型|性质|单位|责任|备注|部门|说明/.test(cell)) return [];
    const year = /(20\d\d)/.exec(cell)?.[1];
    if (/年均|增长|增速|累计|\[|［/.test(cell)) return ['rate'];
    if (year === undefined && caption !== null && AIM.test(cell)) return [{ year: caption }];
    return [year === undefined ? null : { year: Number(year) }];
  });
}

/** A row whose value is no number (完成上级任务) ends no table. */
function isTabular(words: string): boolean {
  const cells = words.trim().split(BETWEEN);
  return cells.length > 2 && KIND.test(cells.at(-1) ?? '') && !/[。；]/.test(words);
}

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly string[];
  readonly binding: 'expected' | 'binding' | undefined;
}

function rowOf(words: string, inTable: boolean): Row | null {
  if (/[。；，]/.test(words) || CAPTION.test(words)) return null;
  const cells = words.trim().replace(CLASS, '').replace(NUMBERED, '').split(BETWEEN);
  const last = KIND.exec(cells.at(-1) ?? '')?.[1];
  const rest = last === undefined ? cells : cells.slice(0, -1);
  const isValue = (cell: string): boolean => VALUE.test(cell) || ADDED_UP.test(cell);
  const from = rest.findIndex(isValue);
  if (from < 1 || !rest.slice(from).every(isValue) || (last === undefined && !inTable)) return null;
  const own = from > 1 && UNIT_CELL.test(rest[from - 1] ?? '') ? rest[from - 1] : undefined;
  const label = rest.slice(0, own === undefined ? from : from - 1).join('');
  if (!/[\u4e00-\u9fff]{2}/.test(label)) return null;
  return {
    name: label.replace(UNIT, ''),
    unit: own?.replace(/[（()）]/g, '') ?? UNIT.exec(label)?.[1] ?? '',
    values: rest.slice(from),
    binding: last === undefined ? undefined : last === '预期性' ? 'expected' : 'binding',
  };
}

function pledgeOf(
  row: Row,
  columns: readonly Column[] | null,
  block: Block,
  input: ExtractionInput,
  now: number | null,
): Draft<Pledge> | null {
  const { values, name, binding } = row;
  const known = columns !== null && columns.length === values.length ? columns : null;
  if (known === null && values.length > 2) return null;
  const due = known?.findLast((c): c is { readonly year: number } => c !== null && c !== 'rate')?.year ?? null;
  if (due !== null && now !== null && due < now) return null;
  const isYear = (i: number): boolean => known === null || (known[i] !== null && known[i] !== 'rate');
  const lastYear = values.findLastIndex((_, i) => isYear(i));
  const stated = !NONE.test(values[lastYear] ?? '-');
  const at = stated ? lastYear : values.findLastIndex((v) => !NONE.test(v));
  const quantity = read(values[at], row.unit);
  if (quantity === null) return null;
  const base = stated && at > 0 && isYear(at - 1) ? read(values[at - 1], row.unit) : null;
  const added = ADDED_UP.test(values[at] ?? '');
  const rate = !stated && !added && known?.[at] === 'rate';
  const measured = measureOf(quantity, name, name);
  const measure = rate && measured === 'share' ? 'growth' : measured;
  const yearly =
    measure === 'growth' || (measure === 'level' && FLOW.test(name) && !STOCK.test(name) && !name.endsWith('能力'));
  const deadline = due === null ? undefined : String(due);
  return {
    ...documentPlace(input),
    quote: quotation(input.text, block),
    type: 'outcome',
    rule: 'target/indicator-row',
    commitment: 'firm',
    trigger: '',
    theme: themeOf(name, []),
    tool: 'environment-goals',
    bodies: [],
    ...(deadline === undefined ? {} : { deadline, deadlineRule: 'year/from-header' }),
    target: {
      indicator: indicatorOf(name, input.indicators).id,
      subject: name,
      comparator: quantity.comparator,
      value: quantity.value,
      unit: quantity.unit,
      baseValue: quantity.baseValue,
      baseUnit: quantity.baseUnit,
      measure,
      period: added
        ? 'cumulative'
        : yearly
          ? 'annual'
          : measure === 'decrease' || measure === 'increment'
            ? 'cumulative'
            : 'total',
      ...(base === null ? {} : { baseline: { value: base.value, unit: base.unit, words: values[at - 1] ?? '' } }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(binding === undefined ? {} : { binding }),
    },
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '>': '超过',
  '＞': '超过',
  '〉': '超过',
  '≥': '不低于',
  '<': '低于',
  '＜': '低于',
  '〈': '低于',
  '≤': '不高于',
};

/** A cell as a quantity; the unit may stand beside the name: 地区生产总值（亿元） 2045. */
function read(cell: string | undefined, unit: string): Quantity | null {
  if (cell === undefined || NONE.test(cell)) return null;
  const shown = ADDED_UP.exec(cell)?.[1] ?? cell;
  const sign = SIGNS[shown[0] ?? ''] ?? '';
  const bare = (sign === '' ? shown : shown.slice(1)).replaceAll(',', '');
  const [, digits = bare, bound = ''] = /^([\d.]+)(.*)$/.exec(bare) ?? [];
  return quantities(sign + bare)[0] ?? quantities(`${sign}${digits}${unit}${bound}`)[0] ?? null;
}
