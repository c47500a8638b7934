import { describe, expect, it } from 'vitest';
import { edtf } from '../../schema/edtf.ts';
import { type Calendar, dates } from './date.ts';

const IN_2021: Calendar = { year: 2021, month: 6, subject: 2021 };
const UNDATED: Calendar = { year: null, month: null, subject: null };
const read = (words: string, calendar = IN_2021) => dates(words, calendar).map((m) => [m.edtf, m.role]);

describe('dates', () => {
  it.each([
    ['力争全年高新技术企业达到360家', '2021', 'in'],
    ['到2020年，全市', '../2020', 'by'],
    ['2022年底前建成', '../2022', 'by'],
    ['年底前完成', '../2021', 'by'],
    ['6月底前完成', '../2021-06', 'by'],
    ['今年9月底前', '../2021-09', 'by'],
    ['一季度末开工', '../2021-03', 'by'],
    ['今年三季度前出台', '../2021-09', 'by'],
    ['2022年第四季度启动', '2022-10/2022-12', 'in'],
    ['上半年完成', '2021-01/2021-06', 'in'],
    ['前三季度增长', '2021-01/2021-09', 'in'],
    ['1—9月突破', '2021-01/2021-09', 'in'],
    ['力争用三年时间培育', '../2023', 'by'],
    ['三年内新建', '../2023', 'by'],
    ['未来三年', '../2023', 'by'],
    ['今后五年', '../2025', 'by'],
    ['到“十四五”末', '../2025', 'by'],
    ['“十四五”期间', '2021/2025', 'in'],
    ['“十三五”以来', '2016/2020', 'since'],
    ['截至今年9月', '2021-09', 'until'],
    ['截至2020年底', '2020', 'until'],
    ['比去年同期', '2020', 'against'],
    ['明年上半年', '2022-01/2022-06', 'in'],
    ['2021—2023年', '2021/2023', 'in'],
    ['2015年9月', '2015-09', 'in'],
    ['2023年5月1日', '2023-05-01', 'in'],
    ['二〇二五年', '2025', 'in'],
    ['国庆节前通车', '../2021-10-01', 'by'],
    ['“五一”前开园', '../2022-05-01', 'by'],
    ['2022年春节前完成', '../2022-02-01', 'by'],
    ['秋季开学前投用', '../2021-09-01', 'by'],
    ['下月启动', '2021-07', 'in'],
    ['下月起开设', '2021-07', 'since'],
  ])('%s', (words, expected, role) => {
    expect(read(words)[0]).toEqual([expected, role]);
    expect(edtf.safeParse(expected).success).toBe(true);
  });

  it('invents no year for a document without one', () => {
    expect(read('10月26日上午', UNDATED)).toEqual([['XXXX-10-26', 'in']]);
    expect(read('年底前', UNDATED)).toEqual([[null, 'by']]);
    expect(read('三年内', UNDATED)).toEqual([[null, 'by']]);
    expect(read('今年', UNDATED)).toEqual([[null, 'in']]);
  });

  it.each(['人才新政23条', '第十五届', '湘政发〔2021〕5号', '24小时', '一二三产业', '360家'])(
    '%s is no date',
    (words) => {
      expect(read(words)).toEqual([]);
    },
  );

  it('reads the year before in a bulletin from the year it speaks of', () => {
    expect(dates('比上年增长', { year: 2021, month: 4, subject: 2020 })[0]).toMatchObject({
      edtf: '2019',
      role: 'against',
    });
  });
});
