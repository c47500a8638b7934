import { describe, expect, it } from 'vitest';
import { sentences } from './clause.ts';

const split = (text: string) =>
  sentences(text, { kind: 'paragraph', start: 0, end: text.length }).map((s) =>
    s.segments.map((segment) => segment.clauses.map((c) => text.slice(c.start, c.end))),
  );

describe('sentences', () => {
  it('cuts at stops, semicolons and commas', () => {
    expect(split('力争达到360家，完成380亿元；实施计划。再建10所')).toEqual([
      [['力争达到360家', '完成380亿元'], ['实施计划']],
      [['再建10所']],
    ]);
  });
  it('leaves names in marks whole, and opens speech', () => {
    expect(split('开展“联百校，转千果”等活动')).toEqual([[['开展“联百校，转千果”等活动']]]);
    expect(split('“去年完成168亿元，增长六成。今年目标是190亿元。”他说')).toEqual([
      [['去年完成168亿元', '增长六成']],
      [['今年目标是190亿元']],
      [['他说']],
    ]);
  });
  it('strips what numbers a clause', () => {
    expect(split('（一）建设学校，二要修路')).toEqual([[['建设学校', '二要修路']]]);
    expect(split('3.建设学校')).toEqual([[['建设学校']]]);
    expect(split('3.5%以上')).toEqual([[['3.5%以上']]]);
  });
  it('keeps a number with its separator, and a mark that never closes', () => {
    expect(split('产值1,200万元')).toEqual([[['产值1,200万元']]]);
    expect(split('（一建设学校，修路')).toEqual([[['（一建设学校', '修路']]]);
  });
});
