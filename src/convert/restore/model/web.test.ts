import { describe, expect, it } from 'vitest';
import { WebPairs, webPairs } from './web.ts';

/** A table of three words: 中, 国 and 中国, after which 国 comes e times as often as it comes at all. */
function small(): WebPairs {
  const text = new TextEncoder().encode('中\n国\n中国');
  const [alone, backoff] = [
    [8, 8, 12],
    [0, 0, 8],
  ];
  const [counts, seconds, gains] = [[0, 0, 1], [1], [10]];
  return new WebPairs(Uint8Array.from([text.length, ...text, ...alone, ...backoff, ...counts, ...seconds, ...gains]));
}

describe('the second table of words', () => {
  it('cuts a text into the likeliest words and counts those of one character', () => {
    expect(small().cut('中国')).toMatchObject({ score: -3, singles: 0 });
    expect(small().cut('国中')).toMatchObject({ score: -4, singles: 2 });
    expect(small().cut('')).toMatchObject({ score: 0, singles: 0 });
  });

  it('knows what follows a word, and lets words begin anew after a mark', () => {
    // 国 costs 2, the word before it makes 1 more of it and gives 1 back.
    expect(small().cut('中国国').score).toBeCloseTo(-3 - 2 - 1 + 1);
    expect(small().cut('中国，国').score).toBeCloseTo(-3 - 4.6 - 2);
  });

  it('makes a character dear that is in no word', () => {
    expect(small().cut('龘').score).toBe(-15);
  });

  it('is packaged', () => {
    const web = webPairs();
    for (const [right, wrong] of [
      ['心理援助热线', '心理元代热线'],
      ['安全生产责任', '安全升产责任'],
    ] as const) {
      expect(web.cut(right).score).toBeGreaterThan(web.cut(wrong).score + 3);
    }
  });
});
