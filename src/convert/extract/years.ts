import type { Edtf } from '../../schema/edtf.ts';
import type { Calendar, DateMention } from './date.ts';
import { hanValue } from './numeral.ts';

/** What the words of a date come to. */
export interface Reading {
  readonly edtf: Edtf | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly role?: DateMention['role'];
  readonly rule: string;
}

/** The first year of a five-year plan: 十四五 is 2021, 十三五 2016. */
const planStart = (words: string): number | null => {
  const number = hanValue(words);
  return number === null || number < 9 || number > 20 ? null : 1951 + number * 5;
};

/** The last year that a look back covers: a report of the first months speaks of the year before. */
export function lastFinished({ year, month, subject }: Calendar): number | null {
  if (subject !== null && subject !== year) return subject;
  if (year === null) return subject;
  return month !== null && month <= 4 ? year - 1 : year;
}

/** “十四五”前三年. */
export function partOfPlan(ordinal: string, end: string, years: number): Reading | null {
  const start = planStart(ordinal);
  if (start === null || years < 1) return null;
  const from = end === '前' ? start : start + 5 - years;
  const to = from + years - 1;
  return { edtf: from === to ? String(from) : `${from}/${to}`, from, to, rule: 'part-of-planning-period' };
}

/** “十四五”时期, “十四五”末. */
export function planningPeriod(ordinal: string, part: string | undefined): Reading | null {
  const start = planStart(ordinal);
  if (start === null) return null;
  const end = start + 4;
  if (part !== undefined && /末|收官/.test(part)) {
    return { edtf: `../${end}`, from: end, to: end, role: 'by', rule: 'planning-period-end' };
  }
  return { edtf: `${start}/${end}`, from: start, to: end, rule: 'planning-period' };
}

/** 未来三年, 三年内: the document's year is the first. */
export function comingYears(count: string | undefined, calendar: Calendar): Reading {
  const years = hanValue(count ?? '') ?? Number(count);
  const { plan } = calendar;
  if (plan !== null && plan !== undefined && calendar.year === null && plan.to - plan.from + 1 === years)
    return { edtf: `../${plan.to}`, from: plan.from, to: plan.to, role: 'by', rule: 'span-from-document' };
  const start = calendar.year;
  const end = start === null ? null : start + years - 1;
  return { edtf: end === null ? null : `../${end}`, from: start, to: end, role: 'by', rule: 'span-from-document' };
}
