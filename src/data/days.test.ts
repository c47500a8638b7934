import { expect, it } from 'vitest';
import { days, dueDay, yearOf } from './days.ts';

it.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-10-26', '2021-10-26', '2021-10-26'],
  ['../2020', undefined, '2020-12-31'],
  ['2021/..', '2021-01-01', undefined],
  ['2021-01/2021-06', '2021-01-01', '2021-06-30'],
  ['XXXX-10-26', undefined, undefined],
])('spans the days of %s', (edtf, from, to) => {
  expect(days(edtf)).toEqual({ from, to });
});

it('falls due on the last day that the deadline may mean', () => {
  expect(dueDay('2021')).toBe('2021-12-31');
  expect(dueDay('../2020')).toBe('2020-12-31');
  expect(dueDay('XXXX-10')).toBeUndefined();
});

it('groups by the year a date ends in', () => {
  expect(yearOf('2021/2023')).toBe('2023');
  expect(yearOf('2021/..')).toBe('2021');
  expect(yearOf('XXXX-10-26')).toBeUndefined();
});
