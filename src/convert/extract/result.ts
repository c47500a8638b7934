import type { Edtf } from '../../schema/edtf.ts';
import type { Result } from '../../schema/record.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import type { Part } from './part.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { spansYears } from './term.ts';
import { ACHIEVED, NOT_ACHIEVED } from './vocabulary/results.ts';

/** A number that is reported as reached. */
export function figureResult(part: Part, input: ExtractionInput): Draft<Result> {
  const asOf = asOfOf(part.statement, part.words, part.figure.period === 'total');
  return {
    ...part.statement.placed,
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
  const bare = words.replace(/[“「『《][^”」』》]*[”」』》]/g, (name) => '□'.repeat(name.length));
  if (!ACHIEVED.test(bare) || NOT_ACHIEVED.test(bare)) return null;
  const asOf = asOfOf(statement, words, false);
  return {
    ...statement.placed,
    quote: quotation(input.text, statement.clause),
    rule: 'result/deed',
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** The day or period a report speaks of; null where the text gives none. A stock has no span, only a day. */
function asOfOf(statement: Statement, words: string, isStock: boolean): Edtf | null {
  const { term, period, until, calendar } = statement;
  const year = statement.reportYear === null ? null : String(statement.reportYear);
  const spoken = /累计|年均/.test(words) && period !== null && term?.role !== 'until' ? period : term;
  if (spoken === null || spoken.role === 'against' || spoken.edtf === null) return year;
  if (spoken.role === 'by') return spoken.edtf.replace('../', '');
  if (spoken.role === 'since' && spoken.rule === 'relative-year') return spoken.edtf;
  if (spoken.role !== 'since') return isStock && spansYears(spoken) ? year : spoken.edtf;
  if (isStock) return until ?? year;
  const from = spoken.edtf.split('/')[0] ?? spoken.edtf;
  if (until !== null) return `${from}/${until}`;
  const over = calendar.year !== null && spoken.to !== null && calendar.year > spoken.to;
  return spoken.rule === 'planning-period' && over ? spoken.edtf : `${from}/..`;
}
