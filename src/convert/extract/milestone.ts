import type { Milestone } from '../../schema/record.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './date.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { HAPPENED, HAPPENED_AT_ONCE, LEADS_TO_EVENT, NO_EVENT } from './vocabulary/events.ts';

/** 天门网讯（记者…）before the date. */
const DATELINE = /^[^，。]{2,12}(?:讯|电)[ 　]?(?:[（(][^）)]*[）)])?[ 　]?/;

/** A dated event: a day or a month of the past, alone or in a clause, and what happened then; or null. */
export function milestoneOf(statement: Statement, input: ExtractionInput): Draft<Milestone> | null {
  const { clause, mentions, orientation } = statement;
  const start = clause.start + (DATELINE.exec(clause.words)?.[0].length ?? 0);
  const date = mentions.find((m) => m.role === 'in' && m.edtf !== null);
  if (date === undefined || date.edtf === null || !/^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/.test(date.edtf)) return null;
  if (orientation === 'future' || isAhead(statement, date)) return null;
  const first = clause.start + date.start - start <= 2;
  const rest = clause.words.slice(date.end).replace(/^[ 　]+/, '');
  const alone =
    first &&
    (/^(?:[上下中]午|晚上?|凌晨)?(?:\d{1,2}[时点:：](?:\d{1,2}分?)?)?许?$/.test(rest) ||
      (LEADS_TO_EVENT.test(rest) && !HAPPENED.test(rest)));
  const next = alone ? toldIn(statement) : undefined;
  const event =
    `${clause.words.slice(start - clause.start, date.start)}${clause.words.slice(date.end)}${next?.words ?? ''}`.replace(
      /^[上下]午/,
      '',
    );
  if (!HAPPENED.test(event) || NO_EVENT.test(event)) return null;
  const counts = statement.quantities.length > 0;
  if (counts && !(first && /-\d\d-\d\d$/.test(date.edtf) && HAPPENED_AT_ONCE.test(event))) return null;
  const end = next?.end ?? clause.end;
  const from = next?.start ?? (first ? clause.start + date.end : clause.start);
  return {
    ...statement.placed,
    quote: quotation(input.text, { start, end }),
    rule: 'milestone/dated-event',
    date: date.edtf,
    event: input.text.slice(from, end).replace(/^(?:[上下]午[，,]?|[ 　]+)/, ''),
  };
}

/** The clause after a date that stands alone; what only leads to the event is passed over. */
function toldIn({ clause, segment }: Statement): Clause | undefined {
  const [next, after] = segment.clauses.slice(segment.clauses.indexOf(clause) + 1);
  const leads = next !== undefined && after !== undefined && LEADS_TO_EVENT.test(next.words);
  return leads && !HAPPENED.test(next.words) ? after : next;
}

/** A date after the document's own, or one that something still governs, is a plan. */
function isAhead({ own, calendar }: Statement, date: DateMention): boolean {
  return own.some((g) => g.carries) || (date.from !== null && calendar.year !== null && date.from > calendar.year);
}
