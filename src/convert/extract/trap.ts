import { asideTrap } from './aside.ts';
import { framingTrap } from './framing.ts';
import { SIZE_OF_COUNTED } from './vocabulary/framings.ts';
import { durationTrap } from './duration.ts';
import { occasionTrap } from './occasion.ts';
import { inName } from './quotedname.ts';
import type { Quantity } from './quantity.ts';
import { inRate, isSizeOfMany, isSpecified, SIZE_OF_EACH, standsAlready } from './size.ts';
import { isFund, isPaid, isPartSetAside, isSetAside, SETS_ASIDE } from './outlay.ts';
import { taking } from './subject.ts';
import {
  ALLOWED,
  ASKED,
  ATTENDANCE,
  BORNE,
  BY_SHARE,
  EACH,
  AMONG_CITIES,
  AMONG_WORKS,
  BARE_COUNT,
  COULD_BE,
  EACH_PLACE,
  FOR_EACH,
  HANDS_OUT,
  HAVING_EACH,
  APPLIES,
  CARRIED_OVER,
  KEPT_SAFE,
  MEETING,
  CAME_TO,
  SAT_IN,
  SPARED,
  SPLIT_INTO,
  COMPARES,
  EACH_ONE,
  FALLS_SHORT,
  HIGHER_PAYS,
  INSPECTED,
  INSPECTS,
  LISTED,
  OF_A_GOAL,
  ONE_BY_ONE,
  OF_THOSE,
  OF_WORKS,
  SPENDS,
  TO_A_GOAL,
  GAP,
  OF_THE_COST,
  REACHED_RATE,
  UNIT_PRICE,
  BOUND_TO,
  BY_A_MEASURE,
  BESIDE_A_RULE,
  BESIDE_RULES,
  CHARGE,
  HINDERED,
  OF_A_RULE,
  STILL_THERE,
  STILL_TO_DO,
  SURVEYED,
  VISITED,
  CHARGED,
  REPLACED,
  UNDER_WAY,
  WHERE,
  WHERE_AFTER,
  USES,
  INSTALLED,
  SAMPLED,
  WORKS_BEFORE,
  UNMET,
  FORECAST,
  ATTRIBUTE,
  HIGHER,
  LAND,
  LAND_USED,
  HIGHER_BEFORE,
  CAPACITY,
  CONDITION_START,
  GRADED,
  LOOSE_CLASSIFIERS,
  MEETS,
  NAMED,
  NAMED_AFTER,
  PAGE_VIEWS,
  QUOTA,
  SIZED,
  SPENT,
  STANDARD,
  TERMS_OF_EACH,
  TO_A_STANDARD,
  SUBSIDY,
} from './vocabulary/traps.ts';

export type Trap =
  | 'name'
  | 'subsidy'
  | 'condition'
  | 'grade'
  | 'attendance'
  | 'page-views'
  | 'duration'
  | 'loose'
  | 'attribute'
  | 'higher'
  | 'gap'
  | 'unmet';

/**
 * Why a number is neither a target nor a result, or null. `clause` holds the number at the quantity's offsets,
 * `sentence` is all that stands between two full stops or semicolons.
 */
export function trapOf(quantity: Quantity, clause: string, sentence: string, reported = false): Trap | null {
  const before = clause.slice(0, quantity.start);
  const after = clause.slice(quantity.end);
  if (inName(clause, quantity)) return 'name';
  if (before.endsWith('一式') || (quantity.baseUnit === '人' && after.startsWith('口的'))) return 'name';
  const counted = quantity.kind === 'count' && !ALL_DONE.test(after) && !(VOWED.test(before) && ACCOUNT.test(sentence));
  if (NAMED.test(before) || (counted && NAMED_AFTER.test(after) && !CUT_TO.test(before))) return 'name';
  if (
    quantity.written === 'bare' &&
    quantity.kind === 'money' &&
    /^(?:工业|地区|国内|GDP|增加值|产值|[^，\d]{0,10}(?:[能水电煤]耗|用水|碳排|排放))/.test(after)
  )
    return 'name';
  const told =
    occasionTrap(quantity, before, after, sentence) ??
    framingTrap(quantity, before, after, sentence, reported) ??
    asideTrap(
      quantity,
      before,
      after,
      clause.slice(quantity.start, quantity.end),
      sentence.slice(0, Math.max(0, sentence.indexOf(clause))),
    );
  if (told !== null) return told;
  if (isWhole(quantity, clause, after)) return 'attribute';
  if (SOME.test(clause)) return 'loose';
  if (quantity.written === 'bare' && quantity.kind === 'money' && /^以[上下]./.test(clause.slice(quantity.unitEnd)))
    return 'grade';
  if (/(?:约束性|预期性)(?:指标|目标)$/.test(before) && quantity.kind === 'count') return 'name';
  if (quantity.unit === '条' && /政策|措施|举措/.test(after.slice(0, 8))) return 'name';
  if (PAGE_VIEWS.test(clause)) return 'page-views';
  if (/^级(?!别)/.test(after)) return 'grade';
  if (
    (COMPARES.test(after) && !FALLS_SHORT_OF_GOAL.test(after)) ||
    (quantity.kind === 'money' && HIGHER_PAYS.test(clause))
  )
    return 'higher';
  if (
    quantity.kind === 'count' &&
    (LISTED.test(clause) || EACH_ONE.test(after) || /^[^，、\d]{0,10}(?:中|(?<!公)里)$/.test(after))
  )
    return 'name';
  if (/来自(?:全国|世界|海内外)?$/.test(before)) return 'attendance';
  if (quantity.kind === 'count' && /^(?:正(?!式|常)|仍在|仍靠|仍用|还靠)/.test(after)) return 'unmet';
  if (
    quantity.kind !== 'percent' &&
    after === '' &&
    MADE_FOR.test(before) &&
    (sentence.startsWith(clause) || OF_COST.test(sentence.slice(0, Math.max(0, sentence.indexOf(clause)))))
  )
    return 'attribute';
  if (quantity.kind === 'count' && WHERE.test(before) && WHERE_AFTER.test(after)) return 'attribute';
  if (SPLIT_INTO.test(clause) || MEETING.test(clause)) return 'name';
  if (CARRIED_OVER.test(after) || (quantity.kind === 'size' && AMONG_WORKS.test(clause))) return 'attribute';
  if (/^[人户]/.test(quantity.baseUnit) && KEPT_SAFE.test(clause)) return 'attribute';
  if (clause.startsWith('同一') || APPLIES.test(sentence.slice(0, sentence.indexOf(clause) + clause.length)))
    return 'condition';
  if (INSPECTED.test(sentence) && INSPECTS.test(before)) return 'name';
  if (isSizeOfMany(quantity, before, clause.slice(quantity.unitEnd))) return 'grade';
  if (isSpecified(quantity, before, after)) return 'attribute';
  if (!reported && sentence.startsWith(clause) && standsAlready(quantity, before, clause)) return 'attribute';
  if (USES.test(before) && quantity.kind === 'money') return 'attribute';
  if (AMONG_CITIES.test(after) && /(?:全国|全省|国家|参评|参与排名)$/.test(before)) return 'higher';
  if (COULD_BE.test(before) && !clause.includes('预计')) return 'attribute';
  if (FOR_EACH.test(before) || (quantity.kind === 'money' && EACH_PLACE.test(before) && !raisedIn(clause)))
    return 'condition';
  if (HAVING_EACH.test(sentence.slice(sentence.indexOf(clause) + clause.length)) && BARE_COUNT.test(clause))
    return 'attribute';
  if (/^(?:的)?(?:年度|全年|年初|省定|市定|规划)?(?:目标)?(?:任务|目标|计划)(?:数)?的[\d.]+[%％]/.test(after))
    return 'gap';
  if (ONE_BY_ONE.test(clause)) return 'condition';
  if (TERMS_OF_EACH.test(clause) && ONE_BY_ONE.test(sentence.slice(0, sentence.indexOf(clause)))) return 'condition';
  if (quantity.kind === 'points' && /^(?:的)?(?:贴息|补贴|补助)/.test(after)) return 'subsidy';
  if (quantity.kind !== 'rank' && /第[\d一二三四五六七八九十]+[、和至—-]$/.test(before)) return 'name';
  if (OF_A_GOAL.test(before) && TO_A_GOAL.test(after) && !before.includes('距')) return 'gap';
  if (quantity.kind === 'money' && OF_WORKS.test(before) && !SPENDS.test(sentence)) return 'attribute';
  if (/^投资约\d/.test(clause) || /(?:不具备|不符合|达不到)[^，]*条件$/.test(clause)) return 'attribute';
  if (
    (isAmount(quantity) || quantity.kind === 'multiple') &&
    FALLS_SHORT.test(sentence.slice(0, sentence.indexOf(clause)))
  )
    return 'condition';
  if (quantity.kind === 'money' && UNIT_PRICE.test(before)) return 'attribute';
  if (
    quantity.kind !== 'count' &&
    OF_THE_COST.test(sentence.slice(0, sentence.indexOf(clause))) &&
    clause.startsWith('其中')
  )
    return 'attribute';
  if (SAMPLED.test(before)) return 'name';
  if (INSTALLED.test(before) && WORKS_BEFORE.test(sentence.slice(0, sentence.indexOf(clause)))) return 'attribute';
  if (GAP.test(before)) return 'gap';
  if (quantity.kind === 'count' && VISITED.test(before)) return 'name';
  if (quantity.kind === 'count' && (CHARGE.test(after) || STILL_TO_DO.test(before))) return 'attribute';
  if (quantity.kind === 'count' && (HINDERED.test(after) || STILL_THERE.test(before))) return 'unmet';
  if (SURVEYED.test(clause)) return 'name';
  if (
    quantity.kind !== 'points' &&
    (BESIDE_A_RULE.test(before) || (BESIDE_RULES.test(before) && OF_A_RULE.test(after)))
  )
    return 'gap';
  if (
    UNMET.test(clause) ||
    UNDER_WAY.test(clause) ||
    (quantity.kind === 'count' && /^[^，、\d]{0,8}因(?![素子])/.test(after))
  )
    return 'unmet';
  if (quantity.kind === 'multiple' && REPLACED.test(after)) return 'condition';
  if (BY_A_MEASURE.test(before) || (quantity.kind !== 'count' && BOUND_TO.test(before))) return 'condition';
  if (quantity.kind === 'money' && quantity.baseValue < HIGHEST_FEE && CHARGED.test(before)) return 'condition';
  if (/^[人位]$/.test(quantity.baseUnit) && ATTENDANCE.test(clause)) return 'attendance';
  if (
    /(?:交流|表态|典型|书面|大会)发言|经验介绍$|(?:媒体|企业|单位|嘉宾|记者|机构)(?:代表)?(?:参加|出席|与会|到场)$/.test(
      clause,
    )
  )
    return 'attendance';
  if (before.endsWith('首') && quantity.kind !== 'rank') return 'condition';
  if (after.startsWith('班') && /招生|规模/.test(before)) return 'attribute';
  if (SAT_IN.test(clause) || CAME_TO.test(clause)) return 'attendance';
  if (SPARED.test(before)) return 'attribute';
  if (/来自[^，]*的$/.test(before) || /^[^，]{0,10}同台(?:竞技|角逐|比拼)/.test(after)) return 'attendance';
  if (/^(?:与会|参会|会前|会后)[^，]*(?:参观|观摩|考察|调研)/.test(clause)) return 'attendance';
  if (quantity.kind === 'duration') return durationTrap(clause, before, after, sentence);
  if (FORECAST.test(sentence.slice(0, sentence.indexOf(clause) + clause.length))) return 'attribute';
  if (/(?:的|者)$/.test(after) && !/(?:目标|任务|要求)的$/.test(after)) return 'condition';
  if (clause.includes('是指')) return 'name';
  const raised =
    quantity.kind === 'money' &&
    (RAISED.test(clause) || (/^(?:达到?|增至|提高到)/.test(clause) && RAISED.test(sentence))) &&
    !/最高|上限|封顶|不超过/.test(clause);
  if (CONDITION_START.test(clause) || ALLOWED.test(clause) || (EACH.test(before) && !raised && !YIELDS.test(before)))
    return 'condition';
  if (/最高(?:不超过|不得超过|不高于|限)/.test(clause)) return 'condition';
  if (quantity.kind === 'percent' && BY_SHARE.test(before)) return 'condition';
  if (TO_A_STANDARD.test(before) && STANDARD.test(after)) return 'condition';
  if (quantity.kind === 'percent' && BORNE.test(before)) return 'subsidy';
  if (quantity.kind !== 'rank' && QUOTA.test(before)) return 'condition';
  if (CAPACITY.test(before)) return 'attribute';
  if (ON_A_SITE.test(sentence.slice(0, Math.max(0, sentence.indexOf(clause)))) && /面积(?:约|达|为)?$/.test(before))
    return 'attribute';
  if (ASKED.test(clause) && (isAmount(quantity) || BOUNDED.test(before))) return 'condition';
  if (
    /^(?:、|且|并且|和|及)[^，]*的(?!目标|任务|要求)[\u4e00-\u9fff]{2,10}(?:\d[\d.]*[万亿]?[家户个所座处项人名栋条])?$/.test(
      after,
    ) &&
    quantity.comparator !== '='
  )
    return 'condition';
  if (amongConditions(clause, before, sentence)) return 'condition';
  const large = quantity.kind === 'money' && quantity.baseValue >= FUND && !/给予|予以|最高|不超过|每/.test(clause);
  const own =
    reported ||
    SETS_ASIDE.test(clause) ||
    FUND_GROWS.test(clause) ||
    SPENDING_SET.test(clause) ||
    (large && OF_A_FUND.test(clause)) ||
    (large && HANDS_OUT.test(clause))
      ? clause
      : sentence;
  const subsidy = SUBSIDY.test(large ? own.replace(SUBSIDY_FUND, '') : own);
  const rate =
    quantity.kind === 'percent' && REACHED_RATE.test(clause) && !SUBSIDY.test(clause) && !OF_THOSE.test(clause);
  if (
    isAmount(quantity) &&
    subsidy &&
    !raised &&
    !rate &&
    !YIELDS.test(before) &&
    !isPaid(clause, quantity) &&
    !isSetAside(quantity, clause) &&
    !isPartSetAside(quantity, clause, sentence)
  )
    return 'subsidy';
  if (
    isAmount(quantity) &&
    /最高|上限|(?<!(?:主体|结构|工程|全部|全面|顺利|成功|大楼|项目|中心|主塔|实现)(?:已|均已|已经|均|如期)?)封顶|每(?:家|个|人|户|亩|项|台|辆)|给予/.test(
      clause,
    ) &&
    !raised &&
    !YIELDS.test(before)
  )
    return 'subsidy';
  if (/^(?:小数|数字|代码|编码|数的)/.test(after) || before.endsWith('后')) return 'name';
  if (quantity.kind === 'money' && SIZE_OF_EACH.test(clause.slice(quantity.unitEnd))) return 'grade';
  if (quantity.kind === 'money' && /^其中$/.test(before) && SIZE_OF_COUNTED.test(clause.slice(quantity.unitEnd)))
    return 'grade';
  if (isFund(quantity, before, after)) return null;
  const spent =
    quantity.kind === 'money' && SPENT.test(before) && !/^(?:以[上下]|级|的|规模)/.test(clause.slice(quantity.unitEnd));
  if ((quantity.kind === 'money' || quantity.kind === 'size') && GRADED.test(after) && !spent) return 'grade';
  if (
    quantity.kind !== 'count' &&
    !/覆盖[到至]?$/.test(before) &&
    !HANDED_OVER.test(after) &&
    /^的(?!(?:控制|预期|年度|全年|规划|调控)*目标|任务|要求|水平|规模|$)/.test(after)
  )
    return 'grade';
  if (quantity.unit === '位' && quantity.kind !== 'rank' && !MOVED_UP.test(before) && !PEOPLE.test(after))
    return 'loose';
  if (quantity.unit === '枝' && quantity.written !== 'arabic') return 'name';
  if (
    quantity.unit === '次' &&
    !/次数|召开|举办|举行|开展|组织|巡查|培训|(?:巡[河林田湖]|演练|督[查导]|检查|调度|通报|体检|宣讲)(?:均|次数)?(?:不少于|至少|不低于|不超过|不多于)|每(?:年|季度?|半年|月|周)[^，]{0,14}(?:不少于|至少)/.test(
      clause,
    )
  )
    return 'loose';
  if (quantity.unit === '趟' && !/列|班|专线/.test(clause)) return 'loose';
  if (/^(?:基点|BP)/.test(after)) return 'name';
  if (/(?:以上|以下)$/.test(clause.slice(quantity.unitEnd, quantity.end)) && SIZED.test(after)) return 'grade';
  if (LAND.test(before) && !/建成区|城市|城区|全市/.test(before)) return 'attribute';
  const onLand =
    (before.endsWith('用地') && (taking(before) !== null || LAND_USED.test(before))) ||
    /(?:签约|协议|合同|引进|招引)[^，]{0,8}总投资额?[^，]{0,4}$/.test(before) ||
    (reported && AGREED.test(sentence.slice(0, sentence.indexOf(clause) + before.length))) ||
    /(?:收入|支出)(?:年初|调整)?预算数?为?$/.test(before);
  const named = before.replace(/[\d.]+[万亿]?[\u4e00-\u9fff]{1,4}、$/, '');
  if (ATTRIBUTE.test(named) && quantity.kind !== 'percent' && !onLand) return 'attribute';
  if (inRate(quantity, after)) return 'name';
  if (HIGHER_BEFORE.test(sentence) && quantity.kind !== 'rank') return 'higher';
  if (HIGHER.test(clause) && quantity.kind !== 'rank') return 'higher';
  if (isLoose(quantity, before)) return 'loose';
  return null;
}

/**
 * 注册资本不低于1000万元、员工不少于50人的企业: what stands in one breath with who meets it is a condition too, unless
 * a verb of doing or 达到 makes it the authority's own.
 */
function amongConditions(clause: string, before: string, sentence: string): boolean {
  const at = sentence.indexOf(clause);
  const met = MEETS.exec(sentence);
  if (met === null || at < 0 || taking(before) !== null) return false;
  const within = at <= met.index && met.index < at + clause.length && before.length <= met.index - at;
  if (within) return true;
  const later = met.index > at && !/(?:^|，)(?:对|凡|支持|鼓励)/.test(sentence.slice(at + clause.length, met.index));
  const bounded = BOUNDED.test(before);
  return bounded && (later ? RULES.test(sentence) : !before.endsWith('达到'));
}

/** 设立发展基金，总规模10亿元，首期3亿元. */
const OF_A_FUND = /^(?:基金)?(?:总规模|首期(?:规模|到位|出资)?|规模)(?:为|达|达到)?\d[^，]*$/;

function isAmount(quantity: Quantity): boolean {
  return quantity.kind === 'money' || quantity.kind === 'percent';
}

/** 交办的214件信访件办结213件: of so many, how many were done; the first only says of how many. */
function isWhole(quantity: Quantity, clause: string, after: string): boolean {
  if (quantity.kind === 'count' && /^[^，、\d]{0,12}(?:中|里)(?:已|就|，)?有\d/.test(after)) return true;
  const done = OF_WHICH.exec(after)?.[0];
  if (done === undefined || /原定|确定|定下|许下|立下|计划|目标|任务|承诺|提出/.test(clause)) return false;
  return clause.slice(quantity.end + done.length).startsWith(quantity.unit);
}

/** 抽水蓄能电站。总投资87亿元，装机120万千瓦。: what works named before can do. */
const MADE_FOR =
  /^(?:总|单机|设计|规划)?(?:装机(?:容量|规模)?|日处理(?:规模|能力|量)|日供水(?:规模|能力)|年产能|库容|坝高|水面(?:面积)?)(?:约|为)?$/;
const OF_COST = /总投资[^，]*，$/;

/** 43件民生实事全部办结: counted one by one, and no name. */
const ALL_DONE =
  /^[^，]{0,6}实事(?:项目)?(?:\d{1,2}月\d{1,2}日前|\d{1,2}月底前|年底前|年内)?(?:已|均|全部|全面|如期|按期|圆满|顺利)*(?:办结|完成|办好|落地|兑现|建成|见效)/;
/** 年初许下的十件实事，办成九件: promised by the count, and accounted for by it. */
const VOWED = /(?:许下|许诺|承诺|应下|答应|立下)(?:要办)?的$/;
const ACCOUNT =
  /，(?:现|目前|截至目前|已|经|全部)*(?:办成|办结|办好|完成|兑现|落地|做成)了?[\d一二三四五六七八九十]+[件项桩]/;
/** 用水报装压减到2个环节. */
const CUT_TO = /(?:压减|压缩|减少|精简|优化|缩减|减|降)(?:到|至|为)(?:不超过)?$/;
const OF_WHICH =
  /^[^，、\d]{1,12}?(?:已|累计|全部|均|实际|仅|只|如期|按期)*(?:办结|完成|整改|销号|解决|开工|建成|投产|竣工|落实|兑现|到位|入库|整治|实现|达标|验收|通过|见效|启动|移交|交付|签约|拨付|通车|投用)(?:整改|销号|到位|任务)?(?:了|率)?\d+(?:\.\d+)?/;
/** 个别区县…占比高达86%: of no one in particular. */
const SOME = /^(?:个别|部分|有的|少数|一些)(?:区县|县区|县|区|市|镇|乡镇|企业|领域|行业|单位|指标|项目|地方|地区)/;
/** 低保标准由750元提高到780元: what all may claim has been raised, or is to be. */
const RAISED =
  /每[月年](?:分别|各)?(?:增加|提高|上调)\d|(?:标准|待遇|养老金|低保)(?:人均|每人每[年月]|再|平均)*(?:提高|增加|上调|提标)\d|(?:标准|待遇|养老金|低保|工资|经费|补助|补贴|津贴)[^，]{0,24}(?:提高|提标|增加|调整|上调|提升|增|升)(?:到|至|为)|(?:标准|生活费|养老金|低保金)[^，按]{0,8}(?:每人|每月|人均|每生|每年)[^，按]{0,6}(?:不低于|不少于|达到)\d/;
/** 占地1.19万亩，…，分拣中心面积67.8万平方米: what a project is. */
const ON_A_SITE = /占地/;
/** 18万平方米的标准厂房上月交付: what is handed over. */
const HANDED_OVER = /^的[^，的\d]{2,16}(?:交付|移交|竣工|投用|投入使用|建成投用)(?:使用)?$/;
/** 每亩土地出让收入由46万元降到31万元: what each yields is an indicator. */
const YIELDS = /每[亩人户][^，]{0,8}(?:收入|产值|税收|增加值|产出|收益)/;
/** 转化基金规模由10亿元扩大到20亿元，单个项目投资上限…. */
const FUND_GROWS = /(?:基金|资金池)(?:总)?(?:规模)?(?:[由从][^，]*)?(?:扩大|增加|提高|扩充|扩|增)[到至]/;

/** 加上级补助，…支出相应安排103.8亿元. */
const SPENDING_SET = /(?:收入|支出)(?:相应|拟|预算|计划)*安排\d/;

/** 距全年4.2%的目标还有差距. */
const FALLS_SHORT_OF_GOAL = /^的(?:年度|全年|规划)?(?:目标|任务)/;

/** 元; above this 收费 and 费用 are sums of money and no price. */
const HIGHEST_FEE = 10_000;

const BOUNDED = /(?:不低于|不少于|不超过|不高于|达到|超过)$/;

/** What is given to those who meet a condition. */
const RULES = /给予|予以|奖励|补助|补贴|资助|申报|申请|享受|认定/;

const raisedIn = (clause: string): boolean => RAISED.test(clause);

/** From ten million yuan on, 就业补助资金 is a fund. */
const FUND = 10_000_000;
/** 加上级补助、调入资金等: what the authority itself receives. */
const SUBSIDY_FUND = /(?:上级|中央|省级?|转移支付)补助|(?:补助|奖补|补贴|资助)(?:收入|资金|支出|经费)/g;

/** 位 counts people only where they follow. */
const PEOPLE =
  /^(?:“[^”]+”(?:人员|学员|对象|青年|工匠|代表)|人员|学员|同志|青年|院士|专家|博士|教授|企业家|学者|人才|老人|居民|群众|医生|领军|代表|名师|名医|工匠)/;
const MOVED_UP = /(?:前移|上升|提升|进|跃升|前进)$/;
const ARRIVED = /(?:达到|达|突破|超过|增加到|增至|为|有)$/;

/** 新签约项目186个，总投资1350亿元: what was agreed upon in all. */
const AGREED =
  /(?:签约|招引|引进)[^，]{0,14}\d[\d.]*[个项家][^，]{0,6}，(?:协议|合同|计划)?总投资(?:额)?(?:约|达|超过?)?$/;

/** 三个, 一批, 百家: too small or too round, in Chinese numerals, to be a count anyone would check. */
function isLoose(quantity: Quantity, before: string): boolean {
  if (quantity.written === 'arabic') return false;
  if (quantity.written === 'bare') return quantity.comparator === '=' && quantity.kind !== 'money';
  if (quantity.value <= 1 && quantity.kind === 'count') return true;
  if (quantity.unit === '次') return false;
  if (quantity.kind !== 'count' || quantity.value >= 10) return quantity.unit === '次' || quantity.unit === '批';
  const verb = taking(before)?.verb;
  return LOOSE_CLASSIFIERS.includes(quantity.unit) && (verb === undefined || verb === '统筹') && !ARRIVED.test(before);
}
