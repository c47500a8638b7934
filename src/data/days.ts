/** The first and the last day that an EDTF date may mean; undefined where it is open or its year is not stated. */
export interface DaySpan {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function lastDay(year: string, month: string): string {
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}

function pointDays(point: string): DaySpan {
  const [year, month, day] = point.split('-');
  if (year === undefined || year === 'XXXX' || year === '..') return { from: undefined, to: undefined };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined) return { from: `${year}-${month}-01`, to: lastDay(year, month) };
  return { from: point, to: point };
}

/** `2021` is 2021-01-01 to 2021-12-31; `../2020` is open to 2020-12-31; `XXXX-10-26` has neither end. */
export function days(edtf: string): DaySpan {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return pointDays(edtf);
  return { from: pointDays(start).from, to: pointDays(end).to };
}

/** The day by which a deadline has passed; undefined where the year is not stated. */
export function dueDay(deadline: string): string | undefined {
  return days(deadline).to;
}

/** The year that a date ends in, for grouping; undefined where it is not stated. */
export function yearOf(edtf: string): string | undefined {
  const { from, to } = days(edtf);
  return (to ?? from)?.slice(0, 4);
}
