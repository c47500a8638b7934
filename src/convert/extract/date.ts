import type { Edtf } from '../../schema/edtf.ts';
import { FORMS } from './dateform.ts';
import { SPAN_FORMS } from './datespan.ts';
import type { Reading } from './years.ts';

/**
 * Dates in EDTF. A term stated as "by" (到2020年, 年底前, 三年时间, 十四五末) is an interval with an open start,
 * `../2020`; a period in which something is done (全年, 今年, 2021年) is the period itself, `2021`; a span with two
 * stated ends keeps both, `2021/2025`. A span counted in years includes the year it starts in: 三年时间 from 2021 ends
 * with 2023.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** Null where the words speak of a date that the document gives no year for. */
  readonly edtf: Edtf | null;
  /** by: a term; in: a period or a day; until: 截至; since: 以来; against: a date something is compared with. */
  readonly role: 'by' | 'in' | 'until' | 'since' | 'against';
  readonly rule: string;
  /** 8月底: a moment, where 8月底前 is a term. */
  readonly stands?: true;
  /** 2023年起: something begins with it, where 2023年以来 looks back on it. */
  readonly starts?: true;
  /** First and last year, for telling past from future. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What a document says of its own time. */
export interface Calendar {
  /** Year of publication (or of the event): 今年, 去年. */
  readonly year: number | null;
  readonly month: number | null;
  /** The year a section or a bulletin speaks of: 全年, 年底前, 9月. */
  readonly subject: number | null;
  /** The subject is only a 去年 of the sentence before. */
  readonly loose?: boolean;
  /** The years that the title of a plan names: 规划期内, 规划期末. */
  readonly plan?: { readonly from: number; readonly to: number } | null;
  /** The year last named in the sentence: 到2030年，当年…. */
  readonly named?: number | null;
  /** The month last named in the sentence with a year: 明年3月…，5月…. */
  readonly namedMonth?: number | null;
}

const BY_BEFORE = /(?:到|至|截止到|不迟于|不晚于|最迟于?|最晚于?)$/;
const UNTIL_BEFORE = /(?:截至|截止|截至到|截止到|截止至)(?:目前)?[,，]?$/;
const BY_AFTER =
  /^(?:年|季度)?(?:底|末)?(?:之前|以前|前)(?!三季度|3季度|[列驱沿端置瞻锋哨台途景]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})个?月)|^(?:年)?(?:底|末)/;
/** 9月开始招生 is the month in which it begins. */
const SINCE_AFTER = /^(?:以来|起|至今)|^开始(?=$|[，、；]|(?:全面|正式)?(?:实行|执行|施行|实施|推行))/;
/** 是上年的2.1倍 */
const TIMES_AFTER =
  /^(?:同期|全年|水平)?的[近约]?(?:[\d一二两三四五六七八九十.]+(?:多|余)?(?:倍|%|％)|[一二两三四五六七八九]成)/;
/** As much as 全年水平的1.2倍 with a number before its unit. */
const LONGEST_AFTER = 12;
/** 由2017年的10头增加到今年的23头: what it has come to. */
const CHANGED_TO =
  /(?:增加?|提高|提升|上升|上涨|扩大|发展|增长|降低?|下降|减少|缩小|缩短|压减|收窄|回落|跃升|攀升)(?:到|至)$/;
const AGAINST_BEFORE = /(?:比|较|与|同|超过?|高于|由|从)$/;
/** 按上年度缴纳失业保险费的60%返还: what a rate is reckoned on. */
const RECKONED_ON = /(?:按|按照|以)(?:其|企业)?$/;

/** Every date in `words` (Simplified, ASCII digits), in order. */
export function dates(words: string, calendar: Calendar): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(words, at, calendar);
    if (mention === null) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

const ALL_FORMS = [...SPAN_FORMS, ...FORMS];

/** The characters that a date may begin with. */
const FIRST: ReadonlySet<string> = new Set(
  '0123456789月一二两三四五六七八九十今本去上前明后当下第年岁全“"「『到在用利经通力未接过近最这自民元春秋新国农主汛供采台雨封入高暑清端中重规每次首任半寒旅开谷惊芒立霜夏麦冬',
);

/** What may follow the first number of a date; 350家 is none. */
const AFTER_DIGITS: ReadonlySet<string> = new Set('年月日号季个旬届—–-~～－至到、和及 　');

function isDigit(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function mentionAt(words: string, at: number, calendar: Calendar): DateMention | null {
  if (!FIRST.has(words[at] ?? '')) return null;
  if (isDigit(words, at)) {
    if (/[\d.〔[]/.test(words[at - 1] ?? '')) return null;
    let end = at + 1;
    while (isDigit(words, end)) end += 1;
    if (!AFTER_DIGITS.has(words[end] ?? '')) return null;
  }
  for (const form of ALL_FORMS) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(words);
    if (match === null) continue;
    const reading = form.read(match, calendar);
    if (reading !== null) return withRole(words, at, at + match[0].length, reading, calendar);
  }
  return null;
}

/** 截至2025年底, said in 2024: the words of a report, of a time that no report can speak of. */
function isYetToCome({ edtf, to, rule }: Reading, { year, month }: Calendar): boolean {
  if (year === null || to === null || edtf === null || /known-year/.test(rule)) return false;
  if (edtf.includes('/') || to !== year) return to > year && !edtf.includes('/');
  const last = /^\d{4}-(\d\d)/.exec(edtf)?.[1];
  return month !== null && (last === undefined ? month <= LATEST_OF_A_PLAN : Number(last) > month);
}

/** In the last months of a year its end may already be told. */
const LATEST_OF_A_PLAN = 9;

/** 1月10日前, said in December: of the year to come. */
function isLongPast({ edtf, to, rule }: Reading, words: string, { year, month }: Calendar): boolean {
  const of = Number(/^\d{4}-(\d\d)/.exec(edtf ?? '')?.[1]);
  return (
    to === year && month !== null && month - of >= LONG_PAST && rule.endsWith('-of-known-year') && /^\d/.test(words)
  );
}

/** Months. */
const LONG_PAST = 8;

/** 在2021年1289家的基础上. */
const BASIS_AFTER = /^年?[底末]?(?:的|约|近)?[\d.]+[^，]{1,6}基础上/;

function withRole(words: string, start: number, end: number, reading: Reading, calendar: Calendar): DateMention {
  const before = words.slice(Math.max(0, start - 6), start);
  const after = words.slice(end, end + LONGEST_AFTER);
  const { from, to, rule, edtf } = reading;
  const mention = { start, end, edtf, from, to, rule };
  if (AGAINST_BEFORE.test(before) && !SINCE_AFTER.test(after)) {
    return { ...mention, end: end + (/^年?[底末](?=的)/.exec(after)?.[0].length ?? 0), role: 'against' };
  }
  if (rule === 'past-year' && (RECKONED_ON.test(before) || /^(?:结转|结余|滚存)/.test(after)))
    return { ...mention, role: 'against' };
  if (before.endsWith('在') && BASIS_AFTER.test(after)) return { ...mention, role: 'against' };
  if (/(?:是|为|仅为|相当于|恢复[至到]|回升[至到]|达到)$/.test(before) && TIMES_AFTER.test(after))
    return { ...mention, role: 'against' };
  if (CHANGED_TO.test(before) && /^(?:年)?(?:底|末)?的[近约]?[\d一二三四五六七八九十百千万]/.test(after))
    return { ...mention, role: 'in', rule: 'changed-to' };
  if (SINCE_AFTER.test(after))
    return {
      ...mention,
      end: end + (SINCE_AFTER.exec(after)?.[0].length ?? 0),
      role: 'since',
      ...(/^(?:起|开始)/.test(after) ? { starts: true as const } : {}),
    };
  if (UNTIL_BEFORE.test(before)) {
    const tail = /^(?:年)?(?:底|末)/.exec(after)?.[0] ?? '';
    if (!isYetToCome(reading, calendar)) return { ...mention, end: end + tail.length, role: 'until' };
    return { ...mention, end: end + tail.length, edtf: edtf === null ? null : `../${edtf}`, role: 'by' };
  }
  const term = BY_AFTER.exec(after);
  const by = reading.role === 'by' || term !== null || (BY_BEFORE.test(before) && !/^(?:期间|年?间)/.test(after));
  if (!by) return { ...mention, role: reading.role ?? 'in' };
  const said = edtf?.includes('/') === true ? (edtf.split('/')[1] ?? edtf) : edtf;
  const next = term?.[0].endsWith('前') === true && isLongPast(reading, words.slice(start), calendar);
  const last = next && said !== null ? said.replace(/^\d{4}/, (year) => String(Number(year) + 1)) : said;
  return {
    ...mention,
    ...(next && to !== null ? { from: to + 1, to: to + 1 } : {}),
    end: end + (term?.[0].length ?? 0),
    edtf: last === null ? null : last.startsWith('../') || last.startsWith('XXXX') ? last : `../${last}`,
    role: 'by',
    ...(term !== null && !term[0].endsWith('前') && !BY_BEFORE.test(before) ? { stands: true as const } : {}),
  };
}
