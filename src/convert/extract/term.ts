import type { Calendar, DateMention } from './date.ts';
import { EVERY_YEAR_DATE } from './datespan.ts';
import { LABEL_CLAUSE } from './vocabulary/stages.ts';
import { lastFinished } from './years.ts';

/** How far a date governs: clauses of its segment only, or the whole sentence. */
export function segmentOnly(mention: DateMention): boolean {
  return isDay(mention) || mention.role === 'since' || mention.rule === EVERY_YEAR_DATE;
}

function isDay({ role, edtf }: DateMention): boolean {
  return role === 'in' && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf ?? '');
}

/** 9月, 2020年9月: one month in which something was. */
function isMonth({ role, edtf }: DateMention): boolean {
  return role === 'in' && /^(?:\d{4}|XXXX)-\d\d$/.test(edtf ?? '');
}

/** A day or a month that lies in the time the words around it speak of: 1—9月…，9月当月…. */
export function isPartOf(mention: DateMention, wider: DateMention | null): boolean {
  if (wider === null || wider.role === 'against' || (!isDay(mention) && !isMonth(mention))) return false;
  const [from, to] = [bound(wider, 0, '01'), bound(wider, -1, '12')];
  const at = mention.edtf?.slice(0, MONTH_LENGTH);
  const longer = from !== undefined && to !== undefined && from < to;
  return longer && at !== undefined && from <= at && at <= to;
}

/** A month of one deed in a report on several years: what the clauses after it tell belongs to all of them. */
export function isPassing(mention: DateMention, wider: DateMention | null): boolean {
  return wider !== null && spansYears(wider) && isPartOf(mention, wider);
}

const MONTH_LENGTH = 7;

/** The month that a date names last, or null. */
export function monthIn({ edtf }: DateMention): number | null {
  const month = /\d{4}-(\d\d)(?:-\d\d)?$/.exec(edtf ?? '')?.[1];
  return month === undefined ? null : Number(month);
}

/** The first or last month of a year, a span of months or a span of years. */
function bound({ edtf, role }: DateMention, end: 0 | -1, month: string): string | undefined {
  if (role !== 'in' && role !== 'since') return undefined;
  const date = edtf?.split('/').at(end);
  if (date === undefined || !/^\d{4}(?:-\d\d)?$/.test(date)) return undefined;
  return date.length > 4 ? date : `${date}-${month}`;
}

/** 三年新建20座, 每年12月底前报告: what never reaches beyond its clause, whatever the clause promises. */
export function ofItsClause({ rule }: DateMention): boolean {
  return rule === 'nth-year' || rule === EVERY_YEAR_DATE;
}

/** What only qualifies the clause it stands in: 年度目标3200个, 9月当月, or a month after what it tells of (实验室2月挂牌运行). */
export function clauseOnly(mention: DateMention, words: string, wider: DateMention | null): boolean {
  if (['goal-year', 'nth-year', 'changed-to'].includes(mention.rule)) return true;
  if (mention.rule === EVERY_YEAR_DATE) return words.length > mention.end;
  if (/^(?:当季|单季)/.test(words.slice(mention.end)) && mention.role === 'in') return true;
  if (!isMonth(mention)) return false;
  const rest = words.slice(mention.end);
  if (/^(?:当月|单月)$/.test(rest)) return false;
  if (/^(?:当月|单月|末|底)/.test(rest) && isPartOf(mention, wider)) return true;
  return BESIDE_ITS_SUBJECT.test(words.slice(0, mention.start).replace(/(?:在|于|已|已于|自|从)$/, ''));
}

/** More than a word of the grammar stands before the date. */
const BESIDE_ITS_SUBJECT =
  /^(?!(?:全市|我市|其中|此外|同时|截至|截止|今年|去年|上年|特别是|尤其是|会上|目前|近日|日前)*$|[^，]*(?:截至|截止|比|较|同|讯|电|）|\))$)[^，]{3,}$/;

/** 1月6日 …。: the day at the head of an entry of a chronicle, which holds for the whole of it. */
export function headsEntry(mention: DateMention, words: string): boolean {
  return isDay(mention) && mention.start === 0 && /^[ 　]/.test(words.slice(mention.end));
}

/** …5月20日挂牌，急救站同月投入运行: the month of the date before. */
export function sameMonth(words: string, mentions: readonly DateMention[], before: DateMention | null): DateMention[] {
  const start = words.indexOf('同月');
  const edtf = /^\d{4}-\d\d/.exec(before?.edtf ?? '')?.[0];
  if (start < 0 || edtf === undefined || before === null || mentions.length > 0) return [...mentions];
  const { from, to } = before;
  return [{ start, end: start + '同月'.length, edtf, role: 'in', rule: 'month', from, to }];
}

/** 同年11月: the year is that of the date before; such a mention comes without its year. */
export function sameYear(words: string, mentions: readonly DateMention[], before: number | null): DateMention[] {
  return mentions.map((m) => {
    const same = /(?:同年|次年)$/.exec(words.slice(Math.max(0, m.start - 2), m.start))?.[0];
    if (same === undefined || before === null || m.edtf === null) return m;
    const year = same === '次年' ? before + 1 : before;
    return { ...m, start: m.start - 2, edtf: m.edtf.replace(/^(?:\d{4}|XXXX)/, String(year)), from: year, to: year };
  });
}

/**
 * The date that governs a clause: a term before a time, one outside brackets before one inside them. What stands in
 * brackets (内环路开工（2025年底前通车）) holds for its clause alone, and the last of it where it names several.
 */
export function governingDate(
  words: string,
  mentions: readonly DateMention[],
): { readonly governs: DateMention | null; readonly bracketed: boolean } {
  const inside = [...words.matchAll(/[（(][^）)]*[）)]/g)];
  const isInside = (m: DateMention) => inside.some((b) => b.index < m.start && m.end < b.index + b[0].length);
  const dated = mentions.filter((m) => m.role !== 'against');
  const outside = dated.filter((m) => !isInside(m));
  const [head, second] = outside;
  const entry = head !== undefined && headsEntry(head, words) && second?.end === words.length ? second : undefined;
  const first = outside.find((m) => m.role === 'by') ?? entry ?? head;
  if (first !== undefined) return { governs: first, bracketed: false };
  const last = dated.findLast((m) => m.role === 'by') ?? dated[0] ?? null;
  return { governs: last, bracketed: last !== null && !LABEL_CLAUSE.test(words) };
}

/**
 * 一期一季度开工、二期年内投产: of two times that a clause tells of two things, the clauses after it go on with the last;
 * null where it names no more than one, or a list of them.
 */
export function lastOfSeveral(words: string, mentions: readonly DateMention[]): DateMention | null {
  const dated = mentions.filter((m) => m.role === 'by' || m.role === 'in');
  const [before, last] = dated.slice(-2);
  if (before === undefined || last === undefined || last.edtf === null) return null;
  return /^[^，（）()]+、[^，（）()]+$/.test(words.slice(before.end, last.start)) ? last : null;
}

/** “十三五”时期…。五年间，…: so many years back are those the section reports on, where they are as many. */
export function sameSpan(mention: DateMention, reported: DateMention | null): DateMention {
  if (reported === null) return mention;
  if (mention.role === 'since' && mention.rule === 'relative-year') return upToNow(mention, reported);
  if (mention.rule !== 'past-years' || !spansYears(reported)) return mention;
  const length = ({ from, to }: DateMention): number => (to ?? 0) - (from ?? 0);
  const { edtf, from, to } = reported;
  return length(mention) === length(reported) ? { ...mention, edtf, from, to } : mention;
}

/** 五年累计完成造林186万亩, where the past is told: so many years back. */
export function toldYears(mention: DateMention, words: string, told: boolean, calendar: Calendar): DateMention {
  const { from, to } = mention;
  const adds = mention.rule === 'bare-years' && /^(?:累计|合计|共)/.test(words.slice(mention.end));
  const last = told && adds ? lastFinished(calendar) : null;
  if (last === null || from === null || to === null) return mention;
  const first = last - (to - from);
  return { ...mention, edtf: `${first}/${last}`, from: first, to: last, role: 'in', rule: 'past-years' };
}

/** 今年以来, in a report on the first half of the year, speaks of those months. */
function upToNow(mention: DateMention, { role, edtf, from, to, rule }: DateMention): DateMention {
  const months = role === 'in' && /^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf ?? '');
  return months && from === mention.from ? { ...mention, role, edtf, from, to, rule } : mention;
}

/** A date that speaks for several years: what 累计 and 年均 run over. */
export function spansYears(mention: DateMention): boolean {
  return mention.from !== null && mention.to !== null && mention.to > mention.from;
}

/** Whether a promise can be due at it: not a date that lies wholly in the past. */
export function canBeDue(mention: DateMention, calendar: Calendar): boolean {
  if (mention.role === 'since' || mention.role === 'until' || mention.role === 'against') return false;
  return calendar.year === null || mention.to === null || mention.to >= calendar.year;
}
