import { describe, expect, it } from 'vitest';
import { bracketsAfter, bracketsOf, imbalance, openingOf } from './brackets.ts';

const counts = (marks: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...marks].filter(([, count]) => count > 0));

describe('openingOf', () => {
  it.each([
    ['）', '（'],
    ['》', '《'],
    ['”', '“'],
    ['』', '『'],
  ])('%s closes %s', (closing, opening) => expect(openingOf(closing)).toBe(opening));

  it.each(['（', '，', '一', ''])('%j closes nothing', (mark) => expect(openingOf(mark)).toBeUndefined());
});

describe('bracketsOf', () => {
  it.each([
    ['《关于（试行）的通知》', {}, {}],
    ['《关于（试行', { '《': 1, '（': 1 }, {}],
    ['试行）的通知》', {}, { '（': 1, '《': 1 }],
    ['（一', { '（': 1 }, {}],
    ['））（', { '（': 1 }, { '（': 2 }],
    ['“甲”“乙', { '“': 1 }, {}],
    // A pair that crosses another is still a pair.
    ['《甲（乙》丙）', {}, {}],
    // Folded parentheses count as the Chinese ones that they were.
    ['(一)創(', { '（': 1 }, {}],
    ['一)', {}, { '（': 1 }],
    ['', {}, {}],
  ])('%s', (text, open, needed) => {
    const found = bracketsOf(text);
    expect(counts(found.open)).toEqual(open);
    expect(counts(found.needed)).toEqual(needed);
  });

  it('counts no gloss, whole or with a blank in it', () => {
    for (const text of ['創(chuàng)新', '開( kāi)', '會(huì )議']) {
      expect(counts(bracketsOf(text).open)).toEqual({});
      expect(counts(bracketsOf(text).needed)).toEqual({});
    }
    expect(counts(bracketsOf('（創(chuàng)新').open)).toEqual({ '（': 1 });
  });
});

describe('imbalance', () => {
  const cost = (before: string, reading: string, rest: string): number =>
    imbalance(bracketsOf(before), reading, bracketsOf(rest));

  it.each([
    ['', '一', ''],
    ['（', '一', '）'],
    ['（', '一）', ''],
    ['', '（一', '）'],
    ['《甲', '（一）', '乙》'],
  ])('costs nothing where all is closed: %s|%s|%s', (...parts) => expect(cost(...parts)).toBe(0));

  it('costs the same for each mark that stays open and for each that closes nothing', () => {
    const one = cost('', '（一', '');
    expect(one).toBeGreaterThan(0);
    expect(cost('', '一', '）')).toBe(one);
    expect(cost('（', '一', '')).toBe(one);
    expect(cost('', '（（一', '')).toBe(2 * one);
    expect(cost('“', '一', '》')).toBe(2 * one);
    // One kind of mark does not close another.
    expect(cost('（', '一》', '')).toBe(one);
  });

  it('leaves out what the reading closes without an opening: that was weighed as it was read', () => {
    expect(cost('', '一）', '发展')).toBe(0);
  });

  it('prefers the reading that closes what the line opened', () => {
    expect(cost('《行动', '计划》', '')).toBeLessThan(cost('《行动', '计划，', ''));
    expect(cost('', '（一）', '发展')).toBeLessThan(cost('', '（一', '发展'));
  });
});

describe('bracketsAfter', () => {
  it('are those of the rest of the line', () => {
    const rest = bracketsAfter('（一）甲》', 3);
    expect(rest && counts(rest.needed)).toEqual({ '《': 1 });
    const nothing = bracketsAfter('（一）', 3);
    expect(nothing && counts(nothing.needed)).toEqual({});
  });

  it('are not known where more of the line is garbled', () => {
    expect(bracketsAfter('甲乙》?。ㄒ唬', 2)).toBeUndefined();
    expect(bracketsAfter('甲乙》變?yōu)槊', 2)).toBeUndefined();
    // A trigger before the place, and a question that is one, hide nothing.
    expect(bracketsAfter('?。甲乙》', 2)).toBeDefined();
    expect(bracketsAfter('甲乙?丙》', 2)).toBeDefined();
  });
});
