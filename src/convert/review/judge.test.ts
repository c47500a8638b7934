import { describe, expect, it } from 'vitest';
import { review, type Review } from '../../schema/review.ts';
import type { Quote } from '../../schema/quote.ts';
import { judge } from './judge.ts';
import { unreviewed } from './judged.ts';

const TEXT = '要点\n力争达到360家，完成380亿元。\n力争达到360家。已建成园区3个。';

const quote = (words: string, from = 0): Quote => {
  const start = TEXT.indexOf(words, from);
  return {
    exact: words,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: '',
    start,
    end: start + words.length,
  };
};

const figure = (value: number, unit: string) => ({
  indicator: 'x-00000000',
  subject: '企业',
  comparator: '=' as const,
  value,
  unit,
  baseValue: value,
  baseUnit: unit,
  measure: 'level' as const,
  period: 'total' as const,
});

const pledge = (words: string, value: number, from = 0) => ({
  city: 'jingmen',
  quote: quote(words, from),
  rule: 'target',
  type: 'outcome' as const,
  commitment: 'striving' as const,
  trigger: '力争',
  theme: 'enterprises' as const,
  tool: null,
  bodies: [],
  deadline: '2021',
  target: { ...figure(value, '家'), deadline: '2021' },
});

const machine = () =>
  unreviewed({
    pledges: [pledge('力争达到360家', 360), pledge('完成380亿元', 380), pledge('力争达到360家', 360, 12)],
    results: [
      {
        city: 'jingmen',
        quote: quote('已建成园区3个'),
        rule: 'result',
        reportedBy: null,
        ...figure(3, '个'),
        speaksTo: 1,
      },
    ],
    milestones: [],
    instruments: [],
    excluded: [],
  });

function apply(...records: unknown[]) {
  const decisions: Review = review.parse({ document: '0123456789ab', editor: 'YX', records });
  return judge(machine(), decisions.records, { text: TEXT, city: 'jingmen', file: 'r.yaml', editor: 'YX' });
}

const why = { reason: '依原文' };

describe('decisions on records', () => {
  it('accepts', () => {
    const { judged, messages } = apply({ decision: 'accept', record: 'pledge', exact: '完成380亿元', ...why });
    expect(messages).toEqual([]);
    expect(judged.pledges[1]).toMatchObject({
      reviewed: true,
      review: { decision: 'accept', reason: '依原文', editor: 'YX' },
    });
    expect(judged.pledges[0]).toMatchObject({ reviewed: false });
  });

  it('amends fields one by one, sets and removes, and keeps the rest', () => {
    const { judged, messages } = apply({
      decision: 'amend',
      record: 'pledge',
      exact: '完成380亿元',
      ...why,
      fields: {
        commitment: 'firm',
        deadline: null,
        city: null,
        target: { unit: '亿元', baseValue: 38_000_000_000, baseUnit: '元' },
      },
    });
    expect(messages).toEqual([]);
    const [, amended] = judged.pledges;
    expect(amended).toMatchObject({
      commitment: 'firm',
      city: null,
      reviewed: true,
      target: { value: 380, unit: '亿元', deadline: '2021' },
    });
    expect(amended).not.toHaveProperty('deadline');
  });

  it('keeps the link of a result to its target', () => {
    const { judged } = apply(
      { decision: 'accept', record: 'pledge', exact: '完成380亿元', ...why },
      { decision: 'amend', record: 'result', exact: '已建成园区3个', ...why, fields: { asOf: '2021' } },
    );
    expect(judged.results[0]?.speaksTo).toBe(judged.pledges[1]?.key);
  });

  it('refuses, and publishes the clause as excluded when asked', () => {
    const { judged } = apply({ decision: 'refuse', record: 'pledge', exact: '完成380亿元', ...why, as: 'rhetoric' });
    expect(judged.pledges).toHaveLength(2);
    expect(judged.excluded).toMatchObject([{ reason: 'rhetoric', quote: { exact: '完成380亿元' }, reviewed: true }]);
  });

  it('adds what the machine did not see, in the city of the document', () => {
    const { judged, messages } = apply({
      decision: 'add',
      record: 'pledge',
      exact: '已建成园区',
      ...why,
      fields: { theme: 'zones' },
    });
    expect(messages).toEqual([]);
    expect(judged.pledges.at(-1)).toMatchObject({
      rule: 'review',
      city: 'jingmen',
      theme: 'zones',
      type: 'action',
      review: { decision: 'add' },
      quote: { exact: '已建成园区', suffix: '3个。' },
    });
  });

  it('tells records of the same words apart by prefix or nth', () => {
    const byPrefix = apply({ decision: 'refuse', record: 'pledge', exact: '力争达到360家', prefix: '。\n', ...why });
    expect(byPrefix.judged.pledges.map(({ quote: { start } }) => start)).toEqual([3, 12]);
    const byNth = apply({ decision: 'refuse', record: 'pledge', exact: '力争达到360家', nth: 1, ...why });
    expect(byNth.judged.pledges.map(({ quote: { start } }) => start)).toEqual([12, 21]);
  });
});

describe('decisions that fail', () => {
  it.each([
    [
      'words that are gone',
      { decision: 'accept', record: 'pledge', exact: '力争达到400家', ...why },
      'review/stale',
      '力争达到400家',
    ],
    [
      'words of another kind of record',
      { decision: 'refuse', record: 'result', exact: '完成380亿元', ...why },
      'review/stale',
      '完成380亿元',
    ],
    [
      'an nth that is not there',
      { decision: 'accept', record: 'pledge', exact: '力争达到360家', nth: 3, ...why },
      'review/stale',
      '3th',
    ],
    [
      'words that fit several',
      { decision: 'accept', record: 'pledge', exact: '力争达到360家', ...why },
      'review/ambiguous',
      '2 records',
    ],
    [
      'an addition of words that are gone',
      { decision: 'add', record: 'pledge', exact: '十个园区', ...why, fields: {} },
      'review/stale',
      '十个园区',
    ],
    [
      'an addition of words that stand twice',
      { decision: 'add', record: 'pledge', exact: '360家', ...why, fields: {} },
      'review/ambiguous',
      '2 times',
    ],
    [
      'an unknown field',
      { decision: 'amend', record: 'pledge', exact: '完成380亿元', ...why, fields: { colour: 1 } },
      'review/invalid',
      'colour',
    ],
    [
      'a wrong value',
      { decision: 'amend', record: 'pledge', exact: '完成380亿元', ...why, fields: { theme: 'sport' } },
      'review/invalid',
      'theme',
    ],
    [
      'a field that follows from the words',
      { decision: 'amend', record: 'pledge', exact: '完成380亿元', ...why, fields: { quote: {} } },
      'review/invalid',
      'quote',
    ],
    [
      'a milestone without a date',
      { decision: 'add', record: 'milestone', exact: '已建成园区', ...why, fields: {} },
      'review/invalid',
      'date',
    ],
  ])('%s: a message, and nothing changes', (_, decision, rule, words) => {
    const { judged, messages } = apply(decision);
    expect(messages).toMatchObject([{ severity: 'error', file: 'r.yaml', rule, hint: expect.any(String) }]);
    expect(messages[0]?.reason).toContain(words);
    expect(judged.pledges.every(({ reviewed }) => !reviewed)).toBe(true);
  });
});
