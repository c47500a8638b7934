import { LEAD, LINK, TAKING } from './vocabulary/subject.ts';

const LONGEST = 40;
const TAKING_START = new RegExp(`^(?:${TAKING.toSorted((a, b) => b.length - a.length).join('|')})(?:了|和|、)?`);
/** 培训合格率: the verb is part of the name of a rate. */
const NAME_OF_RATE = /(?:率|占比|比重|比例|强度|指数)$/;
/** Words that count without naming what: the subject is that of the number before. */
const GENERIC =
  /^(?:(?:其)?(?:总量|数量|总数|规模|总规模|总额|增速|增幅|总数量|余额|均|比重|占比|该指标|完成|同比|环比|这一数字|平均水平|目标值?|目标数|目标任务|任务数|年初目标|计划数)|占.*|是.*|超.*|列.*|居.*|排.*|高于.*|低于.*|相当于.*|比.*)?$/;

/** The words (Simplified) that name what a number counts: before it, after it, or those of the number before. */
export function subjectOf(before: string, after: string, inherited: string): string {
  const left = leftSubject(before);
  if (left !== '') return GENERIC.test(left) ? inherited : left;
  const right = rightSubject(after);
  return GENERIC.test(right) ? inherited : right;
}

function leftSubject(before: string): string {
  let words = stripped(before.replace(/[（(][^）)]*[）)]/g, '').replace(/^.*[，,]/, ''));
  const verb = TAKING_START.exec(words)?.[0] ?? '';
  if (verb !== '' && !NAME_OF_RATE.test(words)) words = stripped(words.slice(verb.length));
  return words.length > LONGEST ? words.slice(-LONGEST) : words;
}

function stripped(words: string): string {
  for (;;) {
    const next = words
      .replace(/^[\s　，,、：:]+/, '')
      .replace(/[\s　，,、：:]+$/, '')
      .replace(LEAD, '')
      .replace(LINK, '');
    if (next === words) return words;
    words = next;
  }
}

function rightSubject(after: string): string {
  const words = after.replace(/^(?:以上|以内|左右|以下)?(?:的)?/, '');
  const noun = /^[^，。；,;：:、（(]+/.exec(words)?.[0] ?? '';
  return noun.replace(/(?:达到|建设|建成|投产|开工|竣工|以上|任务|目标)$/, '').slice(0, LONGEST);
}
