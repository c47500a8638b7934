import type { Kind } from '../../schema/vocabulary.ts';
import { type Calendar, type DateMention, dates } from './date.ts';
import { headingSetting, type Setting } from './orientation.ts';
import type { Statement } from './statement.ts';
import { spansYears } from './term.ts';

/** A heading above a block: its words, what it makes of its section, and the year it names. */
export interface Heading {
  readonly level: number;
  readonly words: string;
  readonly frame: Setting;
  readonly year: number | null;
  /** The years that a look back covers: 过去五年工作回顾, “十三五”时期发展成就. */
  readonly span: DateMention | null;
}

/** A section of goals keeps the date of its first paragraph: 二、主要目标 / 到2025年，…. */
export function sectionGoal(headings: readonly Heading[], made: readonly Statement[]): DateMention | null {
  if (!/目标/.test(headings.at(-1)?.words ?? '')) return null;
  return made[0]?.mentions.find((m) => m.role === 'by') ?? null;
}

/** The date that a lead-in sets for the list after it: 到2025年，实现以下目标：, 今年要重点抓好以下工作. */
export function leadIn(words: string, made: readonly Statement[]): DateMention | null {
  if (made.some((s) => s.quantities.length > 0) || made.some((s) => s.orientation === 'past')) return null;
  const mention = made.flatMap((s) => s.mentions).find((m) => m.role === 'by' || (m.role === 'in' && !isDay(m)));
  const leads =
    /[：:]$|如下|以下(?=[^，。；]{0,6}(?:目标|任务|工作|措施|事项|实事|项目|方面|要求|[：:]))|(?:重点|着力|主要|突出|扎实|全力)(?:抓|做|推进|工作|任务|目标)/.test(
      words,
    );
  return mention !== undefined && leads ? mention : null;
}

/** 2024年，我们要重点办好以下实事。: what follows is planned, where no heading says so. */
export function leadsAhead(words: string, made: readonly Statement[]): boolean {
  if (ASKS_HOW.test(words)) return true;
  return (
    LEADS_AHEAD.test(words) && made.at(-1)?.orientation === 'future' && made.every((s) => s.quantities.length === 0)
  );
}

/** 怎么干？我讲五条。: what a speaker asks, and answers in the paragraphs after it. */
const ASKS_HOW =
  /^[ 　]*(?:今年|今后|下一步|下半年|接下来|具体)?(?:我们)?(?:该|要)?(?:怎么|如何)(?:干|办|走|做|抓)[？?](?:[^。]{0,20}[。：:])?$/;

const LEADS_AHEAD =
  /(?:(?:要|将|必须|重点|着力|突出|全力|扎实)[^。]*(?:做好|抓好|办好|干好|推进|实施|完成|办成)(?:以下|如下|下列)[^。，]{0,10}(?:工作|任务|实事|事项|大事|项目|方面|要求|[件项个])[^。，]{0,6}|(?:下一步|今年|下半年|明年)[^。]*(?:安排|打算|计划|思路)(?:如下|是))[。：:]$/;

/** 4月23日，…现将议定事项纪要如下: the day of a meeting is no term. */
const isDay = ({ edtf }: DateMention): boolean => /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf ?? '');

/** The years that the first paragraph of a look back opens with, which hold for those after it: “十三五”时期，全市…. */
export function spanLed(made: readonly Statement[]): DateMention | null {
  const [first] = made;
  const span = first?.mentions.find((m) => m.role === 'in' && spansYears(m)) ?? null;
  return span !== null && span.start <= LONGEST_LEAD ? span : null;
}

const LONGEST_LEAD = 4;

/** The rule of a date that the first paragraph of a section gives to all that is planned in it. */
export const OPENS_SECTION = 'section-opening';

/** 下半年，要紧扣全年目标…: the time that the first paragraph of a section of plans opens with, which holds for the section. */
export function opening(words: string, frame: Setting, made: readonly Statement[]): DateMention | null {
  const leads = PART_LEADS_IN.test(words);
  const first = leads ? made.flatMap((s) => s.mentions).find(isPartOfYear) : made[0]?.mentions[0];
  if (frame !== 'future' || first === undefined || first.role !== 'in' || spansYears(first)) return null;
  return OPENS.test(words) || leads ? { ...first, rule: OPENS_SECTION } : null;
}

const isPartOfYear = ({ edtf }: DateMention): boolean => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf ?? '');

/** 下半年，我局将…重点做好以下工作。: it leads in whatever else the section has said before. */
export const PART_LEADS_IN =
  /(?:^|。)[ 　]*(?:今年|本年)?(?:下半年|[二三四]季度)[，,][^。]{0,60}(?:做好|抓好|推进|完成|落实|实施)(?:以下|如下|下列)?[^。，]{0,12}(?:工作|任务|事项)[。：:]/;

const OPENS =
  /^[ 　]*(?:(?:今年|本年)?(?:下半年|上半年|[一二三四]季度|后[一二三四]个月)|今年|\d{4}年)，?(?:我们|全市|我市|市政府|全局|全县|全区|我局|市里)?(?:要|将|必须|应|打算|重点|着重|突出|主要|坚持|紧扣|围绕|聚焦|计划|准备|力争|继续)/;

/** 三、今年的任务 / 四、加强自身建设: a section that names no time goes on with the year that the one before it planned. */
export function yearGoesOn(before: Heading | undefined, said: Heading): Heading {
  const same = before?.frame === 'future' && said.frame === 'future' && said.year === null;
  return same && !LONGER.test(said.words) ? { ...said, year: before.year } : said;
}

/** A section of several years, or of no time at all. */
const LONGER = /今后|未来|[三五]年|“|展望|长远/;

/** A heading with what it says of its section. */
export function headingOf(level: number, words: string, calendar: Calendar, kind: Kind): Heading {
  const mentions = dates(words, { ...calendar, subject: calendar.year });
  const from = mentions.find((m) => m.from !== null && m.from === m.to)?.from ?? null;
  const frame = headingSetting(words, from, kind, calendar);
  const months = mentions.find((m) => m.role === 'in' && /^\d{4}-\d\d\/\d{4}-\d\d$/.test(m.edtf ?? ''));
  const span = frame === 'past' ? (months ?? (from === null ? mentions.find(spansYears) : undefined) ?? null) : null;
  return { level, words, frame, year: from, span };
}

/** 分产业看, 从市场看: what divides the figure that the document began with speaks of the same time. */
export const DIVIDES = /^[ 　]*(?:分[^，。]{1,8}看|从[^，。]{1,12}看|按[^，。]{1,10}分)[，,]/;

/** The part of a year, told as over, that a paragraph begins with; or null. */
export function spanOf(made: readonly Statement[]): DateMention | null {
  const first = made.find((s) => s.quantities.length > 0);
  const term = first?.orientation === 'future' ? null : (first?.term ?? null);
  const months = /^\d{4}-\d\d\/\d{4}-\d\d$/.test(term?.edtf ?? '');
  return term !== null && (months || term.rule === 'year') && term.role === 'in' ? term : null;
}

/** 2021年，我们统筹…: after years looked back on, the paragraph that turns to the last of them; or null. */
export function turnsTo(words: string, made: readonly Statement[]): DateMention | null {
  const year = made[0]?.mentions.find((m) => m.role === 'in' && m.rule === 'year');
  return year !== undefined && TURN.test(words) ? year : null;
}

/** How a paragraph turns to one of the years that a report looks back on. */
export const TURN =
  /^[ 　]*(?:(?:刚刚|即将)?过去的)?\d{4}年(?:以来)?[，,](?:我们|面对|全市上下|全区上下|全县上下|市政府|市委|一年来)/;

/** 各位代表, 五年来: what sums up speaks of all the years again. */
export const TURNS_BACK =
  /^[ 　]*(?:各位代表|同志们|[一二三四五六七八九十]年来|过去[一二三四五六七八九十]年|回顾|总结|在(?:看到|肯定))/;

/**
 * 三、下一步工作打算。一是…: a numbered phrase that begins a paragraph and says what it and those after it do, where no line of
 * its own does; null where a paragraph begins otherwise.
 */
export function runInHeading(words: string, calendar: Calendar, kind: Kind): Heading | null {
  const [, first, said] = RUN_IN.exec(words) ?? [];
  return said === undefined
    ? null
    : headingOf(first === undefined ? RUN_IN_LEVEL + 1 : RUN_IN_LEVEL, said, calendar, kind);
}

const RUN_IN =
  /^[ 　]*(?:([一二三四五六七八九十]{1,3}、)|[（(][一二三四五六七八九十]{1,3}[）)])[ 　]*([^，。；：]{4,18})[。：](?=[^ 　])/;
const RUN_IN_LEVEL = 6;

/** 专栏2 2025年重点工程: the caption of a box as a heading above its items, where it names a year to come; or null. */
export function boxOf(words: string, calendar: Calendar, kind: Kind): Heading | null {
  if (!BOX.test(words)) return null;
  const box = headingOf(BOX_LEVEL, words, calendar, kind);
  return box.year === null || box.frame === 'past' ? null : { ...box, frame: 'future' };
}

const BOX = /^[ 　]*(?:专栏|附表|专表)[ 　]*[\d一二三四五六七八九十]*[ 　：:]*[^。；]{4,40}$/;
/** Below every heading that outlines know. */
const BOX_LEVEL = 9;
