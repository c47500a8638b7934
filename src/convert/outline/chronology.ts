import type { Edtf } from '../../schema/edtf.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import { datesIn, dayAfter, isDay } from './calendar.ts';
import type { Line } from './line.ts';
import { fieldsOf, fieldsOfLines, isDateLine, isOccasion } from './masthead.ts';
import type { Signature } from './signature.ts';
import type { Header } from './title.ts';

interface Inferred {
  readonly value: string;
  readonly reason: string;
  readonly by: string;
}

/** When it was published and when what it reports took place. */
export interface Chronology {
  readonly published: Edtf | null;
  readonly event?: Edtf;
  /** The event follows from the text by a rule; absent where it is stated. */
  readonly inferredEvent?: Inferred;
  /** The publication day is one that the page puts beside it, not one that its issuer signed. */
  readonly onPage: boolean;
}

function firstDate(plain: string): string | undefined {
  return datesIn(plain).find(({ edtf }) => !edtf.startsWith('XXXX'))?.edtf;
}

function publication(
  lines: readonly Line[],
  header: Header,
  signature: Signature | undefined,
): { date: string; onPage: boolean } | undefined {
  const below = lines.flatMap((line, i) => (i >= header.bodyStart && i >= lines.length - 6 ? fieldsOf(line) : []));
  const fields = [...fieldsOfLines(lines, header.masthead), ...header.beside.flatMap(fieldsOf), ...below];
  for (const [name, onPage] of [
    ['published', true],
    ['written', false],
  ] as const) {
    for (const field of fields) {
      const date = field.name === name ? firstDate(field.plain) : undefined;
      if (date !== undefined) return { date, onPage };
    }
  }
  for (const line of [...header.beside, ...lines.slice(0, header.bodyStart)]) {
    const date = isDateLine(line.plain) ? firstDate(line.plain) : undefined;
    if (date !== undefined) return { date, onPage: true };
  }
  if (signature?.date !== undefined) return { date: signature.date, onPage: false };
  for (const line of lines.slice(-6)) {
    const printed = line.plain.endsWith('印发') ? firstDate(line.plain) : undefined;
    if (printed !== undefined) return { date: printed, onPage: false };
  }
  return undefined;
}

/** The latest year in which a day without one falls on or before the publication. */
function yearBefore(monthDay: string, published: string): string {
  const sameYear = `${published.slice(0, 4)}${monthDay}`;
  return sameYear <= published ? sameYear : `${String(Number(published.slice(0, 4)) - 1)}${monthDay}`;
}

const WHAT = '(?:上午|下午|晚上|晚|中午|早上|凌晨|当天)?[，,]?';
const EVENT_WORDS =
  /召开|举行|举办|主持|出席|调研|发布|启动|开工|签约|会议|揭牌|开幕|闭幕|视察|督导|印发|来到|走进|通过/;
const SPAN = /^\s?(?:至|-|—|~|到)\s?(?:(\d{1,2})月)?(\d{1,2})日/;
const DAY_ONLY = new RegExp(`(?:^|[）)\\s，。讯])(\\d{1,2})日${WHAT}`);
const RELATIVE: readonly (readonly [RegExp, number, string])[] = [
  [/(?:^|[）)\s，。讯])(?:昨日|昨天|昨晚|昨)(?=[上下，\p{Script=Han}])/u, -1, '昨日'],
  [/(?:^|[）)\s，。讯])(?:今日|今天)(?=[上下，\p{Script=Han}])/u, 0, '今日'],
];

function span(start: string, rest: string): string {
  const to = SPAN.exec(rest);
  if (!to) return start;
  const month = to[1]?.padStart(2, '0') ?? start.slice(5, 7);
  const end = `${start.slice(0, 5)}${month}-${(to[2] ?? '').padStart(2, '0')}`;
  return end.slice(4) > start.slice(4) ? `${start}/${end}` : start;
}

interface FoundEvent {
  readonly event: string;
  readonly inferred?: Inferred;
}

/** The day that an opening tells in words that need another day: 昨日, 今天, 31日; counted from `from`, a day of `basis`. */
function relativeEvent(opening: string, from: string, basis: string): FoundEvent | undefined {
  const known = isDay(from);
  for (const [pattern, days, word] of RELATIVE) {
    if (!pattern.test(opening) || !EVENT_WORDS.test(opening)) continue;
    if (!known && days !== 0) return undefined;
    const value = known ? dayAfter(from, days) : from;
    return {
      event: value,
      inferred: { value, reason: `the text says ${word}; ${basis} ${from}`, by: 'rule:event-day-from-publication' },
    };
  }
  const day = DAY_ONLY.exec(opening);
  if (!day || !EVENT_WORDS.test(opening.slice(day.index))) return undefined;
  const two = (day[1] ?? '').padStart(2, '0');
  const month = Number(from.slice(5, 7));
  const year = from.slice(0, 4);
  const before =
    month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${known ? String(Number(year) - 1) : year}-12`;
  const value = `${two <= from.slice(8) ? from.slice(0, 7) : before}-${two}`;
  // A leap year takes the place of an unknown one.
  if (Number(two) < 1 || Number.isNaN(Date.parse(value.replace('XXXX', '2020')))) return undefined;
  return {
    event: value,
    inferred: {
      value,
      reason: `the text says ${String(Number(two))}日; ${basis} ${from}`,
      by: 'rule:event-month-from-publication',
    },
  };
}

function eventIn(opening: string, published: string | undefined): FoundEvent | undefined {
  const day = published !== undefined && isDay(published) ? published : undefined;
  const dates = datesIn(opening);
  const [first, second] = dates;
  // 东北网鸡西7月28日电: the day of the dispatch, unless no other day is told.
  const sent = first && /^[电讯]/.test(opening.slice(first.end)) ? first : undefined;
  if (sent && sent.edtf.length === 10) {
    const rest = opening.slice(sent.end + 1);
    const from = day !== undefined && sent.edtf.startsWith('XXXX') ? yearBefore(sent.edtf.slice(4), day) : sent.edtf;
    const told =
      second && EVENT_WORDS.test(opening.slice(second.end))
        ? undefined
        : relativeEvent(rest, from, 'the dispatch is of');
    if (told) return told;
  }
  const date = sent && second && EVENT_WORDS.test(opening.slice(second.end)) ? second : first;
  if (!date) return day === undefined ? undefined : relativeEvent(opening, day, 'the page is dated');
  if (!EVENT_WORDS.test(opening.slice(date.end)) || date.edtf.length !== 10) return undefined;
  const asSaid = span(date.edtf, opening.slice(date.end));
  if (isDay(date.edtf) || day === undefined) return { event: asSaid };
  const ends = asSaid.split('/').map((end) => yearBefore(end.slice(4), day));
  const event = ends.length === 2 && (ends[0] ?? '') > (ends[1] ?? '') ? asSaid : ends.join('/');
  const words = opening.slice(date.start, date.end);
  return {
    event,
    inferred: {
      value: event,
      reason: `the text says ${words} without a year; the page is dated ${day}`,
      by: 'rule:event-year-from-publication',
    },
  };
}

const OPENING = 130;
const REPORTS: readonly Kind[] = ['news-report', 'communique', 'minutes', 'unknown'];

/** The event that the opening tells: the first line of the text, or the one after it. */
function eventOf(lines: readonly Line[], header: Header, published: string | undefined): FoundEvent | undefined {
  for (const line of lines.slice(header.bodyStart, header.bodyStart + 2)) {
    const event = eventIn(line.plain.slice(0, OPENING), published);
    if (event) return event;
  }
  return undefined;
}

/** Publication and event of a document of a kind. An event without a year stays so unless the publication decides it. */
export function chronologyOf(
  lines: readonly Line[],
  header: Header,
  signature: Signature | undefined,
  kind: Kind,
): Chronology {
  const found = publication(lines, header, signature);
  const published = found?.date ?? null;
  const base = { published, onPage: found?.onPage ?? false };
  const told = REPORTS.includes(kind) ? eventOf(lines, header, published ?? undefined) : undefined;
  // 今天 in a text of no known kind may be the day of a speech that another page repeats.
  const event = kind === 'unknown' && told?.inferred ? undefined : told;
  // A congress of several days adopts on its last: the opening says them all.
  const occasion = header.masthead.flatMap((i) => {
    const plain = lines[i]?.plain ?? '';
    return isOccasion(plain) ? (firstDate(plain) ?? []) : [];
  });
  if (occasion[0] !== undefined && (event === undefined || event.inferred)) return { ...base, event: occasion[0] };
  if (!event) return base;
  return { ...base, event: event.event, ...(event.inferred && { inferredEvent: event.inferred }) };
}
