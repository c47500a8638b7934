import { describe, expect, it } from 'vitest';
import { governors, weakest } from './commitment.ts';

describe('governors', () => {
  it.each([
    ['力争全年达到360家', ['力争', '达到']],
    ['主要任务', []],
    ['实施高新技术企业倍增计划', []],
    ['计划新建学校10所', ['计划']],
    ['“努力奔跑”行动', []],
    ['供应适应需要', []],
  ])('%s', (words, expected) => {
    expect(governors(words).map((g) => g.word)).toEqual(expected);
  });
});

describe('weakest', () => {
  it('lets the weakest of the governing words decide', () => {
    expect(weakest(governors('力争达到360家'))).toEqual({ commitment: 'striving', trigger: '力争' });
    expect(weakest(governors('要推动覆盖率达到60%'))).toEqual({ commitment: 'exploratory', trigger: '推动' });
    expect(weakest([])).toEqual({ commitment: 'firm', trigger: '' });
  });
});
