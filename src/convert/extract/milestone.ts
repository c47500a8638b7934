import type { Milestone } from '../../schema/record.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { documentPlace } from './place.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { HAPPENED, NO_EVENT } from './vocabulary/events.ts';

/** A dated event: a day or a month of the past at the head of a clause, and what happened then; or null. */
export function milestoneOf(statement: Statement, input: ExtractionInput): Draft<Milestone> | null {
  const { clause, segment, mentions, orientation } = statement;
  const date = mentions.find((m) => (m.role === 'in' || m.role === 'since') && m.edtf !== null);
  if (date === undefined || date.edtf === null || !/^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/.test(date.edtf)) return null;
  if (orientation === 'future' || statement.quantities.length > 0) return null;
  const at = segment.clauses.indexOf(clause);
  const alone = /^[上下]?午?$/.test(clause.words.slice(date.end)) && date.start <= 2;
  const next = alone ? segment.clauses[at + 1] : undefined;
  const event = `${clause.words.slice(0, date.start)}${clause.words.slice(date.end)}${next?.words ?? ''}`.replace(
    /^[上下]午/,
    '',
  );
  if (!HAPPENED.test(event) || NO_EVENT.test(event)) return null;
  const end = next?.end ?? clause.end;
  const from = next?.start ?? (date.start <= 2 ? clause.start + date.end : clause.start);
  return {
    ...documentPlace(input),
    quote: quotation(input.text, { start: clause.start, end }),
    rule: 'milestone/dated-event',
    date: date.edtf,
    event: input.text.slice(from, end).replace(/^[上下]午[，,]?/, ''),
  };
}
