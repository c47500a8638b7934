import type { Edtf } from '../../schema/edtf.ts';
import type { Statement } from './statement.ts';
import { canBeDue, spansYears } from './term.ts';

/** When a promise is due, and how that follows from the text; no date where the text does not settle it. */
export interface Deadline {
  readonly deadline?: Edtf;
  readonly deadlineRule?: string;
}

/** The deadline of a statement, which for a goal set beside its result may lie in the past: its own or inherited date, the year its section plans. */
export function deadlineOf(statement: Statement, of: 'figure' | 'deed' | 'goal' = 'figure'): Deadline {
  const { term, termFrom, calendar } = statement;
  if (EVERY_YEAR.test(statement.clause.words) && termFrom !== 'clause' && !(term !== null && spansYears(term)))
    return {};
  const reaches = of !== 'deed' || statement.termReaches;
  if (
    term !== null &&
    reaches &&
    (canBeDue(term, calendar) || (of === 'goal' && term.role === 'in' && termFrom !== 'block'))
  ) {
    if (term.edtf === null || term.edtf.includes('XXXX')) return { deadlineRule: `unresolved/${term.rule}` };
    return { deadline: term.edtf, deadlineRule: `${term.rule}${termFrom === 'clause' ? '' : `/from-${termFrom}`}` };
  }
  if (of === 'goal' && statement.reportYear !== null) {
    return { deadline: String(statement.reportYear), deadlineRule: 'section-year' };
  }
  const begins = term?.role === 'since' && termFrom === 'clause' ? term.from : null;
  if (begins !== null && statement.sectionYear !== null && begins > statement.sectionYear) return {};
  if (statement.sectionYear !== null) return { deadline: String(statement.sectionYear), deadlineRule: 'section-year' };
  return {};
}

/** 每年培训2000人次: due anew in every year, whatever year or term the words before it name. */
const EVERY_YEAR =
  /(?<![人户村亩生校县镇件吨台辆])每年(?!(?:不|均|都|平均)?(?:低|超|高)?[^，]{0,4}(?:提高到|提高至|调整为))/;
