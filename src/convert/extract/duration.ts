import type { Trap } from './trap.ts';
import { FROM_TO, TIME_LIMIT } from './vocabulary/traps.ts';

/** 满意度达98.6分. */
const SCORED =
  /(?:满意度|得分|评分|指数|测评|总分|平均分|考核)(?:平均|综合|已|均)*(?:达到?|为|提高到|提升至|提升到|升至|超过|保持在|稳定在)$/;

/** 分两年兑现. */
const IN_PARTS = /分$/;
const PAID = /^(?:度)?(?:等额|平均|按比例|逐年)?(?:兑现|拨付|发放|支付|兑付|返还|给付)/;

/** 较2015年增加46天, after 优良天数达到291天. */
const GAINED = /(?:多|少|增加|减少|增|减)了?$/;

/** Years, months and hours count only where a time is cut to them or an indicator is measured in them. */
export function durationTrap(clause: string, before: string, after: string, sentence: string): Trap | null {
  if (/^内?[^，、]{0,8}率/.test(after)) return 'name';
  if (IN_PARTS.test(before) && PAID.test(after)) return 'condition';
  if (/预期寿命|受教育年限|平均年龄/.test(before) || /天数/.test(clause)) return null;
  if (/天数|优良天|蓝天|好天/.test(sentence) && GAINED.test(before) && /^$/.test(after)) return null;
  if (FROM_TO.test(before) || SCORED.test(before)) return null;
  if (TIME_LIMIT.test(before)) return null;
  if (/^(?:生活圈|通达|交通圈|通勤圈|经济圈)/.test(after)) return 'name';
  if (/^(?:内)?(?:办结|办成|完成审批|审结|拿证|领照|拨付|兑付|兑现)/.test(after)) return null;
  return /(?:压缩|缩短|控制|压减|精简|降|减少|(?:压|减|缩|砍|缩减|提速)(?=[到至]))(?:到|至|为|在)?(?:了)?(?:平均|最多|不超过)?$/.test(
    before,
  )
    ? null
    : 'duration';
}
