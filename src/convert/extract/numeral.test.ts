import { describe, expect, it } from 'vitest';
import { asciiDigits, hanValue, numeralAt } from './numeral.ts';

describe('hanValue', () => {
  it.each([
    ['两万', 20_000],
    ['一千二百', 1200],
    ['一万二千', 12_000],
    ['三百', 300],
    ['百亿', 1e10],
    ['二十', 20],
    ['十五', 15],
    ['一百零五', 105],
    ['三亿五千万', 350_000_000],
    ['二点五', 2.5],
    ['二〇二五', 2025],
  ])('%s is %d', (words, value) => {
    expect(hanValue(words)).toBe(value);
  });
  it.each(['', '一二', '三五', '二三十', '百千', '点五', '50', '个'])('%s is no number', (words) => {
    expect(hanValue(words)).toBeNull();
  });
});

describe('numeralAt', () => {
  it('reads digits with separators and decimals', () => {
    expect(numeralAt('1,234.5亿元', 0)).toMatchObject({ value: 1234.5, end: 7, written: 'arabic' });
  });
  it('leaves the scale of a Chinese numeral to its unit', () => {
    expect(numeralAt('两万人', 0)).toMatchObject({ value: 2, end: 1, written: 'han' });
    expect(numeralAt('百亿元', 0)).toMatchObject({ value: 100, end: 1 });
  });
  it('finds none where there is none', () => {
    expect(numeralAt('增长', 0)).toBeNull();
  });
});

describe('asciiDigits', () => {
  it('keeps every offset', () => {
    expect(asciiDigits('达到３６０家，增长８．５％')).toBe('达到360家，增长8.5%');
  });
});
