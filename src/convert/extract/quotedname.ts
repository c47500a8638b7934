import type { Quantity } from './quantity.ts';

/** 力争实现“港口吞吐量2.5亿吨、集装箱200万标箱”的目标: goals between quotation marks, and no name. */
const QUOTED_GOALS = /^[“"「『][^\d]*[\u4e00-\u9fff]{2}[^\d]*\d[\d.]*[^\d、，]{1,}/;
const OF_GOALS = /^的?(?:总体|预期|奋斗|发展|年度|工作)?(?:目标|任务|安排|计划|要求|承诺)/;

/** Inside quotation marks or brackets a number is part of a name or a remark. */
export function inName(clause: string, quantity: Quantity): boolean {
  for (const match of clause.matchAll(/[“"「『《〈（(【〔][^”"」』》〉）)】〕]*[”"」』》〉）)】〕]/g)) {
    const within = quantity.start > match.index && quantity.end <= match.index + match[0].length;
    if (within && !(QUOTED_GOALS.test(match[0]) && OF_GOALS.test(clause.slice(match.index + match[0].length))))
      return true;
  }
  return /[+＋×xX]$/.test(clause.slice(0, quantity.start)) || /^[+＋×A-Za-z]/.test(clause.slice(quantity.unitEnd));
}
