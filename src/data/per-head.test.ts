import { describe, expect, test } from 'vitest';
import type { WholeFigure } from './figure.ts';
import { perHead } from './per-head.ts';

const name = { 'zh-Hans': '公报', 'zh-Hant': '公報', en: 'Bulletin' };
const population = { value: 2_500_000, year: 2020, source: name };
const figure = (value: number, unit: string, more: Partial<WholeFigure> = {}): WholeFigure => ({
  value,
  unit,
  baseValue: value,
  baseUnit: unit,
  ...more,
});

describe('a figure per head', () => {
  test('money is for each person, things for ten thousand persons', () => {
    expect(perHead(figure(3_500_000_000, '元'), population)).toEqual({ value: 1400, unit: '元', per: 1 });
    expect(perHead(figure(360, '家', { measure: 'level' }), population)).toEqual({
      value: 1.44,
      unit: '家',
      per: 10_000,
    });
  });

  test('no population, no figure', () => {
    expect(perHead(figure(360, '家'), undefined)).toBeUndefined();
  });

  test('shares, ranks, growths and ranges have none', () => {
    expect(perHead(figure(5, '%', { measure: 'share' }), population)).toBeUndefined();
    expect(perHead(figure(1, '位', { measure: 'rank' }), population)).toBeUndefined();
    expect(perHead(figure(3, '倍', { measure: 'growth' }), population)).toBeUndefined();
    expect(perHead(figure(20, '家', { measure: 'growth' }), population)).toBeUndefined();
    expect(perHead(figure(20, '家', { upper: 30 }), population)).toBeUndefined();
  });
});
