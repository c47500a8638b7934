import reference from 'edtf';
import { expect, test } from 'vitest';
import { edtf } from './edtf.ts';

test.each([
  '2021',
  '2015-09',
  '2022-04-08',
  'XXXX-10-26',
  '../2020',
  '../2023-06',
  '2024/..',
  '2021/2023',
  '2016/2020-09',
])('%s is taken here and by the reference parser', (date) => {
  expect(edtf.safeParse(date).success).toBe(true);
  expect(() => reference(date)).not.toThrow();
});

test.each(['', '21', '2021年', '2021-13', '2021-02-32', '2020-10-13 13:25:26', '..', '../..', '2021/'])(
  '%j is refused',
  (date) => {
    expect(edtf.safeParse(date).success).toBe(false);
  },
);
