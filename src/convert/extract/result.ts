import type { Edtf } from '../../schema/edtf.ts';
import type { Result } from '../../schema/record.ts';
import { actionIn } from './action.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import type { DateMention } from './date.ts';
import type { Part } from './part.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { spansYears } from './term.ts';
import { ACHIEVED, NOT_ACHIEVED } from './vocabulary/results.ts';

/** A number that is reported as reached. */
export function figureResult(part: Part, input: ExtractionInput): Draft<Result> {
  const { measure, period } = part.figure;
  const state = period === 'total' || (period === 'annual' && measure === 'level' && !/年均|每年/.test(part.words));
  const asOf = isBesideADay(part.statement) ? null : asOfOf(part.statement, part.words, state);
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
  const said = ACHIEVED.test(bare) || (statement.setting === 'past' && statement.reportYear !== null && isDone(words));
  if (!said || NOT_ACHIEVED.test(bare)) return null;
  const dated = statement.termFrom === 'section' ? { ...statement, term: null } : statement;
  const asOf = asOfOf(dated, words, false);
  return {
    ...statement.placed,
    quote: quotation(input.text, statement.clause),
    rule: 'result/deed',
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}

/** What would be a promise of a deed if it were planned is its report in a section that looks back: 启动实施…计划. */
function isDone(words: string): boolean {
  return !/可|同意|良好|稳定|现印发/.test(words) && actionIn(words, true, words) !== null;
}

/** 学院已于去年5月28日揭牌，首批招生500人: the day is that of the event, not of the count beside it. */
function isBesideADay({ term, mentions }: Statement): boolean {
  return term !== null && /-\d\d-\d\d$/.test(term.edtf ?? '') && term.role === 'in' && !mentions.includes(term);
}

/** What has been reached over several years is reported as of the last of them, once it has passed. */
function endOf({ to }: DateMention): Edtf | null {
  return to === null ? null : String(to);
}

/** The day or period a report speaks of; null where the text gives none. A stock has no span, only a day. */
function asOfOf(statement: Statement, words: string, isStock: boolean): Edtf | null {
  const { term, period, until, calendar } = statement;
  const led = statement.segment.clauses.some(
    (c) => c.start < statement.clause.start && /^(?:目前|当前|如今|现在)$/.test(c.words),
  );
  const now =
    (/目前|当前|如今|迄今|至今/.test(statement.clause.words) && !statement.mentions.includes(term as DateMention)) ||
    (led && (statement.termFrom === 'block' || statement.termFrom === 'section'));
  if (now && statement.reportYear === null) return null;
  const year = statement.reportYear === null ? null : String(statement.reportYear);
  const spoken = /累计|年均/.test(words) && period !== null && term?.role !== 'until' ? period : term;
  if (spoken === null || spoken.role === 'against' || spoken.edtf === null) return year;
  if (spoken.role === 'by') return spoken.edtf.replace('../', '');
  if (spoken.role === 'since' && spoken.rule === 'relative-year') return spoken.edtf;
  if (spoken.role !== 'since') return isStock && spansYears(spoken) ? (year ?? endOf(spoken)) : spoken.edtf;
  if (isStock) return until ?? year;
  const from = spoken.edtf.split('/')[0] ?? spoken.edtf;
  if (until !== null) return `${from}/${until}`;
  const over = calendar.year !== null && spoken.to !== null && calendar.year > spoken.to;
  return spoken.rule === 'planning-period' && over ? spoken.edtf : `${from}/..`;
}
