/** Patterns on Simplified words for the labels that give a paragraph its time; `date` is where the dates stand. */

const NUMBER =
  '[ 　]*(?:(?:[—–-]{1,3}|[●○◆■▪·])[ 　]?)?(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．]|[①-⑳])?[ 　]*';
/** 动员部署阶段, 第二步, 近期目标, 攻坚期; not 学期 nor 工期. */
const STAGE =
  '(?:[^，。：:；、（）()\\d]{0,12}(?:阶段|第[一二三四五]步|步骤)|(?:近期|中期|远期|前期|后期|首期|[一二三四]期|[\\u4e00-\\u9fff]{0,4}(?:启动|建设|攻坚|提升|巩固|推进|冲刺|决战|收官)期)(?:目标|任务|工程|计划)?|(?:近期|中期|远期|短期|中长期|阶段性?|年度)(?:工作|发展|建设)?(?:目标|任务))';
const END = '[ 　]*(?:[：:。，,]|$|(?=[\\u4e00-\\u9fff]))';

/** 第一阶段（2024年1月—6月）：. */
export const BRACKETED = new RegExp(`^${NUMBER}${STAGE}[ 　]*[（(](?<date>[^（）()]*\\d[^（）()]*)[）)]${END}`);
/** 分三步走：第一阶段（2024年），…: a label within a sentence. */
export const LABEL_CLAUSE = new RegExp(`^${NUMBER}${STAGE}[ 　]*[（(][^（）()]*\\d[^（）()]*[）)]$`);
/** 启动阶段：2024年3月至6月。 第一阶段为2024年。 */
export const NAMED_DATE = new RegExp(
  `^${NUMBER}${STAGE}(?:[：:，,]|为)(?<date>[^，。；：:（）()]*\\d[^，。；：:（）()]*)(?:[：:。，,；]|$)`,
);
/** 2024年：, ——2025年底前：, 【2026年】, 2024年目标：; a heading that is nothing but a date. */
export const BARE_DATE = new RegExp(
  `^${NUMBER}(?:【(?<date>[^】]{4,20}?)(?:年度)?(?:重点)?(?:目标|任务|工作)*】|(?<date>(?:到|至)?(?:20\\d\\d年?(?:[—–~～-]{1,2}|[至、和]))?20\\d\\d年[^，。；：:（）()]{0,14}?)度?(?:重点|主要|工作)*(?:目标|任务)?[：:。]|(?<date>(?:到|至)20\\d\\d年[^，。；：:（）()]{0,3})$)`,
);
