import type { Milestone } from '../../schema/record.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './date.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { ATTRIBUTIVE } from './orientation.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import {
  FOR_THE_PRESS,
  IN_FORCE_FROM,
  HAPPENED,
  FROM_A_DAY,
  HAPPENED_AT_ONCE,
  LEADS_TO_EVENT,
  MEETING_HELD,
  NO_EVENT,
  OF_ITSELF,
  TITLE_OF_MEETING,
} from './vocabulary/events.ts';

/** 天门网讯（记者…）before the date. */
const DATELINE = /^[^，。]{2,12}(?:讯|电)[ 　]?(?:[（(][^）)]*[）)])?[ 　]?/;

/** A dated event: a day or a month of the past, alone or in a clause, and what happened then; or null. */
export function milestoneOf(statement: Statement, input: ExtractionInput): Draft<Milestone> | null {
  const { clause, mentions, orientation } = statement;
  const force = entryIntoForce(statement, input);
  if (force !== null) return force;
  const start = clause.start + (DATELINE.exec(clause.words)?.[0].length ?? 0);
  const date = mentions.find((m) => (m.role === 'in' || m.stands === true) && m.edtf !== null);
  const on = date?.edtf?.replace('../', '');
  if (date === undefined || on === undefined || !/^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/.test(on)) return null;
  if (orientation === 'future' || isAhead(statement, date) || isPlanned(clause.words, date)) return null;
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
  if (counts && !(first && /-\d\d-\d\d$/.test(on) && HAPPENED_AT_ONCE.test(event))) return null;
  if (MEETING_HELD.test(event) && isOfTheDocument(on, event, input)) return null;
  const end = next?.end ?? clause.end;
  const from = next?.start ?? (first ? clause.start + date.end : clause.start);
  return {
    ...statement.placed,
    quote: quotation(input.text, { start, end }),
    rule: 'milestone/dated-event',
    date: on,
    event: input.text.slice(from, end).replace(/^(?:[上下]午[，,]?|[ 　]+)/, ''),
  };
}

/** 本办法由市商务局负责解释，自2024年5月15日起施行: said of the document in the clauses before. */
function isOfItself(clause: string, sentence: string): boolean {
  return IN_FORCE_FROM.test(clause) || (FROM_A_DAY.test(clause) && OF_ITSELF.test(sentence));
}

/** 本措施自2023年7月1日起施行: the day from which the document itself is in force, whether or not it has come; or null. */
function entryIntoForce(
  { clause, mentions, placed, sentence }: Statement,
  input: ExtractionInput,
): Draft<Milestone> | null {
  const begins = mentions.find((m) => m.role === 'since' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(m.edtf ?? ''));
  if (begins?.edtf === null || begins === undefined || !isOfItself(clause.words, sentence.words)) return null;
  return {
    ...placed,
    quote: quotation(input.text, clause),
    rule: 'milestone/entry-into-force',
    date: begins.edtf,
    event: input.text.slice(clause.start, clause.end),
  };
}

/**
 * The meeting that its title says was held is what the document itself reports: its event, told by its title and its own dates.
 * That of a page whose title speaks of something else, or that has none, is told by the sentence alone.
 */
function isOfTheDocument(
  on: string,
  told: string,
  { kind, event, published, blocks, simplified }: ExtractionInput,
): boolean {
  if (kind === 'minutes' && event === undefined) return true;
  const title = blocks.filter((b) => b.kind === 'title').map((b) => simplified.slice(b.start, b.end));
  if (!FOR_THE_PRESS.test(told) && !title.some((words) => TITLE_OF_MEETING.test(words))) return false;
  if (event !== undefined) return event.startsWith(on) || on.startsWith(event);
  if (published === null) return true;
  const days = (Date.parse(published.slice(0, DAY_LENGTH)) - Date.parse(on.slice(0, DAY_LENGTH))) / DAY;
  return days >= 0 && days <= LATEST_REPORT;
}

const DAY_LENGTH = 10;
const DAY = 86_400_000;
/** Days after which no news of a meeting appears. */
const LATEST_REPORT = 14;

/** The clause after a date that stands alone; what only leads to the event is passed over. */
function toldIn({ clause, segment }: Statement): Clause | undefined {
  const [next, after] = segment.clauses.slice(segment.clauses.indexOf(clause) + 1);
  const leads = next !== undefined && after !== undefined && LEADS_TO_EVENT.test(next.words);
  return leads && !HAPPENED.test(next.words) ? after : next;
}

/** 原定9月底投用的新院区: the day once set, or one that only tells things apart. */
function isPlanned(words: string, { start, end }: DateMention): boolean {
  return (
    /(?:原定|原计划|应于|应在|本应|计划|拟|预计|力争|预定|定于|承诺)(?:于|在)?$/.test(words.slice(0, start)) ||
    ATTRIBUTIVE.test(words.slice(end))
  );
}

/** A date after the document's own, or one that something still governs, is a plan. */
function isAhead({ own, calendar }: Statement, date: DateMention): boolean {
  return own.some((g) => g.carries) || (date.from !== null && calendar.year !== null && date.from > calendar.year);
}
