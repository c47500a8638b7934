import { expect, test } from 'vitest';
import { toSimplified } from '../../script/simplified.ts';
import { extract } from './extract.ts';

/** Values promised and reported in a report of January 2023, whatever its layout. */
function said(text: string): { readonly promised: readonly number[]; readonly reported: readonly number[] } {
  const { pledges, results } = extract({
    text,
    simplified: toSimplified(text),
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    uncertain: [],
    kind: 'report',
    language: 'zh',
    city: 'shaoguan',
    published: '2023-01-12',
    indicators: [],
  });
  return {
    promised: pledges.flatMap(({ target }) => target?.value ?? []),
    reported: results.flatMap(({ value }) => value ?? []),
  };
}

test.each([
  ['2023年经济社会发展主要预期目标为：地区生产总值增长5%，固定资产投资增长3%。', [5, 3], []],
  ['2023年目标:地区生产总值增长6%左右。', [6], []],
  ['2023年：新增高标准农田5万亩。', [5], []],
  ['到2025年，全市共建园区3个。', [3], []],
  ['2022年，全市地区生产总值增长1.2%，新增高标准农田4万亩。', [], [1.2, 4]],
  ['2023年1月，全市已新增高标准农田2万亩。', [], [2]],
])('what is still to come is promised, not reported: %s', (text, promised, reported) => {
  expect(said(text)).toEqual({ promised, reported });
});
