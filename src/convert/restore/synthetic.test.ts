import { expect, it } from 'vitest';
import { syntheticPages } from './synthetic.ts';

it.each(['calibrated', 'harsh'] as const)('numbers no item of a list that begins with a dash: %s', (mixture) => {
  const lines = syntheticPages(mixture, 41).flatMap(({ clean }) => clean);
  expect(lines.filter((line) => /^（[一二三四五六七八九十]+）——/u.test(line))).toEqual([]);
  expect(lines.some((line) => line.startsWith('——'))).toBe(true);
  expect(lines.some((line) => line.startsWith('（二）'))).toBe(true);
});
