import { LOFTY, VAGUE } from './vocabulary/actions.ts';
import { PLAIN_DEEDS } from './vocabulary/deeds.ts';
import { HELPED_DEED, PROVISIONS } from './vocabulary/provisions.ts';
import { NEEDS_A_THING, THINGS } from './vocabulary/things.ts';

/** What may stand between the head of a clause and its verb: who, where, to whom, how. */
const HOW =
  '(?:力争|争取|确保|计划|将|要|拟|再|新|也|并|同时|同步|逐步|逐一|统一|全面|加快|全力|抓紧|集中|分批|分期|率先|积极|依法|免费|按期|如期|分别|年内|持续|全部|限期|即日起|坚决|陆续|首批|正式|试点|严格|定期|不定期|每月|每季度|每半年|每半月|每年|每周|按月|按季度?|按年度?|逐月|逐季)*';
const WHO =
  '(?:(?:在|对|为|向|给|与|依托|会同|联合|面向|围绕|从|沿|于|由)[^，]{1,24}?|(?:市|县|区|各|全市|我市)[^，]{0,14}?|[\\u4e00-\\u9fff]{2,6}(?:市|县|区|镇))';
/** No more than three of them, or a long run of such words would be tried in every way. */
const BEFORE = `${HOW}(?:${WHO}${HOW}){0,3}`;
const DEED = new RegExp(`^${BEFORE}(${PLAIN_DEEDS})(?!了|率|后|前|期间|情况|成果|型|度|区)(.*)$`);
const CAREFUL = new RegExp(`^(?:${NEEDS_A_THING})$`);
const MANY = /^(?:一批|若干|一系列|各类|更多|多个|多种|相关|有关|各项)/;
const LOOSE_OBJECT =
  /^(?:对象|条件|范围|时间|比例|人数|期限|方式|要求)|高质量|高水平|深度|融合发展|全面发展|全过程|大局|精神|任务$|工作$|实事$|作用|优势|理念|成效|责任$|目标$|人才强|创新发展/;
const SHORTEST = 3;
/** 搭建交流平台: so short a thing has no name of its own. */
const GENERIC_LENGTH = 4;
const NAMED = /“[^”]+”|《/;

/** Whether a clause (Simplified, dates left out) promises a deed that is seen to be done or not. */
export function isConcreteDeed(clause: string, hasTerm = false): boolean {
  const bare = clause.replace(/（[^）]*）/g, '');
  if (LOFTY.test(bare) || QUALIFIED.test(bare)) return false;
  if (NAMED_WORKS.test(bare)) return true;
  const match = DEED.exec(bare);
  const verb = match?.[1];
  const object = match?.[2];
  if (verb === undefined || object === undefined) return false;
  if (
    object.length < SHORTEST ||
    object.startsWith('的') ||
    MANY.test(object) ||
    VAGUE.test(object) ||
    LOOSE_OBJECT.test(object)
  )
    return false;
  return (
    !CAREFUL.test(verb) || (THINGS.test(object) && (object.length > GENERIC_LENGTH || hasTerm || NAMED.test(object)))
  );
}

/** 对完成投资5000万元以上的项目: only whom a rule is for. */
const QUALIFIED = /^(?:对|凡)[^，]*的[\u4e00-\u9fff]{0,6}(?:企业|项目|单位|机构|平台|个人|人员|团队|园区|主体)$/;

/** 加快东城小镇二期建设: only where the works have a name. */
const NAMED_WORKS =
  /^(?:加快|推进|加快推进|全力推进|扎实推进)[^，]{3,}(?:[一二三四]期|号线|大桥|隧道|机场|高铁|铁路|高速|水库|医院|学校|校区|院区|小镇)(?:工程|项目)?(?:建设|改造|施工)$|^(?:加快|推进|加快推进|全力推进|扎实推进)(?:国家|中国|全国)(?!级|重大|重点|战略)[^，]{4,}(?:中心|实验室|研究院|科学城|试验区|枢纽|基地|大学|口岸)建设$|^总投资[^，]*的[^，]{2,}加快(?:建设|推进)$/;

/** Whether a clause of measures gives, spares or puts first something for those it is meant for. */
export function isProvision(clause: string): boolean {
  return PROVISIONS.some((p) => p.test(clause));
}

/** Whether a clause helps others to do a thing with a name of its own, or one that is seen to be done. */
export function isHelpedDeed(clause: string): boolean {
  const met = HELPED_DEED.exec(clause);
  if (met === null || LOFTY.test(clause)) return false;
  const object = clause.slice(met[0].length);
  return !MANY.test(object) && !VAGUE.test(clause) && !LOOSE_OBJECT.test(clause);
}
