import { fc } from '../../corpus/draw.ts';
import { describe, expect, it } from 'vitest';
import { inBase, quantities } from './quantity.ts';

const read = (words: string) =>
  quantities(words).map(({ start, end, comparator, value, upper, unit, baseValue, baseUnit }) => ({
    words: words.slice(start, end),
    comparator,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    baseValue,
    baseUnit,
  }));

describe('quantities', () => {
  it.each([
    ['高新技术企业达到360家', '=', 360, '家', 360, '家'],
    ['完成增加值380亿元', '=', 380, '亿元', 38_000_000_000, '元'],
    ['实际使用外资5.2亿美元', '=', 5.2, '亿美元', 520_000_000, '美元'],
    ['引进人才1.2万人', '=', 1.2, '万人', 12_000, '人'],
    ['引进人才两万人', '=', 2, '万人', 20_000, '人'],
    ['突破百亿元', '>=', 100, '亿元', 10_000_000_000, '元'],
    ['新建站点一百二十处', '=', 120, '处', 120, '处'],
    ['造林30万亩', '=', 30, '万亩', 300_000, '亩'],
    ['开工率达到四成', '=', 4, '成', 40, '%'],
    ['数量翻一番', '=', 2, '倍', 2, '倍'],
    ['较上年翻了两番', '=', 4, '倍', 4, '倍'],
    ['增长3倍', '=', 3, '倍', 3, '倍'],
    ['提高2.5个百分点', '=', 2.5, '个百分点', 2.5, '个百分点'],
    ['达到百分之八十五以上', '>=', 85, '%', 85, '%'],
    ['浓度降至35微克/立方米', '=', 35, '微克/立方米', 35, '微克/立方米'],
    ['时间压缩至0.5个工作日以内', '<=', 0.5, '个工作日', 0.5, '工作日'],
    ['合格率不得低于90%', '>=', 90, '%', 90, '%'],
    ['不超过500家', '<=', 500, '家', 500, '家'],
    ['出台20余个文件', '>=', 20, '个', 20, '个'],
    ['服务3000多家', '>=', 3000, '家', 3000, '家'],
    ['增长8%左右', '~', 8, '%', 8, '%'],
    ['近4000人', '~', 4000, '人', 4000, '人'],
    ['列全省第4位', '=', 4, '位', 4, '位'],
    ['进入全国前50位', '<=', 50, '位', 50, '位'],
    ['数量居全省首位', '=', 1, '位', 1, '位'],
    ['数量居全省第一', '=', 1, '位', 1, '位'],
    ['动力电池产能50GWh', '=', 50, 'GWh', 50_000_000, '千瓦时'],
  ])('%s', (words, comparator, value, unit, baseValue, baseUnit) => {
    expect(read(words)).toMatchObject([{ comparator, value, unit, baseValue, baseUnit }]);
  });

  it.each([
    ['3—5家', 3, 5, '家'],
    ['3至5家', 3, 5, '家'],
    ['3-5家', 3, 5, '家'],
    ['8到10条', 8, 10, '条'],
    ['10万至15万元', 10, 15, '万元'],
    ['8%—10%', 8, 10, '%'],
  ])('%s is a range', (words, value, upper, unit) => {
    expect(read(words)).toMatchObject([{ comparator: 'range', value, upper, unit }]);
  });

  it.each([
    '实施“100+N”工程',
    'PM2.5浓度',
    '建设5G网络',
    '冲刺第一方阵',
    '第十二条',
    '第三届',
    '湘政发〔2021〕5号',
    '每万人拥有量',
    '电话0730-8880000',
    '解放路118号',
  ])('%s holds no quantity', (words) => {
    expect(quantities(words)).toEqual([]);
  });

  it('never overlaps, never leaves the words, for any words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一二两十百千万亿0123.%至—家元个第前位翻番成倍，达到') }),
        (words) => {
          let last = 0;
          for (const { start, end, value, baseValue } of quantities(words)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(words.length);
            expect(end).toBeGreaterThan(start);
            expect(Number.isFinite(value) && Number.isFinite(baseValue)).toBe(true);
            last = end;
          }
        },
      ),
    );
  });
});

describe('inBase', () => {
  it('turns a written unit into its base', () => {
    expect(inBase(1.2, '万人')).toEqual({ value: 12_000, unit: '人' });
    expect(inBase(5, '没有')).toBeNull();
  });
});
