import type { Edtf } from '../../schema/edtf.ts';
import type { Result } from '../../schema/record.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import type { Part } from './part.ts';
import { documentPlace } from './place.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { ACHIEVED, NOT_ACHIEVED } from './vocabulary/results.ts';

/** A number that is reported as reached. */
export function figureResult(part: Part, input: ExtractionInput): Draft<Result> {
  const asOf = asOfOf(part.statement, part.words);
  return {
    ...documentPlace(input),
    quote: quotation(input.text, part.span),
    rule: 'result/figure',
    ...part.figure,
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** Something reported as done, without a number, or null. */
export function deedResult(statement: Statement, input: ExtractionInput): Draft<Result> | null {
  const words = statement.clause.words;
  if (!ACHIEVED.test(words) || NOT_ACHIEVED.test(words)) return null;
  const asOf = asOfOf(statement, words);
  return {
    ...documentPlace(input),
    quote: quotation(input.text, statement.clause),
    rule: 'result/deed',
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** The day or period a report speaks of; null where the text gives none. */
function asOfOf(statement: Statement, words: string): Edtf | null {
  const term = /累计|年均/.test(words) && statement.period !== null ? statement.period : statement.term;
  if (term === null || term.role === 'against')
    return statement.reportYear === null ? null : String(statement.reportYear);
  if (term.edtf === null) return statement.reportYear === null ? null : String(statement.reportYear);
  if (term.role === 'since' && term.rule !== 'planning-period') return `${term.edtf.split('/')[0] ?? term.edtf}/..`;
  if (term.rule === 'planning-period' && term.role === 'since') {
    const year = statement.calendar.year;
    return year !== null && term.to !== null && year > term.to ? term.edtf : `${term.from ?? ''}/..`;
  }
  return term.role === 'by' ? term.edtf.replace('../', '') : term.edtf;
}
