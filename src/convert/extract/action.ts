import {
  ASSESSMENT,
  COMPLETION,
  DEEDS,
  LOFTY,
  LOOSE,
  NOT_AN_ACTION,
  PROJECT_DONE,
  SPECIAL,
  TITLE,
  TRIED,
  VAGUE,
} from './vocabulary/actions.ts';
import {
  FINISHED,
  NO_PROMISE,
  NOTHING_TO_CHECK,
  PAST_GOAL,
  PLAIN,
  PUT_OFF,
  STATE_REACHED,
} from './vocabulary/plain.ts';
import { isConcreteDeed, isHelpedDeed, isProvision } from './deed.ts';

/** What makes a clause without a number a pledge. */
export interface Action {
  readonly rule: string;
  readonly type: 'action' | 'outcome';
}

const PAYMENT =
  /(?:发放|发给|给)[^，]{0,10}津贴|给予|予以|奖励|补助|补贴|资助|贴息|奖补|比例扶持|返还|每[月年季次人户家亩台辆栋][^，]{0,6}补(?=\d)|(?:再|另|加)补(?=\d)|追加(?=\d)|(?:按|以|\d(?:万?元))[^，]*补偿$/;
const AMOUNT =
  /\d+(?:\.\d+)?[ ]?(?:%|％|万元|亿元|元|倍|亩|个百分点(?=的?(?:给予|予以)?(?:贴息|补贴|补助)))|[一二三四五六七八九]成|[一二三四五六七八九十百千万]+(?:万元|亿元|元)/;
/** Given in kind or in full, without a sum: 发放技术服务券予以补贴, 给予全额贴息. */
const IN_KIND =
  /^(?!.*(?:不超过|最高|标准))(?:[^，]*(?:发放|给予|予以)[^，]*(?:券|全额|免费|住房|床位|优惠(?!政策)|减免|绿色通道)[^，]*|[^，]*(?:全额|全部)(?:予以)?(?:补助|补贴|资助|贴息|奖补)|(?:对|按(?!规定|有关|照))[^，]{2,}(?:给予|予以|另行)(?!表彰|适当|一定|相应)[^，]{0,6}(?:贴息|奖励|补助|补贴|资助|奖补))$/;
/** 适时研究将补助标准再提高10%: not even that it will be done. */
const ONLY_STUDIED = /^(?:适时|统筹|进一步|积极|认真|及时|视情)*研究(?:将|把|对|提高|给予|是否)/;
/** 省级专精特新企业奖励20万元: who is paid, not who pays. */
const RECEIVES =
  /^(?:省|国家)级[^，]{2,24}(?:企业|平台|中心|园区|机构|团队|产品|品牌|单位|项目|基地|示范区|实验室)(?:分别)?(?:给予|奖励|补助|资助)/;
/** What must be proven, explained or given back is no gift. */
const NO_PROVISION =
  /^分[一二两三四五\d]+(?:年|期|批|次)|所需(?:资金|经费)|就高|同一(?:事项|企业|项目|主体)|执行$|负责解释|不得|^每[^，]{1,6}(?:最高|不超过)|追回|取消|不予|不再|罚款|职责|(?:的|者)$/;
const CEILING =
  /^每(?:个|家|人|项|户|年)[^，]{0,6}(?:最高|不超过|不高于|上限)|^(?:累计|单个|同一|年度|每年最高|总额|合计|最高)|不重复|就高|可申请|罚款|累计(?:补助|奖励|不超过)/;
/** 重大项目每项资助不超过200万元: what each of a kind is given, up to a sum. */
const CAP_OF_A_KIND =
  /^(?:其中)?(?!每|单|同一|累计|年度|总|最|合计|当年|全年)[\u4e00-\u9fff“”]{2,12}(?:每(?:项|个|家|人|户|台)|单项)(?:资助|补助|奖励|补贴|奖补)(?:额度|金额|经费|资金)?(?:最高)?(?:不超过|最高)\d|^[\u4e00-\u9fff]{2,10}(?:补贴|补助|奖补)(?:标准)?每(?:户|人|亩|台|家)(?:每[年月])?(?:最高)?(?:不超过|最高)\d/;
/** 资助参保率达到100%: the name of a rate. */
const RATE = /(?:补助|补贴|资助|奖补)[^，]{0,6}率/;
const HELPED = /^(?:鼓励|支持|引导|倡导)/;
/** Something with a name of its own: quoted, or led by the name of a place or a kind. */
const NAMED = /“(?=[^”]*[\u4e00-\u9fff])[^”]{2,}”|《/;
/** 千亿级产业链: so many that no one counts. */
const GRAND = /[百千万]亿级|世界级|国际一流|现代化(?:产业体系|经济体系|城市|强市)/;
const SHORT = 5;
/** “三大计划”, “四个一批”: a number of things that the clause does not name. */
const SLOGAN_NAME =
  /[“「]?[一二三四五六七八九十\d]+(?:大|个|项)[^”」，]{0,6}[”」]?(?:行动|计划|工程|攻坚|整治|改革|战役|要求)/;

/**
 * Whether a clause (Simplified) without a figure commits to something that could be judged: a payment by rule, a
 * programme, a document, an institution, a building, a title that will be won, a duty put into an assessment.
 *
 * @param hasTerm The clause is due by a date of its own sentence, which makes a bare completion a promise.
 * @param planned The clause without its dates, where it stands in words that plan; null where it may be only a call.
 */
export function actionIn(clause: string, hasTerm: boolean, planned: string | null = null): Action | null {
  if (ONLY_STUDIED.test(clause) || NO_PROMISE.test(clause)) return null;
  if (hasTerm && (PUT_OFF.test(clause) || PAST_GOAL.test(clause))) return { rule: 'action/completion', type: 'action' };
  if (
    PAYMENT.test(clause) &&
    !RECEIVES.test(clause) &&
    /^(?:省|国家|中央|上级)|(?:省|中央|国家)(?:级)?财政/.test(clause.replace(/（[^）]*）/g, ''))
  )
    return null;
  if (PAYMENT.test(clause) && AMOUNT.test(clause) && !RATE.test(clause)) {
    const ceiling =
      CEILING.test(clause) ||
      (!CAP_OF_A_KIND.test(clause) && /不超过|不高于|上限|封顶/.test(clause) && !/给予|予以/.test(clause));
    return ceiling ? null : { rule: 'action/payment', type: 'action' };
  }
  if (PAYMENT.test(clause) && IN_KIND.test(clause)) return { rule: 'action/payment', type: 'action' };
  if (planned !== null && isProvision(planned) && !NO_PROVISION.test(clause)) {
    return { rule: AMOUNT.test(clause) || /优先/.test(clause) ? 'action/payment' : 'action/provision', type: 'action' };
  }
  if (clause.startsWith('对') && ASSESSMENT.test(clause)) return { rule: 'action/assessment', type: 'action' };
  const plain = planned === null || NOTHING_TO_CHECK.test(planned) ? undefined : plainIn(planned);
  if (plain !== undefined)
    return { rule: plain.rule, type: /title|coverage|ratio/.test(plain.rule) ? 'outcome' : 'action' };
  const addressed = /^(?:对|以|围绕|为)/.test(clause) && planned !== null && isConcreteDeed(planned);
  if (NOT_AN_ACTION.test(addressed ? clause.slice(1) : clause)) {
    return clause.startsWith('确保') ? completion(clause, hasTerm) : tried(clause);
  }
  if (TITLE.test(clause) && !/打造|样板|取得.{0,4}突破/.test(clause)) return { rule: 'action/title', type: 'outcome' };
  if (ASSESSMENT.test(clause)) return { rule: 'action/assessment', type: 'action' };
  if (PROJECT_DONE.test(clause)) return { rule: 'action/works', type: 'action' };
  const special = SPECIAL.find(({ pattern }) => pattern.test(clause));
  if (special !== undefined && !SLOGAN_NAME.test(clause)) {
    return { rule: special.rule, type: /title|coverage|comparison/.test(special.rule) ? 'outcome' : 'action' };
  }
  if (/优于|(?<!按(?:照)?)\d+[:：]\d+/.test(clause) && /比/.test(clause))
    return { rule: 'action/ratio', type: 'outcome' };
  if (SLOGAN_NAME.test(clause)) return null;
  const loose = LOFTY.test(clause) || (LOOSE.test(clause) && !HELPED.test(clause));
  for (const { rule, verbs, things } of DEEDS) {
    const verb = verbs.exec(clause);
    if (verb === null) continue;
    const object = clause.slice(verb.index + verb[0].length);
    const thing = things.exec(object);
    if (thing === null || !isSpecific(object, hasTerm)) continue;
    if (/关于|落实/.test(clause.slice(0, verb.index))) continue;
    if (loose && !NAMED.test(object) && rule !== 'action/introduction') continue;
    if (HELPED.test(clause) && !NAMED.test(clause) && !/组建|设立|建设|创建/.test(clause)) continue;
    return { rule, type: verb[0] === '打造' ? 'outcome' : 'action' };
  }
  if (planned !== null && isConcreteDeed(planned, hasTerm)) return { rule: 'action/deed', type: 'action' };
  if (planned !== null && isHelpedDeed(planned)) return { rule: 'action/helped', type: 'action' };
  return completion(clause, hasTerm) ?? tried(clause);
}

/** 县级水质检测中心全部取得检验检测资质: a task in plain words, the striving before it left out. */
function plainIn(planned: string) {
  const bare = planned.replace(/^(?:力争|争取(?!.*规划)|确保|要|并|同时|年内|逐步)+/, '').replace(SIZED, '');
  return PLAIN.find(({ pattern }) => pattern.test(bare));
}

/** 5000平方米以上工地全部安装在线监测: how large those are that all of them do it. */
const SIZED = /^(?:所有|全部)?\d[\d.]*[万亿]?[^，\d]{1,8}(?:及|（含）)?以[上下](?:的)?/;

function tried(clause: string): Action | null {
  const found = TRIED.find(({ pattern }) => pattern.test(clause));
  return found === undefined ? null : { rule: found.rule, type: 'action' };
}

/** （床位1000张、投资19亿元，2022年投用）: what a thing is, no promise. */
const REMARK = /（[^）]*[，、][^）]*）/g;

function completion(words: string, hasTerm: boolean): Action | null {
  const clause = words.replace(REMARK, '');
  return hasTerm &&
    (COMPLETION.test(clause) || FINISHED.test(clause)) &&
    !VAGUE.test(clause) &&
    !GRAND.test(clause) &&
    !/(?:目标|任务|使命|工作)$/.test(clause)
    ? { rule: 'action/completion', type: STATE_REACHED.test(clause) ? 'outcome' : 'action' }
    : null;
}

/** 建设市级企业重点实验室, not 搭建交流平台; 一批 only where it is due. */
function isSpecific(object: string, hasTerm: boolean): boolean {
  if (NAMED.test(object)) return true;
  if (/^(?:一批|若干|一系列|各类)/.test(object)) return hasTerm;
  return (
    (object.length > SHORT || (hasTerm && object.length === SHORT - 1)) &&
    (!VAGUE.test(object) || object.endsWith('评价体系'))
  );
}
