import type { Edtf } from '../../schema/edtf.ts';
import { type DateMention, dates } from './date.ts';
import { quantities } from './quantity.ts';
import { OPENS_SECTION } from './section.ts';
import type { Statement } from './statement.ts';
import { taking } from './subject.ts';
import { canBeDue, spansYears } from './term.ts';

/** When a promise is due, and how that follows from the text; no date where the text does not settle it. */
export interface Deadline {
  readonly deadline?: Edtf;
  readonly deadlineRule?: string;
}

/** The deadline of a statement, which for a goal set beside its result may lie in the past: its own or inherited date, the year its section plans. */
export function deadlineOf(statement: Statement, of: 'figure' | 'deed' | 'goal' = 'figure'): Deadline {
  const { term, termFrom, calendar } = statement;
  const said =
    of !== 'figure' || termFrom === 'clause'
      ? null
      : (whenDone(statement) ?? (termFrom === 'sentence' ? null : ofAllOfThem(statement)));
  if (said?.edtf !== null && said?.edtf !== undefined)
    return { deadline: said.edtf, deadlineRule: `${said.rule}/from-sentence` };
  if (EVERY_YEAR.test(statement.clause.words) && termFrom !== 'clause' && !(term !== null && spansYears(term)))
    return {};
  const yearly = of === 'goal' ? yearOfGoal(statement) : null;
  if (yearly !== null) return { deadline: String(yearly), deadlineRule: 'goal-year' };
  const reaches = of !== 'deed' || statement.termReaches || termFrom === 'section' || term?.rule === OPENS_SECTION;
  if (
    term !== null &&
    reaches &&
    (canBeDue(term, calendar) ||
      (of === 'goal' && (term.role === 'in' ? termFrom !== 'block' : term.role === 'by' && termFrom === 'clause')))
  ) {
    if (term.edtf === null || term.edtf.includes('XXXX')) return { deadlineRule: `unresolved/${term.rule}` };
    const due = term.rule === 'end-of-year' ? `../${term.edtf}` : term.edtf;
    return { deadline: due, deadlineRule: `${term.rule}${termFrom === 'clause' ? '' : `/from-${termFrom}`}` };
  }
  if (of === 'goal' && statement.reportYear !== null) {
    return { deadline: String(statement.reportYear), deadlineRule: 'section-year' };
  }
  const begins = term?.role === 'since' && termFrom === 'clause' ? term.from : null;
  if (begins !== null && statement.sectionYear !== null && begins > statement.sectionYear) return {};
  if (statement.sectionYear !== null) return { deadline: String(statement.sectionYear), deadlineRule: 'section-year' };
  return {};
}

/** 1—9月…85亿元目标: a goal is that of the year, whatever part of it the report around it speaks of; or null. */
function yearOfGoal({ term, termFrom, clause }: Statement): number | null {
  if (term === null || termFrom === 'clause' || term.from === null || term.from !== term.to) return null;
  const part =
    (term.role === 'until' && /年度|全年|年初/.test(clause.words)) ||
    (term.stands === true && term.role === 'by') ||
    MONTHS.test(term.edtf ?? '');
  return part ? term.from : null;
}

const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/;

/** 清运堆存固废1.6万吨，2022年8月31日前清运完毕: the day by which the words right after have it done; or null. */
function whenDone({ clause, segment, mentions, calendar }: Statement): DateMention | null {
  const next = segment.clauses[segment.clauses.indexOf(clause) + 1];
  if (next === undefined || mentions.length > 0 || ONLY_BEGUN.test(clause.words)) return null;
  const mention = dates(next.words, calendar).find((m) => m.role === 'by' && canBeDue(m, calendar));
  if (mention === undefined || !LEADS_TO_DATE.test(next.words.slice(0, mention.start))) return null;
  return WHOLLY_DONE.test(next.words.slice(mention.end)) ? mention : null;
}

const LEADS_TO_DATE =
  /^(?:(?:力争|确保|计划|预计|要|将|并|须|必须|于|在|到|至|最迟|不迟于)*|(?:工程|项目|工作)?(?:完成|办理|整改|建设)(?:时限|时间|期限|工期)(?:为|是|到|至|[:：])*)$/;
const WHOLLY_DONE =
  /^(?:前)?(?:要|将|力争|确保|必须)?(?:全部|全面|基本|如期|按期|按时)*(?:(?:[\u4e00-\u9fff]{2,4})?(?:完毕|完成|到位|完工|竣工|建成|交付(?:使用)?)|完成(?:清运|整改|改造|建设|治理|整治|安装|验收|任务))?$/;
/** What is only begun is not done by then. */
const ONLY_BEGUN = /开工|启动|动工|谋划|推进|储备|每[年月季]/;

/** 剩下的6座轮窑，年底前全部关掉: what befalls all those counted before, by the date that stands there; or null. */
function ofAllOfThem({ clause, segment, mentions, calendar }: Statement): DateMention | null {
  const next = segment.clauses[segment.clauses.indexOf(clause) + 1];
  if (next === undefined || mentions.length > 0 || !ALL_OF_THEM.test(next.words)) return null;
  const verb = quantities(clause.words).some((q) => taking(clause.words.slice(0, q.start)) !== null);
  return verb ? null : (dates(next.words, calendar).find((m) => m.role === 'by' && canBeDue(m, calendar)) ?? null);
}

const ALL_OF_THEM = /^[^，]{2,10}(?:前|内|年底)(?:要|将|必须|确保|力争)?(?:全部|一律|悉数|都|均|逐一|全)/;

/** 每年培训2000人次: due anew in every year, whatever year or term the words before it name. */
const EVERY_YEAR =
  /(?<![人户村亩生校县镇件吨台辆])每年(?!(?:不|均|都|平均)?(?:低|超|高)?[^，]{0,4}(?:提高到|提高至|调整为))/;
