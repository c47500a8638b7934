import type { Span } from '../../schema/quote.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { DECIDED } from './vocabulary/governing.ts';

/** What a clause lends to the numbers after it that name nothing themselves: what it speaks of, or null. */
export function lentBy(statement: Statement): string | null {
  return (
    wholeOf(statement) ??
    spokenOf(statement) ??
    stepOf(statement) ??
    SIDE.exec(statement.clause.words)?.[1] ??
    trendOf(statement)
  );
}

/**
 * 城市书房从无到有，建成42家; 先行开展“长者食堂”试点，年内建成120家: what the clause before speaks of, where no words of the
 * number's own nor of another number say what is counted; empty where that clause names nothing.
 */
export function topicBefore({ clause, segment, sentence }: Statement): string {
  const run = segment.clauses[0] === clause ? (sentence.segments[0]?.clauses ?? []) : segment.clauses;
  const before = run.slice(0, run.indexOf(clause) < 0 ? run.length : run.indexOf(clause)).findLast(names);
  if (before === undefined || /(?:后|之前|以前)$/.test(before.words)) return '';
  const bare = before.words
    .replace(NUMBERED, '')
    .replace(DECIDED, '')
    .replace(/（[^）]*）/g, '')
    .replace(WHERE, '');
  const [, said = ''] = TOPIC.exec(bare.replace(DONE_TO_IT, '')) ?? [];
  return said.length < 2 || NO_TOPIC.test(said) ? '' : said;
}

const names = ({ words }: { readonly words: string }): boolean =>
  !/\d{2}|\d[万亿个家项]/.test(words.replace(NUMBERED, ''));
const NUMBERED = /^[ 　]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[①-⑳])[ 　]*/;
/** 在镜湖区先行. */
const WHERE = /^(?:在|依托|围绕)[\u4e00-\u9fff、]{2,14}(?=先行|开展|实施|建设|推进|启动)/;
/** Verbs before what is spoken of, and what is said of it behind. */
const DONE_TO_IT =
  /^(?:先行|率先|大力|积极|加快|全力|扎实|深入|持续|继续|稳步|常态化)*(?:开展|推动|推进|实施|启动|建设|办好|抓好|做好|发展|培育|打造|开行|设立|组建|成立)+/;
const TOPIC =
  /^([\u4e00-\u9fff“”A-Za-z]{2,16}?)(?:试点|工作|项目|建设)?(?:$|从无到有|从少到多|由点到面|遍地开花|蓬勃|不断|加快|加速|全面|持续|更像|集并|整合|扩面|提质|有序|顺利|稳步|正在|已经|已|均|也|还|再|实现)/;
const NO_TOPIC =
  /^(?:加强|强化|优化|完善|深化|坚持|落实|严格|组织|我市|全市|我县|我区|市里|市委|市政府|会议|记者|目前|同时|此外|其中|今年|去年|各地|各级|经济|工作|自加|加压|受|因|由于)|(?:表示|认为|介绍|指出|强调|说|影响|压力)$/;

/** 从严控制“三公”经费，较上年压减5%: what the deed before the number is done to. */
export function objectOf({ clause, mentions, places, trapped }: Statement): string {
  if (trapped.length > 0) return '';
  const said = without(clause.words, 0, clause.words.length, [...mentions, ...places]);
  const led = LED.exec(said);
  const object = (OBJECT.exec(said)?.[1] ?? led?.[1] ?? led?.[2] ?? led?.[3] ?? '').replace(/^[至到往][^，]*的/, '');
  return object.length > LONGEST_OBJECT ? '' : object;
}

const OBJECT =
  /^(?:在[^，]{2,24}?(?=布局|建设|设立|布设))?(?:从严|严格|进一步|继续|持续|逐步|稳步|适当|合理|大力|积极|全面|切实|有效|着力|注册|发起|联合|牵头|参与)*(?:控制|压减|压缩|降低|提高|提升|扩大|增加|减少|开行|开通|加密|增开|举办|组织|开展|提标|上调|调整|优化|布局|布设|设立|组建|成立|筹建|建立)([\u4e00-\u9fff“”、（）A-Za-z\d]{2,})$/;
/** 加快整县分布式光伏开发, 支持龙头企业牵头组建创新联合体: what is begun, of which the next words tell how much. */
const LED =
  /^(?:加快|大力|积极)?(?:推进|推动|加快)([\u4e00-\u9fff“”、]{2,18}?)(?:开发|建设|改造|整治)$|^(?:支持|鼓励|推动|引导)[\u4e00-\u9fff、]{2,10}(?:组建|建设|建立|打造|创建|开展)([\u4e00-\u9fff“”]{2,14})$|^([\u4e00-\u9fff]{2,10}?)(?<!结果|情况|成绩|进度|名单|清单|问题|[室局委办府组会厅]|部门|单位)(?:[逐按每][月季年周]度?)(?:排名|通报|考核|监测|公布|调度)$/;
const LONGEST_OBJECT = 18;

/** What is said to have come up a step, where no figure stands beside it; or null. */
function stepOf({ clause, quantities }: Statement): string | null {
  const said = quantities.length > 0 ? undefined : STEP.exec(clause.words)?.[1];
  return said === undefined || COUNTS_ANOTHER.test(said) ? null : said;
}

/** 支持科技创新方面，安排15.2亿元. */
const SIDE = /^(?:在|支持|保障|推进|用于|强化|加强)?([\u4e00-\u9fff“”、]{2,14}?)(?:事业|工作|领域)?方面$/;

const COUNTS_ANOTHER = /^(?:力争|争取|确保|努力|总量|总额|总数|规模|[一二三四五六七八九十]年)/;

/** 地区生产总值连跨两个千亿台阶，达到5827.8亿元. */
const STEP =
  /^(?:全市|我市|全年)?([\u4e00-\u9fff]{2,16}?)(?:连续|接连|先后|成功|首次)*(?:连跨|跨越|跨过|跨上|迈上|迈过|跃上|登上|站上|突破|越过)[^，]*(?:台阶|大关)$/;

/** The words for the whole of which the numbers after it tell a part; or null. */
function wholeOf({ clause }: Statement): string | null {
  const whole = WHOLE.exec(clause.words);
  return whole?.[1] ?? whole?.[2] ?? null;
}

/** 148项任务中，已完成53项: what the numbers after it count. */
const WHOLE =
  /\d[个项家件所处条户名]([^，、\d]{2,10})[中里]$|^(?:列入|纳入)[^，\d]*的\d+[个项家件所处条]([^，、\d]{2,12})$/;

/**
 * 增长15%的目标未能实现，实际增长11.8%; 全省增长5%，我市增长6%: what a goal that was missed, one set from above or the figure of
 * another place speaks of, where the next clause gives the city's own; or null.
 */
function spokenOf({ clause, segment, quantities, trapped, mentions, places, ruled }: Statement): string | null {
  const next = segment.clauses[segment.clauses.indexOf(clause) + 1];
  if (next === undefined) return null;
  const [first] = ruled ? quantities : trapped.map((t) => t.quantity);
  if (first === undefined || (!ruled && quantities.length > 0)) return null;
  const above = trapped[0] !== undefined && ['unmet', 'higher'].includes(trapped[0].trap);
  const own = OWN_BESIDE_OTHERS.test(next.words) && (ruled || above);
  if (!own && !(above && AFTER_ALL.test(next.words))) return null;
  const before = without(clause.words, 0, first.start, [...mentions, ...places]).replace(OTHERS, '');
  return subjectOf(before.endsWith('的') ? '' : before, clause.words.slice(first.end), '') || null;
}

const AFTER_ALL = /^(?:但)?(?:我市|我县|我区|全市)?(?:截至|实际|目前|已|仅|只|最终)/;
const OWN_BESIDE_OTHERS =
  /^(?:而|但)?(?:我市|我县|我区|本市|全市)(?:仅|只|为|是|达|不足|不到|超过|上涨|下降|增长|低于|高于|居|仍|则|\d)/;
/** Whose figure it is, and not what it counts. */
const OTHERS = /^(?:、|和|与|全国|全省|省|自治区|平均|[\u4e00-\u9fff]{2,3}[省市](?=[\u4e00-\u9fff、]{3}))+/;

/** 卷烟产量由升转降，比上年下降0.4%: a clause that only says which way a thing goes names it for the next; or null. */
function trendOf({ clause, quantities, trapped }: Statement): string | null {
  if (quantities.length > 0 || trapped.length > 0) return null;
  const said = TREND.exec(clause.words)?.[1];
  return said === undefined || NO_INDICATOR.test(said) ? null : said.replace(/^(?:全市|我市|全县|全区|其中)/, '');
}

const TREND =
  /^([\u4e00-\u9fff]{2,16}?)(?:总体|基本|保持|继续|持续|实现|稳步|稳中|逐步|逐季|明显|显著|大幅|小幅|快速|较快|平稳|高速|呈现?|止跌|企稳|加快|有所|恢复性|正|逆势|强劲|再)*(?:增长|回升|上升|上涨|下降|回落|提升|改善|向好|趋稳|扩大|放缓|提速|领先|创(?:[^，]{0,6})?(?:新高|新低|最好水平|纪录)|迈上新台阶|再上新台阶|上扬|上行|[由从][升降负正增减涨跌亏盈快慢](?:转|变)为?[升降负正增减涨跌亏盈快慢])(?:态势|势头)?$/;
const NO_INDICATOR = /(?:经济|运行|形势|发展|态势|动能|活力|效益|质量|环境|工作|能力|水平|结构|生活|面貌)$/;

/** Words from one place to another, the spans left out, and what only leads to them. */
export function without(words: string, start: number, end: number, left: readonly Span[]): string {
  let kept = '';
  for (let i = start; i < end; i += 1) {
    if (left.some((m) => m.start === i)) kept = kept.replace(DATE_LED, '');
    if (!left.some((m) => m.start <= i && i < m.end)) kept += words[i] ?? '';
  }
  return kept;
}

/** 实现“港口吞吐量: what is quoted begins behind the mark that nothing has closed. */
export function quoted(words: string): string {
  return words.replace(/^.*[“「『](?=[^”」』]*$)/, '');
}

/** 不迟于, 最迟 and the name of a stage only lead to a date. */
const DATE_LED =
  /(?:(?<![\u4e00-\u9fff])[从自]|(?<![对用位属关由出源限])于|不[迟晚]于|最[迟晚]于?|(?:^|，)(?:近期|中期|远期|第[一二三]步)[到至]?)$/;
