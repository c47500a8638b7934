import type { Measure, Period } from '../../schema/vocabulary.ts';
import type { Calendar, DateMention } from './date.ts';
import type { Quantity } from './quantity.ts';
import { taking } from './subject.ts';
import { FLOW, STOCK } from './vocabulary/measures.ts';

const BOUND = /(?:不低于|不少于|不超过|不高于|不得低于|超过|突破|约|近|逾|超|至少|达)$/;
const LINKED = '(?:了|率|幅度|(?:预期)?目标(?:初步|拟)?(?:确?定|安排|设定)?)?(?:为|达到|达|在|保持在|控制在)?';
const RISE = new RegExp(
  `(?:(?:比|较|同比)[^，]{0,12}多(?:开|用|争取|完成|收|支|产|引进|培育|销|增)?|增长|提高|提升|上升|上涨|回升|改善|增加|扩大|增速|增幅|递增|净增|增收|增产|超收|增|上浮|攀升)${LINKED}$`,
);
const FALL = new RegExp(
  `(?:(?:比|较|同比)[^，]{0,12}少(?:开|用|争取|完成|收|支|产|引进|培育|销)?|下降|降低|减少|压减(?!率)|压缩|缩短|削减|缩减|减收|减产|短收|减(?!率)|降(?!率)|下滑|收窄|回落|下调|下浮|精简|(?:再|又|平均|统一)压)${LINKED}$`,
);
const ADDED = /(?:新增|净增|新认定|新批|新引进|新注册|新设|新登记|新入|新培育|新签约|新签|新发展)(?!加值)[^，]*$/;

/** 压减一般性支出8600万元: the verb before what is cut. */
const CUTS =
  /^(?:再|继续|进一步|平均|统一|一律|累计|共|年均|全年|各级|市本级|市级|全市|力争|确保)*(?:压减|压缩|削减|减少)(?!到|至|为)[\u4e00-\u9fff“”、]{2,16}$/;

/** 获得新增政府债券88亿元: the name of a kind of bond. */
const OBTAINED = /(?:获得?|获批|争取|发行|下达|安排)[^，]{0,8}新增[^，]*债/;

/** 降幅收窄至2.2%. */
const FALL_EASES = /(?:降幅|跌幅)[^，\d]{0,8}(?:到|至|为)$/;

/** GDP增长力争6%: the striving stands between what grows and by how much. */
const STRIVEN = /(?:力争|争取|确保|努力|冲刺)(?:达到|实现)?$/;

/** What a number measures, from the words before it (dates left out) and those that name what is counted. */
export function measureOf(quantity: Quantity, before: string, subject: string): Measure {
  if (quantity.kind === 'rank') return 'rank';
  const plain = before.replace(BOUND, '').replace(STRIVEN, '');
  const relative = quantity.kind === 'percent' || quantity.kind === 'multiple' || quantity.kind === 'points';
  if (FALL.test(plain) || CUTS.test(plain) || (quantity.kind === 'percent' && FALL_EASES.test(plain)))
    return 'decrease';
  if (RISE.test(plain)) return relative ? 'growth' : 'increment';
  if (quantity.kind === 'points') return 'growth';
  if (quantity.kind === 'multiple') return 'multiple';
  if (quantity.kind === 'percent') return /(?:增速|增长率|增幅|增长|涨幅)$/.test(subject) ? 'growth' : 'share';
  return ADDED.test(plain) && !OBTAINED.test(plain) && !/(?:到|至|为)$/.test(plain) ? 'increment' : 'level';
}

/** The year of the section, and whether the number is reported: 今年 of a report has not ended. */
export interface Context {
  readonly year: number | null;
  readonly reported: boolean;
}

/** 达到, 保持在: a state, whatever was done to reach it. */
const ARRIVES = /(?:达到|达|突破|超过|保持在|稳定在|维持)(?:约|近|了)?$/;

/** What is counted one by one is a stock unless its name says that it is added up over a time. */
const COUNTED = new Set(['家', '户', '个', '所', '座', '处', '条']);
const COUNTED_FLOW = /登记入库|新增|转化|惠及/;

/** What is counted in these is made, carried or visited over a time. */
const FLOW_UNITS = new Set(['吨', '千瓦时', '标准箱', '人次', '架次', '班次', '起']);

/** Verbs that only say what there is. */
const HAS = /^(?:建有|拥有|现有|设有)$/;

/** 全年产车10.7万辆 is a flow, whatever it counts. */
const WHOLE_YEAR = /全年(?!目标|任务|计划|预算)|当年(?!度)/;

/** 较年初提高, of a day or month before the last. */
const SINCE_NEW_YEAR = /[比较](?:今)?年初/;
const DURING_THE_YEAR = /\d{4}-(?:0\d|1[01])(?:-\d\d)?$/;

/** What grows with every year that is counted, whatever its name: 惠及群众31万人 of five years. */
const ADDS_UP = /惠及|受益|覆盖人|运送|接待|培训|发放|减税|降费|吸纳|带动|新增|转化|引进|到位资金|拨付|办理|出口退税/;

/** How long the time is that a number runs over: within a year, a part of one, or several. */
type Reach = 'none' | 'part' | 'year' | 'years';

/**
 * A stock, a share or a rank is a total; what is counted within one year is annual, over several or over a part of one
 * cumulative.
 *
 * @param words The words before the number with their dates.
 * @param before The same without them.
 */
export function periodOf(
  words: string,
  before: string,
  subject: string,
  baseUnit: string,
  measure: Measure,
  term: DateMention | null,
  calendar: Calendar,
  context: Context,
): Period {
  if (/累计|合计|(?<!公)共(?!享|同|建|交|和|产|性|有)/.test(words)) return 'cumulative';
  if (measure === 'multiple' && !context.reported && FLOW.test(subject) && !/(?:的|是|为|达到)$/.test(before))
    return reachOf(term, calendar, context) === 'year' ? 'annual' : 'cumulative';
  if (measure === 'rank' || measure === 'share' || measure === 'multiple') return 'total';
  if (/每年|年均|日均|月均|历年/.test(words)) return 'annual';
  const reach = reachOf(term, calendar, context);
  if (SINCE_NEW_YEAR.test(words) && DURING_THE_YEAR.test(term?.edtf ?? '')) return 'cumulative';
  const over = reach === 'years' && term?.role === 'in' && context.reported;
  if (measure === 'level' && HAS.test(taking(before)?.verb ?? '')) return 'total';
  if (measure !== 'level')
    return reach === 'year' || (reach === 'none' && measure === 'growth') ? 'annual' : 'cumulative';
  const counted = COUNTED.has(baseUnit)
    ? COUNTED_FLOW.test(subject)
    : FLOW.test(subject) ||
      (FLOW_UNITS.has(baseUnit) &&
        (!ARRIVES.test(before) || /接待|吞吐|客运|客流|旅客|运输|培训/.test(before)) &&
        !/能力|产能/.test(subject));
  if (counted && !STOCK.test(subject))
    return reach === 'part' || term?.role === 'since' || (over && (taking(before) !== null || ADDS_UP.test(subject)))
      ? 'cumulative'
      : 'annual';
  const standsThen = term?.role === 'by' && reach === 'years' && /建成(?!投)/.test(before);
  if (WHOLE_YEAR.test(words) && reach === 'year' && !COUNTED.has(baseUnit) && !STOCK.test(subject)) return 'annual';
  if (MOVES.test(before) && reach !== 'none') return reach === 'year' ? 'annual' : 'cumulative';
  if (STOCK.test(subject) || taking(before) === null || ARRIVES.test(before) || standsThen) return 'total';
  return reach === 'year' ? 'annual' : 'cumulative';
}

/** The period of what is done with so many of them: one year, or several or a part of one. */
export function periodOfDeed(term: DateMention | null, calendar: Calendar, context: Context): Period {
  return reachOf(term, calendar, context) === 'year' ? 'annual' : 'cumulative';
}

/** 推动10户企业上市: so many of them, one after the other. */
const MOVES = /(?:推动|促进|助推|帮助|支持|力争|争取|确保)$/;

/** 9月底前, 五一前: before the year is over. */
const WITHIN_THE_YEAR = /^\.\.\/(?:\d{4}|XXXX)-(?:0\d|1[01])(?:-\d\d)?$/;

/** Also where the document bears no year. */
const PART_OF_A_YEAR = /^part-of|^first-months|^span-of-months/;

function reachOf(term: DateMention | null, { year: said, plan }: Calendar, context: Context): Reach {
  const year = said ?? plan?.from ?? null;
  if (term === null && context.year !== null) return 'year';
  if (term === null || term.role === 'against') return 'none';
  const days = term.edtf ?? '';
  if (term.from !== null && term.to !== null && term.from < term.to) return 'years';
  if (
    (term.rule === 'past-years' && term.from !== term.to) ||
    term.rule === 'span-from-document' ||
    term.rule === 'planning-period-end' ||
    term.role === 'since'
  )
    return 'years';
  if (term.role === 'by' && year !== null && term.to !== null && term.to > year) return 'years';
  if (term.role === 'by') return WITHIN_THE_YEAR.test(days) ? 'part' : 'year';
  if (/^(?:\d{4}|XXXX)-\d\d\//.test(days) || term.role === 'until' || PART_OF_A_YEAR.test(term.rule)) return 'part';
  if (context.reported && term.rule === 'relative-year' && (term.to === null || term.to === year)) return 'part';
  return 'year';
}
