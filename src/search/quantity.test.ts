import { fc } from '../corpus/draw.ts';
import { expect, test } from 'vitest';
import { quantities } from './quantity.ts';

const said = (text: string): readonly string[] =>
  quantities(text).map(({ start, end, value, percent }) => `${text.slice(start, end)}=${value}${percent ? '%' : ''}`);

test.each([
  ['35亿元', ['35亿=3500000000']],
  ['3.5亿元', ['3.5亿=350000000']],
  ['1.13亿', ['1.13亿=113000000']],
  ['三十五亿元', ['三十五亿=3500000000']],
  ['一千二百家', ['一千二百=1200']],
  ['两万', ['两万=20000']],
  ['3.5 billion yuan', ['3.5 billion=3500000000']],
  ['1,200万', ['1,200万=12000000']],
  ['5百万', ['5百万=5000000']],
  ['1.2万亿', ['1.2万亿=1200000000000']],
  ['35%和百分之三十五', ['35%=35%', '百分之三十五=35%']],
  ['二〇二五年', ['二〇二五=2025']],
  ['第十一条', ['十一=11']],
  ['2021年10月26日', ['2021=2021', '10=10', '26=26']],
])('the numbers of %s', (text, numbers) => {
  expect(said(text)).toEqual(numbers);
});

test('a lone numeral is a number where something is counted', () => {
  expect(said('三家企业,十三家')).toEqual(['三=3', '十三=13']);
});

test.each(['十四五', '一带一路', '三农', '百花齐放', '点'])('%s holds no number', (text) => {
  expect(said(text)).toEqual([]);
});

test('numbers are sorted, apart, and stand where they say', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,%一二两十百千万亿点〇零分之年 a'), maxLength: 30 }),
      (text) => {
        let last = 0;
        for (const { start, end, digits } of quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (digits !== undefined) expect(digits.end).toBeLessThanOrEqual(end);
          last = end;
        }
      },
    ),
  );
});
