import type { Block } from '../../schema/document.ts';
import type { Span } from '../../schema/quote.ts';
import type { Result } from '../../schema/record.ts';
import { type Figure, figureOf } from './figure.ts';
import type { DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { countsOnly, labelOf } from './label.ts';
import { lentBy, objectOf, quoted, topicBefore, without } from './lent.ts';
import { ATTRIBUTIVE } from './orientation.ts';
import type { Quantity } from './quantity.ts';
import type { Statement } from './statement.ts';
import { deedBefore, subjectOf, taking } from './subject.ts';

/** One number of a clause with the words that belong to it; `span` in the text. */
export interface Part {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly span: Span;
  readonly words: string;
  readonly figure: Figure;
  /** A verb of doing takes what is counted: 新建…10个. */
  readonly taken: boolean;
  /** It tells what there will be, not what is done: 新增, 培育. */
  readonly grows: boolean;
}

const BASELINE_BEFORE = /(?:由|从)[^，,]{0,16}$/;
const BASELINE_LINK =
  /^(?:以上|左右)?(?:[^，,]{0,6})?(?:增|提|升|扩|降|减|缩|压|发展|上|优化|变|跃)?[^，,]{0,4}(?:到|至|为)/;

/** The numbers of a run of statements as figures, each with its own words; a number of a sentence lends its subject to the next. */
export function partsOf(
  run: readonly Statement[],
  indicators: ExtractionInput['indicators'],
  isHeard: (statement: Statement) => boolean,
): Part[] {
  const found: Part[] = [];
  let inherited = '';
  let sentence: unknown = null;
  const labels = new Map<Block, string>();
  for (const statement of run) {
    if (statement.sentence !== sentence) inherited = '';
    if (inherited === '' && countsOnly(statement)) inherited = labels.get(statement.block) ?? '';
    sentence = statement.sentence;
    const named = labelOf(statement);
    if (named !== null) labels.set(statement.block, named);
    inherited = lentBy(statement) ?? inherited;
    if (!isHeard(statement)) continue;
    if (inherited === '' && statement.quantities.length === 0) inherited = objectOf(statement);
    for (const piece of pieces(statement)) {
      const part =
        partOf(statement, piece, lentTo(piece, found, statement) ?? inherited, indicators) ??
        partOf(
          statement,
          piece,
          countedBefore(piece, found, statement) || deedBefore(said(statement, piece)),
          indicators,
        ) ??
        partOf(statement, piece, topicBefore(statement), indicators);
      if (part === null) continue;
      const among = /^其中|^[^\u4e00-\u9fff]+$|^\d[%％]/.test(part.words.slice(0, 3))
        ? found.findLast(
            (f) => !/^[比较]/.test(f.words) && (f.figure.measure !== 'decrease' || !part.words.startsWith('其中')),
          )
        : undefined;
      const whole = found.at(-1);
      const shares =
        whole !== undefined &&
        whole.statement === statement &&
        SHARES.test(part.words.slice(0, part.quantity.start - piece.start));
      inherited = part.figure.subject;
      const missed = SHORT_OF.test(part.words)
        ? found.findLast((f) => f.figure.subject === part.figure.subject)
        : undefined;
      if (missed !== undefined && missed.statement.sentence === sentence) {
        found.push(alike(part, missed));
        continue;
      }
      const same = whole !== undefined && whole.statement.segment === statement.segment && goesOn(part, whole, piece);
      if (same) found.push(alike(part, whole));
      else found.push(among !== undefined ? amongst(part, among) : shares ? sharing(part, whole) : part);
    }
  }
  return found;
}

/** The words before a number, without dates and places. */
function said({ clause, mentions, places }: Statement, { start, quantity }: Piece): string {
  return without(clause.words, start, quantity.start, [...mentions, ...places]);
}

/** 为2000户实施改造。进展情况：完成1540户: a count that names nothing goes on with what its paragraph counted so last. */
function countedBefore({ quantity, start }: Piece, found: readonly Part[], { block, clause }: Statement): string {
  if (quantity.kind !== 'count' && !GOES_ON.test(clause.words.slice(start, quantity.start))) return '';
  const before = found.findLast((f) => f.statement.block === block && f.figure.baseUnit === quantity.baseUnit);
  return before?.figure.subject ?? '';
}

/** 距全年8%的目标还有差距: the goal of what was reported just before. */
const SHORT_OF = /^(?:但|而)?距离?[^，]*\d[^，]*(?:目标|任务)/;

/** 年底前再处置500亩, 今年的目标是85亿元. */
const GOES_ON =
  /再[\u4e00-\u9fff]{0,4}$|^(?:[今明]年|全年|年内)?的?(?:目标|任务|计划)(?:任务)?(?:数)?(?:是|为|定为|定在)$/;

/** 违规问题83个，涉及金额1.2亿元，已整改79个: a count after a sum goes on with the count before it. */
function lentTo({ quantity }: Piece, found: readonly Part[], { sentence }: Statement): string | null {
  const before = found.filter((f) => f.statement.sentence === sentence);
  if (quantity.kind !== 'count' || before.at(-1)?.quantity.kind !== 'money') return null;
  return before.findLast((f) => f.figure.baseUnit === quantity.baseUnit)?.figure.subject ?? null;
}

/** Nothing but a noun before the number: the verb before governs it too (新建公园一百个、绿道50公里). */
const SHARES = /^(?!.*(?:达|增|降|减|超过|突破|完成|建|为|至|到|占|居|列))[\u4e00-\u9fff“”、（）A-Za-z0-9]{2,}$/;

function sharing(part: Part, whole: Part): Part {
  const { measure, period } = whole.figure;
  const counted = measure === 'level' || measure === 'increment';
  if (part.figure.measure !== 'level' || !counted || !whole.taken) return part;
  return { ...part, taken: true, grows: whole.grows, figure: { ...part.figure, measure, period } };
}

/** 增长6.5%，力争7%: a higher mark for the same. */
function goesOn(part: Part, whole: Part, piece: Piece): boolean {
  const before = part.words.slice(0, part.quantity.start - piece.start);
  return (
    part.figure.subject === whole.figure.subject &&
    !(whole.figure.measure === 'increment' && /达到|突破/.test(before)) &&
    /^(?:并)?(?:力争|争取|冲刺|努力)(?:达到|实现|完成|突破)?$/.test(before)
  );
}

/** 其中国家级9家 counts what the number before counts, over the same time. */
function amongst(part: Part, whole: Part): Part {
  const counted = part.figure.measure === 'level' || /^[\d.]/.test(part.words);
  if (part.figure.baseUnit !== whole.figure.baseUnit || !counted) return part;
  if (part.statement.term === whole.statement.term) return alike(part, whole);
  const { taken, grows, figure } = whole;
  return taken && part.figure.period === 'total'
    ? { ...part, taken, grows, figure: { ...part.figure, measure: figure.measure, period: 'annual' } }
    : part;
}

function alike(part: Part, whole: Part): Part {
  const { measure, period } = whole.figure;
  const { taken, grows } = whole;
  return {
    ...part,
    taken: taken || part.taken,
    grows: grows || part.grows,
    figure: { ...part.figure, measure, period },
  };
}

/** 126个重点项目开工109个: so many of what was set. */
const OF_SO_MANY =
  /\d[个项件家所处条户座]([\u4e00-\u9fff“”]{2,12}?)(?:已|累计|全部|实际|仅|共|均|只)*(?:开工|完成|办结|竣工|建成|投产|整改|启动|实施|完工|落地|复工)了?$/;

/** 为5万名适龄女性免费开展“两癌”筛查: the deed follows whom it serves. */
const SERVED =
  /(?:^|[，、])(?:继续|再|免费|年内|全年|统一)*(?:为|给|向|对)(?:全市|全县|全区|全州|辖区|城乡|农村|全域|市区|城区|符合条件的|近|约|超过)*$/;
const SERVICE = /(?:免费|开展|提供|安装|配备|发放|实施|进行|办理|建立|改造|更换|加装|接种)/;

/** 146个入江排口完成整治, 71人入选…计划: what befell so many, at a time. */
const DONE_AFTER =
  /^[^，]{0,16}?(?:获|入选|入围|荣获|完成|退出|出列|清零|到岗|全部|全面|推广|复制推广|兑现|达标|解除|办结|投产|开工|竣工|建成|投用|交付|移交|通过|落地|签约|整改|销号|上市|晋级|晋升|摘帽|脱贫|办复|上榜|列入|纳入)/;

const GROWS = /^[^，]{0,14}?(?:新增|净增|新认定|培育|打造)(?!加装|改造)/;

/** A verb for what was done for, with or to so many. */
const DEED = '开展';

/** 确保剩余贫困人口全部脱贫、21个贫困村全部退出: the count begins what is said next. */
const BEGINS_ANEW =
  /(?:脱贫|清零|到位|落地|达标|完成|开工|竣工|投产|投用|建成|通车|封顶|启用|摘帽|出列|覆盖|发放|兑现|解决)、$/;

interface Piece {
  readonly quantity: Quantity;
  readonly baseline: Quantity | null;
  readonly start: number;
  readonly end: number;
}

/** A clause with several numbers falls into as many pieces, cut at the mark between them. */
function pieces({ clause, quantities }: Statement): Piece[] {
  const words = clause.words;
  const found: Piece[] = [];
  let start = 0;
  let baseline: Quantity | null = null;
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    if (i === 0 && BEGINS_ANEW.test(words.slice(0, quantity.start))) start = quantity.start;
    const between = next === undefined ? '' : words.slice(quantity.end, next.start);
    const led = BASELINE_BEFORE.test(words.slice(start, quantity.start)) && BASELINE_LINK.test(between);
    if (next !== undefined && (led || /^的?基础上/.test(between))) {
      baseline = quantity;
      return;
    }
    const mark = between.search(/[、，,]|(?:和|及|以及)|(?:仅|只|实际)(?!业|用地)(?=[^，]{0,5}$)/);
    const end = next === undefined ? words.length : quantity.end + Math.max(0, mark);
    const headed =
      /(?:^|的)$/.test(words.slice(start, quantity.start)) &&
      !/计划|原定|目标|承诺|定下/.test(words.slice(start, quantity.start));
    const names =
      next !== undefined &&
      mark < 0 &&
      headed &&
      quantity.kind === 'count' &&
      (start === quantity.start || next.kind !== 'count');
    if (!names) found.push({ quantity, baseline, start, end });
    baseline = null;
    start = end;
    while (/[、，,和及以\s]/.test(words[start] ?? '')) start += 1;
  });
  return found;
}

function partOf(
  statement: Statement,
  { quantity, baseline, start, end }: Piece,
  inherited: string,
  indicators: ExtractionInput['indicators'],
): Part | null {
  const own = ownDate(statement, quantity, start, end);
  const { clause } = statement;
  const from = baseline === null ? quantity.start : baseline.start;
  const left = [...statement.mentions, ...statement.places];
  const subjectWords = quoted(without(clause.words, start, from, left));
  const before = quoted(without(clause.words, start, quantity.start, left));
  const after = clause.words.slice(quantity.end, end).replace(/^[”」].*$/, '');
  const named =
    OF_SO_MANY.exec(before)?.[1] ??
    subjectOf(subjectWords, after, inherited, quantity.kind === 'count' ? quantity.value : null);
  const paced =
    quantity.kind === 'rank' && /^(?:[^，]{0,4})?(?:增速|增幅)/.test(before) && !/(?:增速|增幅)$/.test(named);
  const counted = paced ? `${/^(?:增速|增幅)/.test(named) ? inherited : named}增速` : ofTheSame(named, inherited);
  const serves = SERVED.test(before) && SERVICE.test(after);
  const done =
    /^(?:全市|我市|全县|全区|全州|助力)?$|等$|(?:[^园市地]区|县|镇|街道)$/.test(before) && DONE_AFTER.test(after);
  // 规模以上工业[3]增加值: the number of a footnote is not part of the name.
  const subject = counted.replace(/[[［【]\d{1,2}[\]］】]/g, '');
  if (subject === '') return null;
  const figure = figureOf(
    {
      befell: done,
      quantity,
      before: serves || done ? DEED : before,
      subject,
      ownWords: clause.words.slice(start, quantity.start),
      term: own ?? statement.term,
      calendar: statement.calendar,
      context: {
        year: statement.sectionYear ?? statement.reportYear,
        reported: statement.orientation !== 'future',
      },
      ownBaseline: baselineOf(statement, baseline, start, quantity),
    },
    indicators,
  );
  return {
    statement: own === null ? statement : { ...statement, term: own, termFrom: 'clause' },
    quantity,
    figure,
    taken: serves || (taking(before) !== null && !/(?:达到|达|突破|超过)$/.test(before)),
    grows: GROWS.test(clause.words.slice(start, end)),
    span: { start: clause.start + start, end: clause.start + end },
    words: clause.words.slice(start, end),
  };
}

/** 城镇居民人均可支配收入41826元，农村居民18954元; 其中越城区、柯桥区各不少于5000套: whose it is, and of what the number before was. */
function ofTheSame(named: string, inherited: string): string {
  if (named === '各' && inherited !== '') return inherited;
  const sector = /^第[一二三]产业$/.test(named) ? /^第[一二三]产业(增加值)$/.exec(inherited)?.[1] : undefined;
  if (sector !== undefined) return `${named}${sector}`;
  const income = /^(?:城镇|农村|城乡|全体)(?:常住)?居民(人均[^，]+)$/.exec(inherited)?.[1];
  return income !== undefined && /^(?:城镇|农村|城乡|全体)(?:常住)?居民$/.test(named) ? `${named}${income}` : named;
}

/** 2023年完成18所、2024年完成16所: where a clause has several dates, each number has the one that stands before it. */
function ownDate(
  { clause, mentions, term, around }: Statement,
  { start: at }: Quantity,
  from: number,
  to: number,
): DateMention | null {
  const dated = mentions.filter(
    (m) => m.role !== 'against' && m.edtf !== null && !ATTRIBUTIVE.test(clause.words.slice(m.end)),
  );
  const [only] = dated;
  if (dated.length === 1 && only !== undefined && only === term && only.start >= to && only.role !== 'since')
    return around;
  if (dated.length < 2 || /分别|依次/.test(clause.words)) return null;
  const own = dated.findLast((m) => m.start >= from && m.end <= at) ?? null;
  return own === term ? null : own;
}

function baselineOf(
  { clause, mentions }: Statement,
  baseline: Quantity | null,
  start: number,
  quantity: Quantity,
): Result['baseline'] {
  const words = clause.words.slice(start, quantity.start);
  if (baseline !== null) {
    const date = mentions.find((m) => m.end <= baseline.start && m.start >= start && m.edtf !== null)?.edtf;
    return {
      value: baseline.value,
      unit: baseline.unit,
      ...(date === undefined || date === null ? {} : { date }),
      words:
        /(?:由|从).*/.exec(clause.words.slice(start, baseline.end))?.[0] ?? clause.words.slice(start, baseline.end),
    };
  }
  const compared =
    /(?:(?<![占同环对百])比|较|是)[^，,]{2,16}?(?=增|提|升|扩|降|下|减|缩|压|上|翻|上涨|高|低|多|少|$)/.exec(
      words,
    )?.[0];
  if (compared === undefined || /比(?:例|重|率)/.test(compared)) return undefined;
  const against = mentions.find((m) => m.role === 'against' && m.edtf !== null)?.edtf;
  return { ...(against === undefined || against === null ? {} : { date: against }), words: compared };
}
