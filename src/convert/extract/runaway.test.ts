import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

/** Words that the patterns look for, as no one writes them: each again and again without a comma. */
const RUNS = [
  '各区均',
  '在对为向与',
  '市区县',
  '新建改建',
  '公司集团将',
  '有企业希望',
  '由市领导',
  '一二三十百',
  '每月按月',
] as const;
const LENGTH = 600;

describe('a run of words without a mark', () => {
  it.each(RUNS)('%s ends', (words) => {
    const text = words.repeat(Math.ceil(LENGTH / words.length));
    const { pledges, results } = extract({
      text,
      simplified: text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      uncertain: [],
      kind: 'plan',
      language: 'zh',
      city: null,
      published: '2022-01-15',
      indicators: [],
    });
    expect([...pledges.filter((p) => p.target !== undefined), ...results.filter((r) => r.value !== undefined)]).toEqual(
      [],
    );
  });
});
