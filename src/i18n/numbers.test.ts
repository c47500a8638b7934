import { describe, expect, it } from 'vitest';
import { figureWords, list, number } from './numbers.ts';

const money = { value: 35, unit: '亿元', baseValue: 3.5e9, baseUnit: '元' };

describe('figureWords', { timeout: 30_000 }, () => {
  it('says money in each edition', () => {
    expect(figureWords('zh-Hans', money)).toBe('35亿元');
    expect(figureWords('zh-Hant', money)).toBe('35億元');
    expect(figureWords('en', money)).toBe('CNY 3.5 billion');
  });

  it('leaves what only counts to the noun in English, and says people', () => {
    expect(figureWords('en', { value: 360, unit: '家', baseValue: 360, baseUnit: '家' })).toBe('360');
    expect(figureWords('en', { value: 1.2, unit: '万人', baseValue: 12000, baseUnit: '人' })).toBe('12,000 people');
  });

  it('says comparators and ranges', () => {
    expect(figureWords('zh-Hans', { ...money, comparator: '>=' })).toBe('不低于35亿元');
    expect(figureWords('en', { ...money, comparator: '<=' })).toBe('at most CNY 3.5 billion');
    const range = { value: 3, upper: 5, unit: '家', baseValue: 3, baseUnit: '家', comparator: 'range' as const };
    expect(figureWords('zh-Hans', range)).toBe('3—5家');
    expect(figureWords('en', range)).toBe('3 to 5');
  });

  it('keeps percentages and percentage points apart', () => {
    expect(figureWords('en', { value: 8, unit: '%', baseValue: 8, baseUnit: '%' })).toBe('8%');
    expect(figureWords('en', { value: 3, unit: '个百分点', baseValue: 3, baseUnit: '个百分点' })).toBe(
      '3 percentage points',
    );
  });

  it('keeps a unit that English has no word for', () => {
    expect(figureWords('en', { value: 2, unit: '万羽', baseValue: 20000, baseUnit: '羽' })).toBe('2 万羽');
  });
});

describe('number and list', () => {
  it('groups and joins as the edition does', () => {
    expect(number('zh-Hans', 3.50001)).toBe('3.50001');
    expect(number('en', 1234567)).toBe('1,234,567');
    expect(list('zh-Hans', ['甲', '乙', '丙'])).toBe('甲、乙和丙');
    expect(list('en', ['a', 'b', 'c'])).toBe('a, b and c');
  });
});
