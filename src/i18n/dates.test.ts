import { describe, expect, it } from 'vitest';
import { dateWords, machineDate } from './dates.ts';

describe('dateWords', () => {
  it.each([
    ['2021', '2021年', '2021年', '2021'],
    ['2021-10', '2021年10月', '2021年10月', 'October 2021'],
    ['2021-10-26', '2021年10月26日', '2021年10月26日', '26 October 2021'],
    ['../2020', '2020年前', '2020年前', 'by 2020'],
    ['XXXX-10-26', '10月26日（年份未载）', '10月26日（年份未載）', '26 October (year not stated)'],
    ['XXXX-02-29', '2月29日（年份未载）', '2月29日（年份未載）', '29 February (year not stated)'],
    ['2016/2020-09', '2016年至2020年9月', '2016年至2020年9月', '2016 to September 2020'],
    ['2021/..', '2021年起', '2021年起', 'from 2021'],
  ])('says %s', (edtf, hans, hant, en) => {
    expect(dateWords('zh-Hans', edtf)).toBe(hans);
    expect(dateWords('zh-Hant', edtf)).toBe(hant);
    expect(dateWords('en', edtf)).toBe(en);
  });

  it('says of a report up to when it speaks', () => {
    expect(dateWords('zh-Hans', '../2020-09', 'asOf')).toBe('截至2020年9月');
    expect(dateWords('en', '../2020-09', 'asOf')).toBe('as of September 2020');
  });
});

describe('machineDate', () => {
  it('gives only what a time element may hold', () => {
    expect(machineDate('2021-10')).toBe('2021-10');
    expect(machineDate('XXXX-10-26')).toBe('10-26');
    expect(machineDate('../2020')).toBeUndefined();
    expect(machineDate('2016/2020')).toBeUndefined();
  });
});
