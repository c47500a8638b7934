import type { Edtf } from '../../schema/edtf.ts';
import type { Result } from '../../schema/record.ts';
import { actionIn } from './action.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import type { Calendar, DateMention } from './date.ts';
import type { Part } from './part.ts';
import { labelOf } from './label.ts';
import { hanValue } from './numeral.ts';
import { lastFinished } from './years.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { ACHIEVED, NOT_ACHIEVED, OF_A_HIGHER_BODY } from './vocabulary/results.ts';

/** A number that is reported as reached. */
export function figureResult(part: Part, input: ExtractionInput): Draft<Result> {
  const { measure, period } = part.figure;
  const state =
    !/始终|连续|历年/.test(part.words) &&
    (period === 'total' || (period === 'annual' && measure === 'level' && !/年均|每年/.test(part.words)));
  const asOf =
    onTheSpot(part.statement, input) ??
    (isBesideADay(part.statement) ? null : asOfOf(part.statement, part.words, state));
  return {
    ...part.statement.placed,
    quote: quotation(input.text, part.span),
    rule: 'result/figure',
    ...part.figure,
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** Something reported as done, without a number, or null; `happened` where its clause tells of a dated event. */
export function deedResult(statement: Statement, input: ExtractionInput, happened = false): Draft<Result> | null {
  const words = statement.clause.words;
  if (statement.trapped.some(({ trap }) => trap === 'subsidy' || trap === 'condition')) return null;
  const bare = undated(statement)
    .replace(NAMED_AMONG, '等')
    .replace(/[“「『《][^”」』》]*[”」』》]/g, (name) => '□'.repeat(name.length));
  const said =
    happened ||
    ACHIEVED.test(bare) ||
    (statement.orientation === 'past' && MADE.test(bare)) ||
    (statement.setting === 'past' && statement.reportYear !== null && labelOf(statement) === null && isDone(words));
  if (!said || /开门红|开门稳|良好开局/.test(words) || NOT_ACHIEVED.test(bare) || OF_A_HIGHER_BODY.test(bare))
    return null;
  const titled = statement.termFrom === 'section' && /^\d{4}-\d\d\/\d{4}-\d\d$/.test(statement.term?.edtf ?? '');
  const asOf =
    onTheSpot(statement, input) ??
    (titled && !PROPORTION.test(bare) ? null : ofADeed(asOfOf(statement, words, false), statement, bare));
  return {
    ...statement.placed,
    quote: quotation(input.text, statement.clause),
    rule: 'result/deed',
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** 甲、乙二期等一批项目建成: some of them have names. */
const NAMED_AMONG = /(?<=、[^，]{2,})等一(?:大)?批/;

/** The words of a clause, the dates in its midst left out: 已于今年5月完成选址. */
function undated({ clause, mentions }: Statement): string {
  const inner = mentions.filter((m) => /已于?$/.test(clause.words.slice(0, m.start)));
  return inner.reduceRight((left, m) => left.slice(0, m.start) + left.slice(m.end), clause.words);
}

/** 市政府照单全收，制定□…: where the past is told. */
const MADE =
  /^(?:及时|迅速|专门|研究|逐项|逐条|第一时间|同步|市委、市政府|市政府|我局|我委)*(?:制定|印发|出台|修订|下发|成立|组建)(?:了)?(?:[^，的]{0,4}□{4,}|[^，的]{0,10}(?:专班|领导小组|工作组))$/;

/** The day or time at which a deed is reported as done. */
export function asOfDeed(statement: Statement): Edtf | null {
  const { words } = statement.clause;
  return ofADeed(asOfOf(statement, words, false), statement, words);
}

/** 截至7月底…，前7个月…。…并网: a deed of which no day is told is reported as of the day that the paragraph gives, a proportion runs over the months. */
function ofADeed(asOf: Edtf | null, { mentions, term, until }: Statement, bare: string): Edtf | null {
  const months = /^\d{4}-\d\d\/(\d{4}-\d\d)$/.exec(asOf ?? '');
  const own = term !== null && mentions.includes(term);
  return months?.[1] === undefined || own || until !== months[1] || PROPORTION.test(bare) ? asOf : until;
}

/** 会上，三市签订协议，14个项目现场签约: done at the meeting itself, on its day. */
function onTheSpot({ sentence, clause, mentions }: Statement, { event }: ExtractionInput): Edtf | null {
  if (event === undefined || mentions.length > 0) return null;
  const said = sentence.words.slice(0, clause.end - sentence.start);
  return AT_THE_MEETING.test(said) && SIGNED_THERE.test(said) ? event : null;
}

const AT_THE_MEETING =
  /^(?:在?(?:当天|本次|此次)?的?(?:会|大会|会议|活动|仪式|签约|推介会|发布会|论坛)(?:现场|上|期间|中)|现场)，?/;
const SIGNED_THERE = /签约|签订|签署|揭牌|授牌|颁发|发布了|启动了|达成/;

/** What compares or divides, and what is measured against the year: 同比持平, 三次产业结构, 完成全年目标. */
const PROPORTION = /持平|实现(?:□|“)|保持|始终|连续|“双过半”|(?:产业|经济)结构|比例|(?:目标|任务|计划)$/;

/** What would be a promise of a deed if it were planned is its report in a section that looks back: 启动实施…计划. */
function isDone(words: string): boolean {
  return (
    !/看$|可|同意|(?:时间|日期|机构|单位)$|良好|稳定|现印发|(?:没有?|尚未|仍未|还未)(?:[\u4e00-\u9fff]{2,4})$/.test(
      words,
    ) && actionIn(words, true, words) !== null
  );
}

/**
 * 学院已于去年5月28日揭牌，首批招生500人: the day is that of the event, not of the count beside it, unless it stands first:
 * 3月7日，机场开通新航线，在飞航线增至14条.
 */
function isBesideADay({ term, termFrom, mentions, sentence }: Statement): boolean {
  const day = term !== null && /-\d\d-\d\d$/.test(term.edtf ?? '') && term.role === 'in';
  if (!day || mentions.includes(term) || termFrom === 'block') return false;
  return !DAY_FIRST.test(sentence.words) || OF_A_MEETING.test(sentence.words.slice(0, HEAD));
}

const DAY_FIRST =
  /^[ 　]*(?:[^，。]{2,12}(?:讯|电)[ 　]?(?:[（(][^）)]*[）)])?[ 　]?)?(?:\d{4}年|今年|去年)?\d{1,2}月\d{1,2}[日号]/;
/** The day of a meeting, a visit or a release is not that of the figures told there. */
const OF_A_MEETING = /记者|获悉|召开|举行|发布会|会议|座谈|调研|强调|消息|介绍|通报|印发|公布|主持|检查|考察|报告/;
const HEAD = 40;

/** 两年平均增长4.6%: over the years up to the one spoken of. */
const AVERAGED = /([两二三四五六七八九十]|\d{1,2})年(?:年?平均|年均)/;

/** 完成全年85亿元目标的86.5%: as of when the share is counted, not of the goal's year. */
const SHARE_OF_GOAL =
  /(?:目标|任务|计划|预算)(?:任务|数|值)?(?:\d[\d.]*[万亿]?[^，\d]{0,3})?的[近约]?[\d一二三四五六七八九]/;

/** 农业用水占比仍高达67%, 总量稳居第2位: how things stand after the years looked back on. */
const STANDS = /仍|仅|依然|稳居/;

/** 原定8月底前兑现1.5亿元，实际兑现1.47亿元: the term is that of the goal. */
const ACTUALLY = /^(?:但)?(?:实际|最终)/;

/** A term still to come (完成时限：2024年3月) is no day that anything was counted on. */
function isToCome({ edtf }: DateMention, { year, month }: Calendar): boolean {
  const last = edtf?.split('/').at(-1) ?? '';
  if (year === null || !/^\d{4}/.test(last)) return false;
  const now =
    month === null || last.length === 'YYYY'.length ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  return last.slice(0, now.length) > now;
}

/** The day or period a report speaks of; null where the text gives none. A stock since some day has only the day it is told on. */
function asOfOf(statement: Statement, words: string, isStock: boolean): Edtf | null {
  const { term, period, until, calendar } = statement;
  const led = statement.segment.clauses.some(
    (c) => c.start < statement.clause.start && /^(?:目前|当前|如今|现在)$/.test(c.words),
  );
  const now =
    (/目前|当前|如今|迄今|至今/.test(statement.clause.words) && !statement.mentions.includes(term as DateMention)) ||
    (led && (statement.termFrom === 'block' || statement.termFrom === 'section'));
  const year = statement.reportYear === null ? null : String(statement.reportYear);
  if (now && (year === null || term?.role === 'by')) return year;
  const beside = term?.rule === 'goal-year' && SHARE_OF_GOAL.test(words) ? statement.around : term;
  const months = statement.termFrom === 'sentence' && /^\d{4}-\d\d\/\d{4}-\d\d$/.test(beside?.edtf ?? '');
  const runs =
    /累计|年均(?!浓度|值|气温|降水|水位)/.test(words) && period !== null && beside?.role !== 'until' && !months;
  const spoken = runs ? period : beside;
  if (spoken === null || spoken.role === 'against' || spoken.edtf === null) return year;
  const years = AVERAGED.exec(words)?.[1];
  if (years !== undefined && spoken.from !== null && spoken.role === 'in' && /^\d{4}$/.test(spoken.edtf)) {
    return `${spoken.from - (hanValue(years) ?? Number(years)) + 1}/${spoken.from}`;
  }
  if (isStock && STANDS.test(words) && !statement.mentions.includes(spoken) && /^\d{4}\/\d{4}$/.test(spoken.edtf))
    return spoken.edtf.slice('YYYY/'.length);
  if (
    spoken.role === 'by' &&
    !statement.mentions.includes(spoken) &&
    (isToCome(spoken, calendar) || ACTUALLY.test(words))
  )
    return until ?? year;
  if (spoken.role === 'by') return spoken.edtf.replace('../', '');
  if (spoken.role === 'since' && spoken.rule === 'relative-year') return spoken.edtf;
  if (spoken.role !== 'since') return spoken.edtf;
  if (isStock) return until ?? year;
  const from = spoken.edtf.split('/')[0] ?? spoken.edtf;
  if (until !== null) return `${from}/${until}`;
  const over = calendar.year !== null && spoken.to !== null && calendar.year > spoken.to;
  if (spoken.rule === 'planning-period' && over) return spoken.edtf;
  const last = lastFinished(calendar);
  return last !== null && String(last) > from.slice(0, 'YYYY'.length) ? `${from}/${last}` : `${from}/..`;
}
