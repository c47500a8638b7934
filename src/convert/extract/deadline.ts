import type { Edtf } from '../../schema/edtf.ts';
import { titleSpan } from './calendar.ts';
import type { ExtractionInput } from './extraction.ts';
import type { Statement } from './statement.ts';

/** When a promise is due, and how that follows from the text; no date where the text does not settle it. */
export interface Deadline {
  readonly deadline?: Edtf;
  readonly deadlineRule?: string;
}

/** The deadline of a statement: its own or inherited date, the year its section plans, or the span its title names. */
export function deadlineOf(statement: Statement, input: ExtractionInput): Deadline {
  const { term, termFrom, calendar } = statement;
  if (term !== null && term.role !== 'since' && term.role !== 'until') {
    if (term.edtf === null || term.edtf.includes('XXXX')) return { deadlineRule: `unresolved/${term.rule}` };
    if (calendar.year === null || term.to === null || term.to >= calendar.year) {
      return { deadline: term.edtf, deadlineRule: `${term.rule}${termFrom === 'clause' ? '' : `/from-${termFrom}`}` };
    }
  }
  if (statement.sectionYear !== null) return { deadline: String(statement.sectionYear), deadlineRule: 'section-year' };
  const span = titleSpan(input);
  if (span !== null && input.kind === 'plan')
    return { deadline: `${span.from}/${span.to}`, deadlineRule: 'title-span' };
  return {};
}
