import type { Edition } from './edition.ts';
import { dateFormat } from './formatters.ts';

/** One end of an EDTF date: undefined parts are not stated; `year` undefined is `XXXX`. */
interface Point {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function point(text: string): Point {
  const [year, month, day] = text.split('-');
  return {
    year: year === undefined || year === 'XXXX' ? undefined : Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const YEAR_UNSTATED: Readonly<Record<Edition, string>> = {
  'zh-Hans': '年份未载',
  'zh-Hant': '年份未載',
  en: 'year not stated',
};

function pointWords(edition: Edition, text: string): string {
  const { year, month, day } = point(text);
  if (year === undefined && month === undefined) return YEAR_UNSTATED[edition];
  // 2000 is a leap year, so that 29 February of an unstated year is a date.
  const date = new Date(Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1));
  const words = dateFormat(edition, year !== undefined, month !== undefined, day !== undefined).format(date);
  if (year !== undefined) return words;
  return edition === 'en' ? `${words} (${YEAR_UNSTATED.en})` : `${words}（${YEAR_UNSTATED[edition]}）`;
}

/**
 * An EDTF date in words. An open start reads as a limit: `../2020` is 2020年前 or "by 2020"; with `asOf` it is the
 * date that a report speaks of, 截至2020年 or "as of 2020".
 */
export function dateWords(edition: Edition, edtf: string, sense: 'date' | 'asOf' = 'date'): string {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return pointWords(edition, edtf);
  if (start === '..') {
    const words = pointWords(edition, end);
    if (edition === 'en') return sense === 'asOf' ? `as of ${words}` : `by ${words}`;
    return sense === 'asOf' ? `截至${words}` : `${words}前`;
  }
  if (end === '..') {
    return edition === 'en' ? `from ${pointWords(edition, start)}` : `${pointWords(edition, start)}起`;
  }
  return edition === 'en'
    ? `${pointWords(edition, start)} to ${pointWords(edition, end)}`
    : `${pointWords(edition, start)}至${pointWords(edition, end)}`;
}

/** The value of a `<time datetime>`, where HTML knows the form: no interval, no unstated year with a month alone. */
export function machineDate(edtf: string): string | undefined {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf)) return edtf;
  if (/^XXXX-\d{2}-\d{2}$/.test(edtf)) return edtf.slice(5);
  return undefined;
}
