import type { Calendar } from './date.ts';
import { FIXED_FEASTS, LUNAR_NEW_YEARS, SPRING_FESTIVAL } from './vocabulary/feasts.ts';

/** A pattern for every feast that a promise may be due before. */
export const FEASTS = [...FIXED_FEASTS.map((f) => f.pattern), SPRING_FESTIVAL].join('|');

/**
 * The day of a feast (YYYY-MM-DD) in the year named with it, or else the next that comes after the document; null
 * where no year is known, or the lunar calendar of the year is not.
 */
export function feastDay(
  feast: string,
  named: number | null,
  subject: number | null,
  { year, month }: Pick<Calendar, 'year' | 'month'>,
): string | null {
  const first = named ?? subject;
  if (first === null) return null;
  const day = dayIn(first, feast);
  if (day === null) return null;
  const gone = named === null && first === year && month !== null && Number(day.slice(5, 7)) < month;
  return gone ? dayIn(first + 1, feast) : day;
}

function dayIn(year: number, feast: string): string | null {
  const fixed = FIXED_FEASTS.find((f) => new RegExp(`^${f.pattern}$`).test(feast))?.day;
  const day = fixed ?? LUNAR_NEW_YEARS[year];
  return day === undefined ? null : `${year}-${day}`;
}
