import { CONCRETE, DOING, NOT_AN_ACTION, VAGUE } from './vocabulary/actions.ts';

/** What makes a clause without a number a pledge. */
export interface Action {
  readonly rule: string;
  readonly type: 'action' | 'outcome';
}

const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const DOES = new RegExp(`(?:${longest(DOING)})`);
const THING = new RegExp(`(?:${longest(CONCRETE)})`);
const SUBSIDY = /(?:给予|予以|奖励|补助|补贴|资助|贴息|奖补)/;
const AMOUNT = /\d+(?:\.\d+)?(?:%|万元|亿元|元)|[一二三四五六七八九十百千万]+(?:万元|亿元|元)/;
const CEILING = /^(?:累计|单个|同一|年度|每年最高|总额|合计)|不重复|就高/;

/**
 * Whether a clause (Simplified) without a figure commits to something that could be judged: a payment by rule, a
 * thing that will be set up, built, issued or held, a title that will be won, a duty put into an assessment.
 */
export function actionIn(clause: string): Action | null {
  if (SUBSIDY.test(clause) && AMOUNT.test(clause)) {
    return CEILING.test(clause) || /可申请|罚款/.test(clause) ? null : { rule: 'action/payment', type: 'action' };
  }
  if (NOT_AN_ACTION.test(clause)) return null;
  if (/争创|申创|创成|创建(?:成为?)?(?:国家|省|全国|全省)/.test(clause))
    return { rule: 'action/title', type: 'outcome' };
  if (/纳入.{0,30}(?:考核|评估|评价|目录|体系)/.test(clause)) return { rule: 'action/assessment', type: 'action' };
  const verb = DOES.exec(clause);
  if (verb === null) return null;
  const object = clause.slice(verb.index + verb[0].length);
  if (/^(?:一批|若干|一系列|更多)/.test(object)) return null;
  if (VAGUE.test(object.slice(-6)) || !THING.test(object)) return null;
  return { rule: 'action/deed', type: 'action' };
}
