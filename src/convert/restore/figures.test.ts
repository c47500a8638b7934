import { describe, expect, it } from 'vitest';
import { distance, syntheticFigures, wildFigures } from './figures.ts';

/** Every seventh of the harsh pages, every tenth of the long ones: the whole corpora are for the bench. */
const SHARE = { harsh: 7, calibrated: 10 } as const;
/**
 * Pages, by draw, on which a wrong character once passed for certain: 全縣 read as 遠, 河上 as 加上, 加強對實施 as
 * 加強實施, 蹤(zōng) left as it stood.
 */
const TREACHEROUS: readonly (readonly [round: number, pages: readonly number[]])[] = [
  [0, [187, 203]],
  [7, [16, 48, 139]],
  [12, [32, 125, 194]],
  [14, [80]],
];
const PATIENCE = 180_000;

describe('what the restoration reaches', () => {
  it(
    'the seeds have no error; all thirteen runs are read, twelve at least proved by replay',
    () => {
      const { errors, runs, byReplay } = wildFigures();
      expect({ errors, runs }).toEqual({ errors: 0, runs: 13 });
      expect(byReplay).toBeGreaterThanOrEqual(12);
    },
    PATIENCE,
  );

  it.each(['harsh', 'calibrated'] as const)(
    'no character of a synthetic page is wrong and passed for certain (%s)',
    (mixture) => {
      expect(syntheticFigures(mixture, 0, (index) => index % SHARE[mixture] === 0).wrongCertain).toEqual([]);
    },
    PATIENCE,
  );

  it.each(TREACHEROUS)(
    'no character is wrong and passed for certain where it once was (draw %i)',
    (round, pages) => {
      const { wrongCertain, characters } = syntheticFigures('calibrated', round, (index) => pages.includes(index));
      expect(wrongCertain).toEqual([]);
      expect(characters).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it('distance counts insertions, deletions and replacements', () => {
    expect([distance('', 'ab'), distance('abc', 'abc'), distance('abc', 'axc'), distance('abc', 'bc')]).toEqual([
      2, 0, 1, 1,
    ]);
  });
});
