import { LEAD, LINK, TAKING, WHOLE_WORD } from './vocabulary/subject.ts';

const LONGEST = 40;
const TAKING_START = new RegExp(
  `^(?:${TAKING.toSorted((a, b) => b.length - a.length).join('|')})(?:(?:了|和|、|并|及|续建)*(?:${TAKING.toSorted((a, b) => b.length - a.length).join('|')}))*(?:了)?(?!金额|总额|总投资)`,
);
/** 培训合格率: the verb is part of the name of a rate. */
const NAME_OF_RATE =
  /(?:率|占比|比重|比例|强度|指数|时间|时限|周期|时长)(?:[由从][\d.]+个?(?:天|日|小时|工作日|分钟|月)[压缩短减降]*)?$/;
/** 创新促进中心引进高层次人才团队: an actor, what it does, and to what. */
const ACTED =
  /^([\u4e00-\u9fff（）、]{0,20}(?:中心|管委会|国企|国有企业|事业单位|市|县|区|州|园|集团|公司|院|局|大学|企业|财政|部门|各|机场|港|口岸|铁路|车站|学校|学院|基地|社区|街道|镇|乡|银行|机构|平台|法院|公安|热线|窗口))((?:已|将|累计|计划|再|每年|全年|要|共|紧急|成功|先后)*(?:转移|选派|新开|新辟|下线|受理|办结|关停|关闭|走访|引进|新建|建成|培育|完成|实施|开通|改造|获得|转化|签约|举办|发布|新增|统筹安排|统筹|安排|列支|拿出|出资|建设|孵化|布局建设|布局|发展|培训|帮助|出台|设立|筹集|投入|改扩建|创建|争取|更新|更换|投放|采购|购置|整治|修复|拆除|发放|治理|交付|开设|组织)(?:了)?)(?=[\u4e00-\u9fff“]{2}|$)(?!库|率)/;
/** 棚户区改造开工1.2万套: what is spoken of stands before its verb, the number after it. */
const TOPIC =
  /^([\u4e00-\u9fff“”、（）A-Za-z\d]{2,20}?)(?:已|累计|全年|实际|均|共|基本|全部)*(开工|新开工|竣工|建成|投产|投用|新辟|开通|办结|落地|交付|上线|入库|新增)$/;
/** Where, for whom or by whom it is done: 在北京、上海等地开设, 每个县至少培育, 为适龄女性免费开展, 市商务局将牵头开设. */
const PLACED = new RegExp(
  `^(?:(?:在|赴|为(?!了?(?:确保|实现|完成|力争))|对(?!外|俄|日|韩|美|欧|华|非|港|台|澳|东盟|接|口|标)|向)[^，]{2,20}?|(?:支持|鼓励|推动)?[\u4e00-\u9fff、]{2,20}[市县区旗州盟镇](?=各)|各[^，]{1,6}?(?=至少|均|分别|都)|每个?[^，]{1,6}?|([县村镇乡户校园区市州组])\\1|[\u4e00-\u9fff]{1,8}(?:局|委|办|厅)(?:将|要|牵头|会同[^，]{2,12}){1,2}){0,2}(?:至少|各|分别|均|免费|逐一|牵头)?(?=(?:${TAKING.toSorted((a, b) => b.length - a.length).join('|')}))`,
);
/** 洛阳将投资: who plans is not what is counted. */
const PLANNER = /^[\u4e00-\u9fff]{2,8}(?<!规模|[额数率量值比])(?:将|计划|拟)(?=[\u4e00-\u9fff]{2})/;
/** 计划投入3.2亿元: what is spent is all that is said. */
const SPENDING = /^(?:投入|投资|筹集|筹措|统筹|安排|拿出|列支)/;
/** 招聘500名: what is done is all that is said; 完成500名 says nothing. */
const NAMES_NOTHING =
  /^(?:完成|实现|新增|净增|增加|减少|开展|实施|推进|落实|统筹|组织|建成|新建|建设|有|获得?|取得|达成|形成|提供|解决|帮助|突破|启动|支持)$/;
/** Words that count without naming what: the subject is that of the number before. */
const GENERIC =
  /^(?:余|每[周月季年旬]度?|(?:其)?(?:其中)?[\d.百千万亿]*元及?以[上下]|(?:其)?(?:总量|数量|总数|[月年]?人均?|规模|总规模|总额|增速|增幅|(?:当季|当月)(?:降幅|跌幅)|跑赢.*|总数量|余额|均|比重|占比|该指标|这个数|这一?比例|该比例|这一数据|这一比重|完成|而?为?(?:年初|调整|年度|全年|规划|度|省定|市定|省下达|时序|序时|考核)*(?:预算|计划|目标|任务)(?:数)?(?:[\d.]+[万亿]*[元户家个人件套])?的?|同比|环比|(?:同比|环比)?改善|这一数字|平均水平|目标(?:任务)?(?:还|仍|尚|相)(?:差|有|存在).*|目标值?|目标定|任务定|目标数|目标任务|任务数|年初目标|计划数|实际|(?:剔除|扣除).*(?:后|因素|影响)(?:同口径|按可比口径)?|同口径|按可比(?:价格?|口径)(?:计算)?|按不变价格?(?:计算)?|按?自然口径|当月|单月)(?:[居列排位].*)?|多|少|恢复(?:[至到])?(?:同期)?|[^，]{1,8}前|快于.*|慢于.*|(?:全[国省市]|省定.{0,4}|国家|[^，]{0,6}平均(?:水平)?)(?:高|低|快|慢|多|少)出?|.{0,8}(?:多|少)(?:开|用|争取|完成|收|支|产|引进|培育|降|销)(?:了)?|超(?:序时|时间|计划|时序)*进度.*|(?:首期|一期|首批|总)?(?:到位|规模|出资)|开工|完工|竣工|复工|投产|办结|交付|整改|拉动(?:经济|GDP|全市|全部|规上|规模以上|工业|投资|地区生产总值)?.*|占.*|是.*|由.*|列(?!统|入).*|居(?:全|第|世|中|同|首|前).*|居(?!民|住|家|委)[\u4e00-\u9fff]{2,3}|排(?!水|污|涝|查|放|练|险|演|定).*|.*(?:确定|下达|既定|设定)|(?:年度|全年|年初)|高于.*|低于.*|相当于.*|比.*)?$/;

/** 再建80个, 剩下的27部: neither says of what. */
const NAMELESS =
  /^(?:(?:还|仍|尚)?(?:剩下|剩余|其余|余下)的?|[再各]新?[建设增添改办开]|[\u4e00-\u9fff、]{2,16}各新?[建设办开]|[建设增添办做放贷发投]|先|也?就是?|(?:其余|剩余|余下|其中)\d+[\u4e00-\u9fff]{1,2}中)$/;

/** 税收收入…，占一般公共预算收入的比重: whose share of what. */
const SHARE_OF = /^占[^，]{2,16}(?:比重|比例|份额|比)$/;

/** 年初确定的10件民生实事全部完成: what was set follows the number. */
const SET = /^(?:确定|部署|承诺|提出|安排|定下|下达|办理|实施)$/;

/** 其中9件超额完成. */
const MERELY_DONE =
  /^(?:已|均|正|正在|全部|超额|提前|如期|按期|圆满|基本|加快|有序|抓紧|顺利|全面|正式|陆续)*(?:(?:主体|主体结构|主体工程)?封顶|(?:完成|办结|完工|竣工|验收|开工|建成|投产|投用|投入使用|投运|通车|交付|使用|达标|兑现|推进|实施|运营|启用|开放|开业|验收合格|销号|整改|安装|到位){1,3})$/;

/** 完成年度化债任务的118%: a share of a goal speaks of what the goal does. */
const OF_ITS_GOAL =
  /^(.*?)(?:已|累计|均|分别)*(?:完成|实现|达到?|占|为|相当于)了?(?!目标|任务)[^，]{0,20}(?:目标|任务|计划|预算)(?:任务|数|值)?的[近约]?$/;

/** 完成投资占全年计划的57.2%. */
const SHARE_OF_PLAN =
  /^(?:累计|已|共|实际)*([\u4e00-\u9fff]{3,16}?)(?:已|约|分别)*占(?:全年|年度|年初|总)(?:投资|预算)?(?:计划|目标|任务|预算)(?:数|任务|投资)?的[近约]?$/;

/** The words (Simplified) that name what a number counts: before it, after it, or those of the number before. */
export function subjectOf(before: string, after: string, inherited: string, count: number | null = null): string {
  const share = SHARE_OF_PLAN.exec(before)?.[1];
  if (share !== undefined) return share;
  const goal = OF_ITS_GOAL.exec(before)?.[1];
  if (goal !== undefined && inherited !== '' && leftSubject(goal).length < 2) return inherited;
  const said = FOR_WHOM.test(before) ? '' : leftSubject(goal === undefined || goal.length < 2 ? before : goal);
  const left = NAMELESS.test(said) ? '' : said;
  const fund = /^的?([^，的]*(?:基金|资金池)|(?<=的)[^，]*资金)$/.exec(after)?.[1];
  if (fund !== undefined && /^$|(?:规模|设立|组建|成立|筹建)$/.test(left)) return fund;
  const whom = /^对([^，]*的)$/.exec(before)?.[1];
  const treated = whom === undefined ? null : TREATED.exec(after)?.[1];
  if (whom !== undefined && treated !== undefined && treated !== null) return `${whom}${treated}`;
  const which = /^(?!对|凡|符合)([^，]{2,20}的)$/.exec(before)?.[1];
  const befallen = which === undefined ? undefined : BEFALLEN.exec(after)?.[1];
  if (which !== undefined && befallen !== undefined) return `${which}${befallen}`;
  const thing = nameOfListed(left, after, count);
  if (thing !== null) return thing;
  const within = /(?:[^园市地]区|县|镇|街道|以[东西南北]|沿线|沿岸|周边|境内|范围内|两侧|一带)$/.test(left)
    ? rightSubject(after)
    : '';
  if (within.length > 1 && !GENERIC.test(within)) return within;
  const listed = left.endsWith('等') ? rightSubject(after) : '';
  if (listed !== '' && !GENERIC.test(listed)) return listed;
  if (inherited !== '' && SHARE_OF.test(left)) return `${inherited}${left}`;
  if (SET.test(left)) {
    const set = rightSubject(after);
    if (set.length > 1 && !GENERIC.test(set)) return set;
  }
  if (left !== '') return GENERIC.test(left) ? inherited : left;
  const right = rightSubject(after);
  if (!GENERIC.test(right) && !MERELY_DONE.test(right)) return right;
  const taken = taking(before);
  if (taken !== null && taken.actor !== '') return taken.actor;
  return inherited !== '' || taken === null || !SPENDING.test(taken.verb) ? inherited : taken.verb;
}

/** The deed before a number, where nothing else names what it counts; empty where the verb names nothing. */
export function deedBefore(before: string): string {
  const verb = taking(before)?.verb ?? '';
  return NAMES_NOTHING.test(verb) ? '' : verb;
}

/** 对停产的76家企业逐户走访. */
const TREATED = /^([\u4e00-\u9fff]{2,8}?)(?:逐[一户家村个项企校栋]|全部|全面|一律|集中)/;

/** 暂不具备纳管条件的7家企业限期搬迁. */
const BEFALLEN = /^([\u4e00-\u9fff]{2,8}?)(?:限期|年内|年底前|如期|按期)/;

/** 建成信宜、高州2个区域医疗中心: as many names as are counted, and what they are names of. */
function nameOfListed(left: string, after: string, count: number | null): string | null {
  const names = left.split(/[、和与及]/);
  if (names.length < 2 || names.length !== count || names.some((n) => n.length < 2)) return null;
  const thing = rightSubject(after);
  return thing.length > 1 && !GENERIC.test(thing) && !MERELY_DONE.test(thing) ? thing : null;
}

/** The verb that takes what is counted as its object, who acts, and the object where it stands before the number. */
export function taking(
  before: string,
): { readonly verb: string; readonly actor: string; readonly object: string } | null {
  const words = headed(
    before
      .replace(/[（(](?!助理|亚[）)]|[市区县旗盟](?:、[市区县旗盟])*[）)])[^）)]*[）)]|《[^》]*》/g, '')
      .replace(/^.*[，,]/, '')
      .replace(PLACED, ''),
  ).replace(PLACED, '');
  const verb = TAKING_START.exec(words)?.[0];
  if (verb !== undefined) {
    return NAME_OF_RATE.test(stripped(words)) ? null : { verb, actor: '', object: words.slice(verb.length) };
  }
  const topic = TOPIC.exec(words);
  if (topic?.[1] !== undefined && topic[2] !== undefined) return { verb: topic[2], actor: '', object: topic[1] };
  const acted = /建成区/.test(words) ? null : ACTED.exec(words);
  if (acted?.[1] === undefined || acted[2] === undefined) return null;
  const more = ALSO_DONE.exec(words.slice(acted[0].length))?.[0] ?? '';
  return { verb: `${acted[2]}${more}`, actor: acted[1], object: words.slice(acted[0].length + more.length) };
}

/** 中心城区新建改造雨污管网. */
const ALSO_DONE = /^(?:和|、)?(?:改造|改建|扩建|改扩建|整治|修复|提升)(?=[\u4e00-\u9fff]{2})/;

/** 规上工业企业实现利润总额: whose, and what. */
const REACHED_WITHIN =
  /^([\u4e00-\u9fff“”（）、]{0,20}(?:企业|产业|行业|业|园区|集群|景区))(?:共|累计|合计)?(?:实现|完成)(?=[\u4e00-\u9fff]{2})(.*)$/;

/** 为全市45万名中小学生…: only where they are. */
const FOR_WHOM = /^(?:继续|再|免费|年内|全年|统一)*(?:为|给|向)(?:全市|全县|全区|全州|辖区|城乡|农村|全域|市区|城区)$/;

/** Verbs that name what is counted as well: 新增造林1.5万亩. */
const NOUN_VERB = /(?:征迁|搬迁|抚育|招聘|造林|植树|绿化|培训|筛查|接种|转化|受理申报)$/;

/** 年初排定的126个重点项目开工109个: what the whole counts. */
const OF_A_WHOLE =
  /^(?:[^，、\d]*(?:排定|确定|安排|下达|梳理|敲定|定下|许下|提出)的(?:新建|建设|改造|实施|建成|创建|修建)?|年初|全年|今年)?\d+[个项家件所处条户名座]([\u4e00-\u9fff“”]{2,14}?)(?:已|累计|全部|均|实际|仅|只|按期|如期)*(?:办结|完成|整改|销号|解决|开工|建成|投产|竣工|落实|兑现|到位|验收|启动|移交|交付|签约|通车|投用)(?:整改|销号)?了?$/;

/** 34个行业大类中有23个. */
const AMONG = /^\d+[个项家件所处条户名座]([\u4e00-\u9fff]{2,12})[中里](?:已|就)?有?$/;

function leftSubject(before: string): string {
  const whole = OF_A_WHOLE.exec(before)?.[1];
  if (whole !== undefined) return whole;
  const among = AMONG.exec(before)?.[1];
  if (among !== undefined) return among;
  const taken = taking(before);
  const bare = before
    .replace(/[（(](?!助理|亚[）)]|[市区县旗盟](?:、[市区县旗盟])*[）)])[^）)]*[）)]|《[^》]*》/g, '')
    .replace(/^.*[，,]/, '');
  const object = taken?.object === '' ? (NOUN_VERB.exec(taken.verb)?.[0] ?? '') : taken?.object;
  const words = stripped(object ?? bare).replace(REACHED_WITHIN, '$1$2');
  return words.length > LONGEST ? words.slice(-LONGEST) : words;
}

/** Without the words of the grammar at its head. */
function headed(words: string): string {
  for (;;) {
    const bare = words.replace(/^[\s　，,、：:]+/, '').replace(PLANNER, '');
    const next = WHOLE_WORD.test(bare) ? bare : bare.replace(LEAD, '');
    if (next === words) return words;
    words = next;
  }
}

/** 民生实事提出新增床位600张, 许下的新建30所: where it was promised is not what is counted. */
const SAID_BY_A_LIST =
  /^(?:年初)?(?:许下|定下|立下|应下)的(?:新建|建设|改造)?(?=$|[\u4e00-\u9fff]{2})|^.*民生实事(?:项目)?(?:中|里)?(?:提出|明确|承诺|安排)(?=[\u4e00-\u9fff]{2})/;

function stripped(given: string): string {
  let words = given
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:力争|争取到?|确保)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(SAID_BY_A_LIST, '');
  for (;;) {
    const bare = words
      .replace(/^(?:[\s　，,、：:]+|[“"「『](?=[^”"」』]*$))/, '')
      .replace(/[\s　，,、：:]+$/, '')
      .replace(/^[\u4e00-\u9fff]{2,6}(?:计划到|计划在|将在|将到|将于)/, '');
    const next = (WHOLE_WORD.test(bare) ? bare : bare.replace(LEAD, ''))
      .replace(LINK, '')
      .replace(/(?<=[\u4e00-\u9fff]{2})不会$/, '');
    if (next === words) return words;
    words = next;
  }
}

function rightSubject(after: string): string {
  const words = after.replace(/^(?:以上|以内|左右|以下)?(?:的)?/, '');
  const noun = /^(?!(?:于|将|在|已|须)[^，]*[\d年月前底])[^，。；,;：:、（(]+/.exec(words)?.[0] ?? '';
  return noun
    .replace(/^(?:设立|组建|成立|建立|筹建)(?=[^，]{2,}(?:资金|基金|专项)$)/, '')
    .replace(
      /(?:20\d\d年|\d{1,2}月|上个?月|上周|本月|年底前?|年内|[上下]半年|[一二三四]季度|(?:国庆|元旦|春|中秋|端午)节?前|汛期?前|秋季(?:开学|学期)).*$/,
      '',
    )
    .replace(/(?:进行|实施|开展)[\u4e00-\u9fff]{2,8}$/, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?:现场|集中|成功|顺利|正式|同步)+(?:签约|开工|投产|竣工|亮相|落地|启动|揭牌|上线)$/,
      '',
    )
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?:已|均|全部|全面|基本|如期|按期)+(?:完成)?(?:整治|办结|整改|销号|完成|开工|竣工|投产|投用|达标|落地|见效|移交到位|移交|脱贫|出列|摘帽|退出|清零|到岗|兑现|落实|推广)$/,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff”]{2})上了?岗$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})逐[一户家村个项企校栋](?:开展|进行|实施)?[\u4e00-\u9fff]{2,4}$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:竣工|建成)?(?:交付|移交)(?:企业|群众|居民)?(?:使用)?$/, '')

    .replace(/(?<=[\u4e00-\u9fff]{2})(?:建|办|做|搞|用|管)起来$/, '')
    .replace(/(?:达到|建成|投产|开工|竣工|以上|建设|(?<=[\u4e00-\u9fff]{3})任务|目标)$/, '')
    .slice(0, LONGEST);
}
