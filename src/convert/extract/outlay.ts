import type { Quantity } from './quantity.ts';
import { PAID } from './vocabulary/traps.ts';

/** 安排…资金3亿元, 市级财政出资10亿元: what the authority sets aside, whatever the clauses beside it pay to each. */
export const SETS_ASIDE =
  /^(?:[\u4e00-\u9fff]{2,4}[市县区旗州])?(?:[\u4e00-\u9fff]{0,6}(?:管委会|政府|园区|高新区|经开区|开发区))?(?:计划|拟|将)?(?:从?(?:明年|今年|20\d\d年)(?:起|开始)?)?(?:每年|市级?财政|市级|市本级|市里|再|共|市、县|联合[^，]{2,6})*(?:安排|设立|出资|统筹|筹集|投入|组建|拿出)(?!.*(?:每|最高|奖励(?!资金|经费)))/;

/** Below a million yuan a payment is what one receives. */
const LARGE_SUM = 1_000_000;

/** 设立总规模50亿元的产业基金: what the authority sets aside. */
export function isFund({ kind }: Quantity, before: string, after: string): boolean {
  return (
    kind === 'money' &&
    /(?:规模|设立|组建|成立|筹建|建立|筹集)(?:为|达|达到|不低于|超过?|约)?$/.test(before) &&
    /^(?:的[^，]*(?:基金|资金|资金池)|[^，的]{2,}(?:基金|资金池))$/.test(after)
  );
}

/** A sum paid or cut in all; never what one receives, nor a ceiling. */
export function isPaid(clause: string, quantity: Quantity): boolean {
  const total = /累计|共(?:计)?|已/.test(clause);
  const given = /^(?:的)?(?:一次性)?(?:奖励|补助|补贴|资助|奖金|津贴)/.test(clause.slice(quantity.end));
  if (!total && (given || (quantity.kind === 'money' && quantity.baseValue < LARGE_SUM))) return false;
  return PAID.test(clause) && !/不超过|最高|单[个户]|每[个家人户项月亩]|上限|封顶|按[^，]*标准/.test(clause);
}

/** 安排大学生就业创业补贴6000万元: a sum for all of them together. */
export function isSetAside({ kind, baseValue }: Quantity, clause: string): boolean {
  const shared = /给予|予以|最高|不超过|上限|单[个户家项笔]|每[个家人户项月亩次生件台辆平]|标准|对[^，]*的|其中/.test(
    clause,
  );
  return kind === 'money' && baseValue >= LARGE_SUM && SETS_ASIDE.test(clause) && !shared;
}

/** 安排专项资金5亿元，其中企业上市奖励5000万元: what part of it is for what. */
export function isPartSetAside({ kind, baseValue }: Quantity, clause: string, sentence: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(clause)));
  const each = /给予|予以|最高|不超过|上限|单[个户家项笔]|每[个家人户项月亩]|标准|对[^，]*的/.test(clause);
  return kind === 'money' && baseValue >= LARGE_SUM && clause.startsWith('其中') && !each && SETS_ASIDE.test(before);
}
