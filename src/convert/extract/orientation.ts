import type { Kind } from '../../schema/vocabulary.ts';
import { type Governor, ONLY_SEES } from './commitment.ts';
import type { Calendar, DateMention } from './date.ts';
import {
  FUTURE,
  LOOKING_AHEAD,
  LOOKING_BACK,
  PAST,
  PAST_UNLESS_PLANNED,
  PLANNING_TITLE,
  COVERS_PLAN,
  PROMISES,
  REPORTING_TITLE,
  REPORTS,
  SETTING_RULES,
} from './vocabulary/orientation.ts';

/** Whether words report what has been, promise what will be, or leave it open. */
export type Orientation = 'past' | 'future' | 'open';

/**
 * What stands where nothing is said: a promise, a report, either by its words (`open`), or a rule for others, whose
 * numbers are conditions (`rule`) unless the authority itself is plainly to act.
 */
export type Setting = Orientation | 'rule';

const PAST_WORDS = new RegExp(PAST.join('|'), 'g');
const WEAK_PAST_WORDS = new RegExp(PAST_UNLESS_PLANNED.join('|'));
const FUTURE_WORDS = new RegExp(FUTURE.join('|'));
/** What follows is only compared with the past: 比去年, 较上年同期. */
const COMPARED = /(?:比|较|同|与|在|由|从)(?:去年|上年|前年|目前|现在|当前|\d{4}年)(?:同期|底|末)?/g;

/** What looks ahead even in a report; 将, 要 and 不低于 do not. */
const SURELY_AHEAD =
  /^(?:(?:会议|全会|常务会议|市政府|市委常委会|市委、市政府)(?:研究)?(?:原则)?(?:同意|决定|议定)|(?:决定|议定))(?:由[^，]{2,12})?(?:设立|建设|成立|组建|实施|启动|出台|制定|开展|安排|将|新建|建立|开通|调整)|力争|确保|务必|(?:我们|我市|市里|届时)(?:都|就|还|也)?会(?![议同上员场商计展诊长客后前])|一定(?:会|要|能|把|让|装|建|修|办|完成|解决|按|如期|交)|(?:还|也|下半年|年内|管委会|市政府|市委)将(?!近|会是|要求)|将(?:进一步|继续推|继续开|启动|推行|出台|组织开展)|今后|未来(?!乡村|社区|科技|城|产业|学校|工厂|科学|教育|农场|市场|实验室)|下一步|下一阶段|下阶段|下步|接下来|后续|明年|年底前|年内(?:全部|全面|再|还要|必须|一律)|(?<!低于|高于|不及|达到|未达|好于|超过|落后于)预期目标(?![^，]{0,6}(?:完成|实现|达到))|目标(?:是|为|[：:])|(?:目标|任务)不变|冲(?:刺|[到至])(?=\d)/;

/** The kinds of document that promise where nothing else is said, and those that report. */
const AHEAD: readonly Kind[] = [
  'resolution',
  'decision',
  'order',
  'opinion',
  'notice',
  'plan',
  'announcement',
  'public-notice',
  'reply',
  'bill',
  'minutes',
];
/** Kinds that tell others what to do, unless they only cover a plan. */
const ADDRESSED: readonly Kind[] = ['notice', 'announcement', 'public-notice', 'letter', 'request'];
const BACK: readonly Kind[] = ['communique', 'circular'];

function kindOrientation(kind: Kind): Orientation {
  if (AHEAD.includes(kind)) return 'future';
  return BACK.includes(kind) ? 'past' : 'open';
}

/** What a heading says of its section; a work report's headings may say it by the year alone (一、2022年工作). */
export function headingSetting(words: string, year: number | null, kind: Kind, calendar: Calendar): Setting {
  if (LOOKING_BACK.test(words) || isOfMonthsOver(words, calendar)) return 'past';
  if (LOOKING_AHEAD.test(words)) return 'future';
  if (SETTING_RULES.test(words)) return 'rule';
  if (year === null || calendar.year === null) return 'open';
  if (year < calendar.year) return 'past';
  return kind === 'work-report' ? 'future' : 'open';
}

/** 一、上半年主要工作, said in July. */
function isOfMonthsOver(words: string, { month }: Calendar): boolean {
  const part = OF_MONTHS.exec(words)?.[1];
  const last = part === undefined ? undefined : LAST_MONTHS[part];
  return last !== undefined && month !== null && month > last;
}

const OF_MONTHS =
  /(上半年|前三季度|一季度|第一季度)(?:的)?(?:主要|重点)?(?:工作|经济|生产|项目)(?!安排|打算|计划|思路|要点|目标|部署|重点)/;
const LAST_MONTHS: Readonly<Record<string, number>> = { 上半年: 6, 前三季度: 9, 一季度: 3, 第一季度: 3 };

/** 专项资金管理办法, 实施细则: what such a document counts are conditions. */
const REGULATION = /(?:办法|细则|规定|条例|规则|规程|准则|章程)(?:[（(][^（）()]{1,12}[）)])?$/;

/** 2025年为民办实事项目公布, 今年这十件民生实事定了: news that only gives the list of what will be done. */
export function listsDeeds(title: string): boolean {
  return DEEDS_OF_A_YEAR.test(title) && !/回顾|盘点|完成|兑现|办结|进展|评议|征集|测评/.test(title);
}

const DEEDS_OF_A_YEAR =
  /(?:(?:20\d\d|今|新一|本)年(?:度)?|明年)[^，。]{0,16}(?:民生|惠民|办|为民|利民)[^，。]{0,6}实事[^，。]{0,8}(?:公布|出炉|发布|揭晓|敲定|确定|定了|来了|清单)/;

const FEWEST_REPORTS = 3;

/**
 * What a document does where nothing else is said: its kind decides, unless its title or most of its sentences with
 * figures say that it reports. `text` is Simplified with ASCII digits.
 */
export function documentSetting(kind: Kind, title: string, text: string): Setting {
  const usual = kindOrientation(kind);
  // …2022年计划执行情况与2023年计划草案的报告 reports and promises: its sentences say which.
  if (REPORTING_TITLE.test(title) && PLANNING_TITLE.test(title)) return 'open';
  if (usual === 'past' || REPORTING_TITLE.test(title)) return 'past';
  if (usual === 'open' && listsDeeds(title)) return 'future';
  if (usual === 'open') return REGULATION.test(title) ? 'rule' : usual;
  if (ADDRESSED.includes(kind) && !COVERS_PLAN.test(title)) return 'rule';
  const figures = text.split(/[。\n]/).filter((s) => /\d/.test(s) && s.length > 12);
  const reports = figures.filter((s) => REPORTS.test(s) && !PROMISES.test(s)).length;
  const promises = figures.filter((s) => PROMISES.test(s)).length;
  return reports >= FEWEST_REPORTS && reports > 2 * promises ? 'open' : usual;
}

/**
 * What the words of a clause, its governing words and its own dates say, before anything is inherited from the clauses
 * before it. In a section that promises (`setting`) weak signs of the past do not count: 累计下降15%.
 */
export function ownOrientation(
  words: string,
  mentions: readonly DateMention[],
  governing: readonly Governor[],
  calendar: Calendar,
  setting: Setting,
): Orientation {
  const bare = untilTold(words, mentions)
    .replace(ONLY_SEES, '看到')
    .replace(/[“"「『《][^”"」』》]*[”"」』》]/g, '□')
    .replace(COMPARED, '比');
  const past = (bare.match(PAST_WORDS) ?? []).join('');
  const dates = mentions.filter((m) => setting !== 'past' || m.role !== 'by' || isAhead(m, calendar));
  const dated =
    dates
      .filter((m) => !ATTRIBUTIVE.test(words.slice(m.end)))
      .map((m) => dateOrientation(m, calendar))
      .find((o) => o !== 'open') ?? 'open';
  const ahead =
    setting === 'past'
      ? SURELY_AHEAD.test(bare) || dated === 'future'
      : FUTURE_WORDS.test(bare) || governing.some((g) => g.carries && !ONCE.test(words.slice(0, g.at)));
  if (ahead && !/[了已]|截至|以来|如今/.test(past)) return 'future';
  if (dated === 'past') return 'past';
  if (past !== '') return /[了已]|截至|以来|圆满|提前/.test(past) || dated !== 'future' ? 'past' : 'future';
  if (dated !== 'open') return dated;
  return setting !== 'future' && WEAK_PAST_WORDS.test(bare) ? 'past' : 'open';
}

/** 截至2025年底, where that is still to come, is 到2025年底. */
function untilTold(words: string, mentions: readonly DateMention[]): string {
  const by = mentions.find((m) => m.role === 'by' && /截[至止][到至]?$/.test(words.slice(0, m.start)));
  return by === undefined ? words : words.slice(by.start);
}

/** 原计划改造90个: what was planned once is over. */
const ONCE = /[原曾]$/;

/** 对2000年以前建成的家属院…: the date belongs to a thing, not to the clause. */
export const ATTRIBUTIVE =
  /^(?:以前|之前|前|以后|之后|后)?(?:建成|建造|建设|结转|列入|开工|启动|签约|引进|下达|投用|批准|注册|成立|登记|出生|入学|毕业|完工|竣工|交付|投产|开业|到期|届满)[^，]{0,4}的/;

/** 10月底前 is to come for who speaks in October. */
function isAhead({ to, edtf }: DateMention, { year, month }: Calendar): boolean {
  if (to === null || year === null) return false;
  const last = monthOf(edtf?.split('/').at(-1));
  return to > year || (month !== null && last !== undefined && last >= `${year}-${String(month).padStart(2, '0')}`);
}

function dateOrientation(mention: DateMention, calendar: Calendar): Orientation {
  if (mention.role === 'against' || mention.rule === 'bare-years' || mention.rule === 'nth-year') return 'open';
  if (mention.role === 'until' || mention.rule === 'past-years' || mention.rule === 'past-year') return 'past';
  const now = calendar.year ?? calendar.plan?.from ?? null;
  if (mention.rule === 'span-from-document') return 'future';
  if (mention.to === null || now === null) return mention.role === 'by' ? 'future' : 'open';
  if (mention.to < now) return 'past';
  if (mention.role === 'since') {
    if (mention.from === null || (mention.starts === true && mention.from === now && !mention.edtf?.includes('-')))
      return 'open';
    return mention.from > now || isFromNowOn(mention, calendar) ? 'future' : 'past';
  }
  if (mention.to > now) return 'future';
  if (isOver(mention, calendar) && (mention.role === 'in' || (mention.role === 'by' && mention.stands === true)))
    return 'past';
  if (mention.role === 'in' && isStillToCome(mention, calendar)) return 'future';
  return mention.role === 'by' ? 'future' : 'open';
}

const monthOf = (edtf: string | null | undefined): string | undefined => /\d{4}-\d{2}/.exec(edtf ?? '')?.[0];

/** 2月, said in July of the same year. */
function isOver({ edtf }: DateMention, { year, month }: Calendar): boolean {
  const last = monthOf(edtf?.split('/').at(-1));
  return last !== undefined && month !== null && last < `${year}-${String(month).padStart(2, '0')}`;
}

/** 从9月起, said in September or before. */
function isFromNowOn({ edtf }: DateMention, { year, month }: Calendar): boolean {
  const first = monthOf(edtf);
  return month !== null && first !== undefined && first >= `${year}-${String(month).padStart(2, '0')}`;
}

/** 9月 or 四季度, said in July of the same year. */
function isStillToCome({ edtf }: DateMention, { year, month }: Calendar): boolean {
  const first = monthOf(edtf?.split('/')[0]);
  const last = monthOf(edtf?.split('/').at(-1));
  const now = `${year}-${String(month).padStart(2, '0')}`;
  if (month === null || first === undefined || last === undefined || last <= now) return false;
  // 下半年, said in August, is for the most part still to come.
  const half = Number(first.slice(-2)) + Number(last.slice(-2)) > 2 * month;
  return first >= now || (first !== last && first.slice(0, 4) === last.slice(0, 4) && half);
}
