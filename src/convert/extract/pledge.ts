import type { Block } from '../../schema/document.ts';
import type { Span } from '../../schema/quote.ts';
import type { Pledge } from '../../schema/record.ts';
import { type Action, actionIn } from './action.ts';
import { linesBehind } from './behind.ts';
import { bodiesIn, helpedBodies, subjectBodies } from './body.ts';
import { type Governor, governors, weakest } from './commitment.ts';
import { deadlineOf } from './deadline.ts';
import { dueDeed } from './due.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { periodOfDeed } from './measure.ts';
import type { Part } from './part.ts';
import type { Quantity } from './quantity.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { DECIDED } from './vocabulary/governing.ts';
import { LABEL_CLAUSE } from './vocabulary/stages.ts';
import { PROMISED } from './whole.ts';
import { themeOf, toolOf, toolOfRule } from './theme.ts';

/** 年初排定的126个重点项目开工109个: of so many set, how many are done. */
const DONE_OF =
  /的(?:新建|建设|改造|实施|培育|建成|引进|创建|修建|完成)?\d[\d.]*[^，\d]{1,14}?(?:已|累计|全部|实际|仅|共|只)*(?:开工|完成|办结|竣工|建成|投产|整改|启动|实施|完工)了?\d/;

/** 增长6.5%、…的目标不变: all that the clause names. */
const STANDS = /的目标(?:任务)?(?:保持)?不变$/;
const GOAL =
  /民生实事(?:项目)?(?:中|里)?(?:就)?(?:提出|明确|承诺|安排)(?!的)|(?:方案|规划|计划|纲要)(?:中)?(?:提出|确定|明确|要求|设定)\d{4}年|原计划|原定|目标值|目标数|任务数|计划数|目标(?:任务)?(?:是|为)|(?:确定|下达|既定|定下)的[^，]{0,12}(?:目标|任务)|承诺(?!书|函|制)|(?:收入|支出)(?:年初|调整)?预算(?:数)?(?:为)?[\d]|比(?:年初|调整)?预算(?:数)?\d|曾(?:经)?(?:提出|计划|承诺|表示|明确)|(?:年初|此前|当初|去年|上年|前年)(?:我们|市里|我市)?(?:提出|计划(?!的|数|投|总)|承诺|定(?:下|的|了)|确定|立下|敲定|锁定|排定|许(?:下|诺)|说(?:好|要|的)?(?=加装|改造|新建|新增|新开|建|改|装|修|完成)|应下|答应|说好|立下|定好)|(?:完成|实现|达到|[低高]于|超过|好于|优于)了?(?:全年|年度|年初|省定|市定|计划)?[^，]{0,6}\d[\d.]*[^，]{0,5}的(?:年度|全年|控制|预期|调控|规划|年初)*(?:目标|任务)|距(?:离)?[^，]{0,12}(?:目标|任务|计划)|[”」]的(?:年度|全年|工作)?(?:目标|任务|安排|计划|承诺)|规划(?:中)?(?:提出|确定|明确|要求|设定)的\d[^，]{0,6}的?(?:目标|任务)|(?:规划|计划|既定)(?:目标)?任务(?:数)?(?:是|为)\d/;
/** 农村改厕任务8000座. */
const TASK_OF_SO_MANY = /^[^，\d]{2,10}(?<!完成|下达|超额)任务(?:数)?\d[\d.]*万?[座个家户亩人所处条台套间辆]$/;
/** 计划新增公办学位4500个: once planned, whatever the report around it. */
const SAID_TO_BE_PLANNED =
  /^(?:年初|今年|全年|全市|我市|原)?计划(?=新|完|建|引|培|实|改|投|开|整|治|修|搬|安)[^，]{0,14}\d/;
/** 加装电梯180部的年度计划只完成152部. */
const PLAN_FALLEN_SHORT = /^的(?:年度|全年|年初|原定)*(?:计划|目标|任务)(?:只|仅|实际|已|共|最终)+[^，\d]{1,8}\d/;
/** 计划新建20座，至今开工6座: what the next words set a report beside. */
const NAMES_A_GOAL = /目标|任务|计划/;
const YEARLY_GOAL =
  /^(?:目标|任务)(?:任务|数|值)?(?:为|是)?\d[\d.]*[万亿]?[^，\d的]{1,4}$|^(?!.*(?:完成|占|为|达到?|超|的\d))[^，]{0,10}(?:年度|全年|年初|省定|市定|本年)(?:目标|任务|计划)(?:任务|数)?(?:为|是)?\d[\d.]*[^，]{0,5}$/;
const PLANNED =
  /计划(?:全年|年内|今年|当年)?(?:数|新|完|建|投|引|培|实|开|设|出|改|招|安|组|启|举|种|修|拆|搬|募|发|争|办|推|签|供|治|整|创|净|达|竣|复|交|通|投产)/;
const BESIDE_REPORT =
  /^(?:但)?(?:(?:均|已)?(?:全部|如期|圆满|超额|提前[^，]{0,6})(?:完成|完工|建成|竣工|投用|办结)|已(?:全部|累计)?(?:完成|开工|建成|实施|改造|落实|办结|投用|竣工|完工)|只(?:完成|建成|开工|有)|实际|至今|迄今|截至目前|目前(?:已|仅|只|实际|完成)|仅|只)/;
/** “十三五”规划提出2020年达到2%，实际为1.35%. */
const SET_DOWN = /(?:规划|计划|纲要|报告|方案|目标)中?(?:曾|原)?(?:提出|确定|明确|设定|要求)/;
/** What a count of them says of the state of a place, even where a verb of doing leads it. */
const STATE =
  /企业|冠军|巨人|瞪羚|独角兽|主体|用户|居民|群众|增加值|交易额|成交额|登记入库|成果$|面积|收入|产值|投资$|率$/;

/** 增加学位2700个, 培养人才3000名: who or what there is in the end, whatever brings it about. */
const GAINED = /(?:学位|人才)$/;
/** After the number, to the end of the clause: what is finished, handed over or paid. */
const DONE_WITH =
  /^(?:[^，\d]|\d+(?=[年月日])){0,24}(?:完工|竣工|竣工交付|交付|交付使用|移交|移交到位|付清|关掉|拆除|建成招生|建成投用|主体施工|主体工程建设|完成招标|除险加固|适老化改造|办结|走访)$|^[^，\d]{2,16}(?:完成|实施)[^，\d]{2,10}(?:改造|加固|整治)$/;

/** A number that is promised. */
export function targetPledge(part: Part, input: ExtractionInput): Draft<Pledge> {
  const { statement, figure, span, words } = part;
  const due = deadlineOf(statement, isGoal(part) ? 'goal' : 'figure');
  const binding = bindingOf(words) ?? bindingBefore(statement);
  const doneWith = isDoneWith(part);
  const isDeed =
    isProvided(part) ||
    doneWith ||
    (part.taken &&
      figure.measure !== 'growth' &&
      figure.measure !== 'share' &&
      !(figure.measure === 'decrease' && part.quantity.kind === 'percent') &&
      !STATE.test(figure.subject) &&
      !part.grows);
  const rule = isDeed ? 'target/deed' : 'target/state';
  return {
    ...common(statement, span, input, rule, part),
    type: isDeed && !GAINED.test(figure.subject) ? 'action' : 'outcome',
    rule,
    ...due,
    target: {
      ...figure,
      ...(doneWith && figure.period === 'total' ? { period: periodWithin(statement) } : {}),
      ...(due.deadline === undefined ? {} : { deadline: due.deadline }),
      ...(binding === undefined ? {} : { binding }),
    },
  };
}

const periodWithin = ({ term, calendar, sectionYear }: Statement) =>
  periodOfDeed(term, calendar, { year: sectionYear, reported: false });

/** 剩余1140套住房上半年全部交付, 每季度带队招商不少于1次: what is done with them, or how often it is done. */
function isDoneWith({ quantity, statement, figure }: Part): boolean {
  if (figure.measure !== 'level') return false;
  if (quantity.kind === 'count' && /^[次场]$/.test(quantity.unit) && !/次数|事故/.test(figure.subject)) return true;
  const after = statement.clause.words.slice(quantity.end);
  return (quantity.kind === 'count' || quantity.kind === 'size') && DONE_WITH.test(after);
}

/** 市级财政出资10亿元, 设立规模20亿元的…基金: money that the authority itself puts up, seeks or hands out. */
function isProvided({ quantity, words, figure }: Part): boolean {
  return (
    quantity.kind === 'money' &&
    (figure.measure === 'level' || figure.measure === 'increment') &&
    /安排|出资|拿出|列支|设立|组建|发放|筹集|争取/.test(words) &&
    !/收入|支出|产值|投资|交易额|成交额/.test(figure.subject)
  );
}

function bindingOf(words: string): 'expected' | 'binding' | undefined {
  const said = /预期性|约束性|^预期$/.exec(words)?.[0];
  return said === undefined ? undefined : said.startsWith('预期') ? 'expected' : 'binding';
}

/** 约束性指标：…、…: said once for the numbers after it, or in brackets after all of them. */
function bindingBefore({ sentence, clause, segment }: Statement): 'expected' | 'binding' | undefined {
  const before = sentence.words.slice(0, Math.max(0, clause.start - sentence.start));
  const lead =
    /(预期性?|约束性)(?:指标|目标)(?:[\d一二两三四五六七八九十]+[项个]|这样(?:定|安排)|如下|安排如下|定为|建议)?(?:方面|有|为|包括|是|建议[为是]|初步安排[为是]|：|:|，)(?!.*(?:预期性|约束性))/.exec(
      before,
    )?.[1];
  if (lead !== undefined) return bindingOf(lead);
  const last = segment.clauses.at(-1);
  const after = last === undefined ? '' : sentence.words.slice(clause.end - sentence.start, last.end - sentence.start);
  return bindingOf(/(?:均|都|以上|属)[^，；]{0,6}(?:预期性|约束性)/.exec(after)?.[0] ?? '');
}

/** Whether a number is named as a goal, whatever is reported around it. */
export function isGoal({ words, quantity, statement: { clause, segment } }: Part): boolean {
  if (DONE_OF.test(words)) return false;
  if (STANDS.test(clause.words) || PROMISED.test(words) || GOAL.test(words)) return true;
  if (NAMES_A_GOAL.test(words) && YEARLY_GOAL.test(words)) return true;
  const next = segment.clauses[segment.clauses.indexOf(clause) + 1];
  const after = clause.words.slice(quantity.end);
  if (PLANNED.test(words) && /^[^，\d]{1,16}(?:仅|只|实际|已|现|竣工|开工|建成|完工|投产)[^，\d]{0,6}\d/.test(after))
    return true;
  if (TASK_OF_SO_MANY.test(words) || SAID_TO_BE_PLANNED.test(words)) return true;
  if (/^[^，\d]{0,10}被?列入[^，]{0,10}实事/.test(after)) return true;
  if (PLAN_FALLEN_SHORT.test(after) || isAccountedFor(quantity, words, next?.words)) return true;
  const planned = PLANNED.test(words) || SET_DOWN.test(words);
  return planned && next !== undefined && BESIDE_REPORT.test(next.words);
}

/** 新建公厕40座，已建成38座: what was to be done, accounted for in the next words by as many or fewer of the same. */
function isAccountedFor({ kind, value, unit }: Quantity, words: string, next: string | undefined): boolean {
  const done = ACCOUNTED.exec(next ?? '');
  if (kind !== 'count' || done?.[1] === undefined || !TO_BE_DONE.test(words)) return false;
  return Number(done[1]) <= value && done[2] === unit;
}

const ACCOUNTED =
  /^(?:截至[^，]{2,10})?(?:目前|现)?(?:已经?|仅|只)(?:累计)?(?:完成|建成|新建|新增|改造|安装|开工|投用|办结|整治|交付|更换|开展)了?(\d[\d.]*)([^\d，的、]{1,4})$/;
const TO_BE_DONE =
  /^(?!.*(?:已|累计|全部|共|截至))[^，]{0,12}(?:新建|改造|新增|改扩建|建设|整治|安装|加装|更换|培训|修复|建成|完成|实施|开展)/;

/** A deed or a title that is promised without a number, or null. */
export function actionPledge(statement: Statement, input: ExtractionInput): Draft<Pledge> | null {
  const due = deadlineOf(statement, 'deed');
  const near = statement.termFrom === 'clause' || statement.termFrom === 'sentence';
  const begins =
    statement.term?.role === 'since' && statement.termFrom === 'clause' && statement.orientation === 'future';
  const hasTerm = begins || (near && (due.deadline ?? due.deadlineRule) !== undefined);
  const planned = plannedWords(statement);
  // 到2025年秋季开学前，建成12所: a clause that is nothing but a date promises nothing.
  if (planned !== null && /^[前后底末内]?$/.test(planned)) return null;
  const action =
    actionIn(statement.clause.words.replace(DECIDED, ''), hasTerm, planned) ??
    givenTo(statement) ??
    dueDeed(statement, planned);
  if (action === null || isPenalty(statement) || isWhoIsPaid(statement)) return null;
  const given =
    action.rule === 'action/payment' || (action.rule === 'action/provision' && statement.setting !== 'rule');
  const watched =
    action.rule === 'action/assessment' && statement.setting === 'rule' && !CALLED_ON.test(statement.clause.words);
  if (
    ((statement.ruled || statement.unowned !== null) && !given && !(watched && statement.unowned === null)) ||
    (isLabel(statement) && !/“|《/.test(statement.clause.words))
  )
    return null;
  return {
    ...common(statement, statement.clause, input, action.rule),
    type: action.type,
    rule: action.rule,
    ...(IS_REACHED.test(action.rule) ? deadlineOf(statement) : due),
  };
}

/** 逾期未完成的，实施停产整治: what befalls whoever falls short. */
function isPenalty({ clause, segment }: Statement): boolean {
  return FALLS_SHORT.test(segment.clauses[segment.clauses.indexOf(clause) - 1]?.words ?? '');
}

const FALLS_SHORT =
  /(?:逾期|未按[期时规要]|未完成|未达标?|拒不|弄虚作假|不达标|不合格|末位|靠后|落后|违反|违规|不实|失信|虚假|骗取|套取|整改不力|落实不力)[^，]*的$/;

/** 对新引进的首店品牌，最高给予100万元奖励: the only words of payment, so no ceiling of another. */
function givenTo({ clause, segment }: Statement): Action | null {
  const before = segment.clauses[segment.clauses.indexOf(clause) - 1]?.words ?? '';
  const given = /^(?:一次性)?最高(?:可)?(?:给予|予以|奖励|补贴|补助|资助)[^，]*\d/.test(clause.words);
  return given && /^对[^，]{4,}$/.test(before) && !/奖励|补贴|补助|资助|给予/.test(before)
    ? { rule: 'action/payment', type: 'action' }
    : null;
}

/** 新引进投资3亿元以上的补链项目，按设备投入的8%兑现: who is paid, no promise to bring them in. */
function isWhoIsPaid({ clause, segment, trapped }: Statement): boolean {
  if (trapped.length === 0 || !WHOM.test(clause.words)) return false;
  return PAID_NEXT.test(segment.clauses[segment.clauses.indexOf(clause) + 1]?.words ?? '');
}

const WHOM = /以[上下](?:且[^，]*)?的[\u4e00-\u9fff]{0,8}(?:项目|企业|单位|机构|平台|人才|团队|个人|园区|基地)$/;
const PAID_NEXT = /(?:按|给予|予以|奖励|补助|补贴|资助|奖补|兑现|拨付|返还|贴息)[^，]*(?:\d|奖|补|资助|支持)/;

/** 居民收入增速高于经济增速: a state to be reached, due as figures are. */
const IS_REACHED = /comparison|coverage|ratio/;

/** Who is told to do a thing. */
const CALLED_ON = /^(?:各|请|申报|申请|企业|单位|对|凡|符合|项目)|应当?|须|需/;

/** 2.改造提升老旧街区。…: a short numbered sentence at the head of its paragraph only names what follows. */
function isLabel({ clause, sentence, block }: Statement): boolean {
  if (LABEL_CLAUSE.test(clause.words) || OF_A_YEAR.test(clause.words)) return true;
  const numbered = sentence.start === block.start && clause.start > sentence.start;
  const alone = sentence.segments.length === 1 && sentence.segments[0]?.clauses.length === 1;
  return numbered && alone && clause.words.length <= LABEL_LENGTH && sentence.end < block.end - 1;
}

/** 2024年为启动年, 完成时限为2025年6月底. */
const OF_A_YEAR =
  /^(?:完成|办理|整改|建设)(?:时限|时间|期限|工期)(?:为|是|到|至|[:：])|^(?:20\d\d年|首年|次年)(?:为|是)[“”\u4e00-\u9fff]{1,8}年$/;
const LABEL_LENGTH = 14;

/** The clause without its dates, where the words around it plan; null in a speech that only calls for it. */
function plannedWords({ clause, mentions, orientation, setting, trapped }: Statement): string | null {
  if (orientation !== 'future' && setting !== 'rule') return null;
  const [size] = trapped;
  const kind = trapped.length === 1 && size?.trap === 'grade' && size.quantity.start === 0 ? size.quantity : null;
  let words = '';
  for (let i = kind?.end ?? 0; i < clause.words.length; i += 1) {
    if (mentions.some((m) => m.start === i)) words = words.replace(/[于在到至]$/, '');
    if (!mentions.some((m) => m.start <= i && i < m.end)) words += clause.words[i] ?? '';
  }
  words = words.replace(DECIDED, '');
  return kind === null ? words : words.replace(/^(?:（含）)?(?:及|含)?(?:以[上下])?的?/, '');
}

/** 探索“包干制”，首批选择5个专项试行; 支持组建联合体，到2025年组建10家: how much of what is only tried or helped. */
function ledBy({ clause, segment, quantities }: Statement): readonly Governor[] {
  const before = segment.clauses[segment.clauses.indexOf(clause) - 1];
  if (before === undefined || quantities.length === 0 || /\d/.test(before.words) || !HOW_MUCH_OF_IT.test(clause.words))
    return [];
  return governors(before.words).filter((g) => g.at === 0 && g.commitment === 'exploratory');
}

const HOW_MUCH_OF_IT =
  /^(?:(?:(?:到|在)?20\d\d年(?:底|末)?(?:起|前)?|年内|今年)?(?:选择|遴选|选取|试行|试点|组建)|(?:首批|首期|先期|先行|率先)(?:选择|遴选|选取|试行|试点|组建|建成|开展|推广))(?:[^，、]{0,6})\d/;

type Common = Omit<Draft<Pledge>, 'type' | 'rule' | 'target' | 'deadline' | 'deadlineRule'>;

function common(statement: Statement, span: Span, input: ExtractionInput, rule: string, part?: Part): Common {
  const until = part?.quantity.end ?? Infinity;
  const governing = statement.governing.filter(
    (g) => g.at < until || !statement.own.includes(g) || (g.word === '冲刺' && g.at === until),
  );
  const { commitment, trigger } = weakest(governing.length > 0 ? governing : ledBy(statement));
  const words = input.simplified.slice(span.start, span.end);
  const speaker = statement.speaker;
  return {
    ...statement.placed,
    quote: quotation(input.text, span),
    commitment,
    trigger,
    theme: themeOf(
      part?.figure.subject ?? words,
      [words, ...statement.headings, statement.sentence.words].toReversed(),
    ),
    tool: toolOfRule(rule, words) ?? toolOf(words, [...statement.headings, statement.sentence.words]),
    bodies: bodiesOf(statement, input),
    ...(speaker === null ? {} : { speaker: input.text.slice(speaker.start, speaker.end) }),
  };
}

/** The bodies named at the end of the block or on the line after it; or else the clause's subject, or whom it helps. */
function bodiesOf(statement: Statement, input: ExtractionInput): string[] {
  const { block, sentence, clause } = statement;
  const at = (origin: number) => (s: Span) => ({ start: s.start + origin, end: s.end + origin });
  const labelled = blockBodies(block, input);
  const first = sentence.segments[0]?.clauses[0] ?? clause;
  const subject = [clause, first].map((c) => subjectBodies(c.words).map(at(c.start))).find((spans) => spans.length > 0);
  const spans = labelled.length > 0 ? labelled : (subject ?? helpedBodies(clause.words).map(at(clause.start)));
  return [...new Set(spans.map((s) => input.text.slice(s.start, s.end)))];
}

const known = new WeakMap<Block, readonly Span[]>();

/** The bodies that a block, or the lines behind it, name for all that it promises; found once for each block. */
function blockBodies(block: Block, { blocks, simplified, tasks }: ExtractionInput): readonly Span[] {
  const found = known.get(block) ?? tasks?.get(block)?.bodies;
  if (found !== undefined) return found;
  const lines = [block, ...linesBehind(block, blocks, (b) => simplified.slice(b.start, b.end))];
  const spans = lines.flatMap((b) =>
    bodiesIn(simplified.slice(b.start, b.end)).map((s) => ({ start: s.start + b.start, end: s.end + b.start })),
  );
  known.set(block, spans);
  return spans;
}
