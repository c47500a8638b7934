import type { Edtf } from '../../schema/edtf.ts';
import type { Statement } from './statement.ts';
import { canBeDue } from './term.ts';

/** When a promise is due, and how that follows from the text; no date where the text does not settle it. */
export interface Deadline {
  readonly deadline?: Edtf;
  readonly deadlineRule?: string;
}

/** The deadline of a statement, which for a goal set beside its result may lie in the past: its own or inherited date, the year its section plans. */
export function deadlineOf(statement: Statement, of: 'figure' | 'deed' | 'goal' = 'figure'): Deadline {
  const { term, termFrom, calendar } = statement;
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
