import type { Block } from '../../schema/document.ts';
import type { Edtf } from '../../schema/edtf.ts';
import type { Span } from '../../schema/quote.ts';
import type { Clause, Sentence } from './clause.ts';
import type { Governor } from './commitment.ts';
import type { Calendar, DateMention } from './date.ts';
import type { Orientation, Setting } from './orientation.ts';
import type { Placed } from './place.ts';
import type { Statement } from './statement.ts';
import type { Surroundings } from './surroundings.ts';
import { isPartOf, segmentOnly } from './term.ts';

/** What goes on from one clause, sentence or paragraph to the next until it is said anew. */
export interface Carry {
  term: DateMention | null;
  orientation: Orientation;
  speaker: Span | null;
  period: DateMention | null;
  until: Edtf | null;
  placed: Placed | null;
  /** The year that 全年 and 9月 belong to: the last one named alone. */
  year: number | null;
  /** It was said as 去年, in a sentence before. */
  loose: boolean;
}

/** What one city plans says nothing of the next. */
export function leaveBehind(across: Carry): void {
  across.orientation = 'open';
  across.term = null;
  across.until = null;
}

/** A new segment that plans forgets the look back before it. */
export function leaveThePast(within: Carry): void {
  if (within.orientation !== 'past') return;
  within.orientation = 'open';
  within.term = null;
}

/** 已完工29所，剩下的6所年底前交付；新增学位2.86万个: a report goes on after what is still to come. */
export function backToThePast(within: Carry): void {
  within.orientation = 'past';
  if (within.term?.role === 'by') within.term = null;
}

/** The date that governs: a report keeps the year of the sentence before, a promise does not keep its term. */
export function governed(
  own: DateMention | null,
  within: Carry,
  across: Carry,
  orientation: Orientation,
  setting: Surroundings,
): Pick<Statement, 'term' | 'termFrom'> {
  if (own !== null) return { term: own, termFrom: 'clause' };
  if (within.term !== null) return { term: within.term, termFrom: 'sentence' };
  if (across.term !== null && (orientation !== 'future' || across.term.role === 'by')) {
    return { term: across.term, termFrom: 'block' };
  }
  if (orientation !== 'future' && setting.reported !== null) return { term: setting.reported, termFrom: 'section' };
  return setting.term === null || orientation === 'past'
    ? { term: null, termFrom: 'none' }
    : { term: setting.term, termFrom: 'section' };
}

const LEADS_IN =
  /[：:]|目标|任务|以下(?=[^，。；]{0,6}(?:目标|任务|工作|措施|事项|实事|项目|方面|要求|[：:]))|如下|重点|抓好|做好|工作|力争|水平|现代化|基本|全面/;

/** 2022-06, alone in its clause: what happened follows in the next. */
export function standsAlone(date: DateMention, own: DateMention | null, words: string): boolean {
  return date === own && words.length <= date.end - date.start + 1;
}

/** The year of a report holds for the block; a term only where its sentence leads in and has no number of its own. */
export function keeps(
  term: DateMention,
  sentence: Sentence,
  found: readonly Statement[],
  wider: DateMention | null,
  now: number | null,
): boolean {
  if (term.role === 'until') return true;
  if (term.role === 'in')
    return !segmentOnly(term) && !isPartOf(term, wider) && !(term.from !== null && now !== null && term.from > now);
  const numbers = found.some((s) => s.sentence === sentence && s.quantities.length > 0);
  return term.role === 'by' && !numbers && LEADS_IN.test(sentence.words) && found.every((s) => s.sentence === sentence);
}

/** 预计全年…4412.6亿元, said when that year was over or all but over, is a first count of what has been. */
export function isEnded(term: DateMention | null, { year, month }: Calendar): boolean {
  if (term?.to === null || term?.to === undefined || year === null) return false;
  return term.to < year || (term.to === year && month !== null && month >= LAST_MONTHS);
}

const LAST_MONTHS = 11;

/** 主要目标 / 到2025年，…。…: the first date of a paragraph of goals holds for all of it. */
export function setsGoals(term: DateMention, sentence: Sentence, block: Block, setting: Surroundings): boolean {
  return (
    inGoals(term, setting) &&
    OF_YEARS.test(term.edtf ?? '') &&
    (sentence.start - block.start < LONGEST_NUMBER || term.start <= 1)
  );
}

/** 3月底前, in a paragraph of 目标任务, is the term of one task. */
const OF_YEARS = /^\.\.\/\d{4}(?:-12)?$/;

/** A paragraph of goals: its term holds for what is done as for what is reached. */
export function inGoals(term: DateMention | null, { headings }: Surroundings): boolean {
  return term?.role === 'by' && /目标/.test(headings.at(-1)?.words ?? '');
}

/** No number before an item is longer: （十二）. */
const LONGEST_NUMBER = 6;

/**
 * 2021年，网络零售额完成68.4亿元。…12个单品线上销售额超千万元: what a paragraph that looks back goes on to state, without a word
 * that plans, even where its section promises.
 */
export function isStillTold(
  { orientation }: Carry,
  { words }: Clause,
  own: readonly Governor[],
  prefaces: boolean,
): boolean {
  return orientation === 'past' && own.every((g) => !g.carries) && (prefaces || STATES.test(words));
}

const STATES = /^[^，]{2,}(?:[率额量值](?:达|超)(?!到|过)|带动就业|遍及|远销)[^，]*[\d百千万亿]/;

/** A section that promises is not turned into a report by one backward look, nor the other way round. */
export function carriesOver(before: Orientation, setting: Setting): boolean {
  return setting === 'open' || before === setting;
}

/** 上半年，生产总值增长5.6%。…新增企业312家。…: a paragraph above every task of a plan that begins with what is over and plans nothing. */
export function isPreface(words: string, { headings, frame }: Surroundings): boolean {
  return frame === 'future' && headings.every((h) => h.frame === 'open') && OVER.test(words) && !PLANS.test(words);
}

const OVER =
  /^[ 　]*(?:今年)?(?:上半年|前三季度|一季度|[1一](?:至|—|-|–)\d{1,2}月|前[\d一二三四五六七八九十]{1,2}个?月|去年|上年|20\d\d年以来|今年以来)[，,]/;
const PLANS = /力争|确保|争取|将(?!近|军)|要(?!素|求|点|道|闻)|[年月季]度?底?前|今后|下一步|下半年|明年|到20\d\d年/;
