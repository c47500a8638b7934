import { expect, test } from 'vitest';
import { PICTURE_SIZE, sharePicture, type Saying } from './picture.ts';
import { widthOf } from './svg.ts';

const said = (quote: string) =>
  [
    ...sharePicture({ heading: '甲市', quote, source: '某文件' }).matchAll(
      /<text[^>]*font-weight="700"[^>]*>([^<]*)</g,
    ),
  ].map(([, line]) => line);

test('a short quote stands whole, in few lines', () => {
  expect(said('力争360家')).toEqual(['力争360家']);
});

test('a line ends neither inside a number nor before a closing mark', () => {
  const lines = said(`${'承'.repeat(14)}12345678.9%，${'诺'.repeat(40)}。`);
  expect(lines.join('')).toContain('12345678.9%');
  expect(lines.some((line) => line?.includes('12345678.9%'))).toBe(true);
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});

test('a mark that closes what closes takes the character before along', () => {
  for (let length = 20; length < 60; length += 1) {
    const lines = said(`“${'承'.repeat(length)}。”。”`);
    expect(lines.join('')).toBe(`“${'承'.repeat(length)}。”。”`);
    for (const line of lines) expect(line).not.toMatch(/^[。”]/);
  }
});

test('what does not fit says so', () => {
  const lines = said('承'.repeat(500));
  expect(lines.length).toBeLessThanOrEqual(7);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('words are never markup', () => {
  expect(said('<script>&')).toEqual(['&#60;script&#62;&#38;']);
});

/** The lines of a picture of several quotes, as drawn. */
const set = (quote: readonly Saying[]) =>
  [
    ...sharePicture({ heading: '某指标', quote, source: '3 座城市' }).matchAll(
      /<text x="80" y="([\d.]+)"[^>]*font-size="(\d+)"( font-weight="700")?[^>]*>([^<]*)</g,
    ),
  ].map(([, y, size, bold, words]) => ({
    y: Number(y),
    size: Number(size),
    bold: bold !== undefined,
    words: words ?? '',
  }));

const THREE = ['甲市 · 承诺', '乙市 · 承诺', '丙市 · 自报'];

test('short quotes of several stand whole, each below who says it', () => {
  const drawn = set(THREE.map((who, i) => ({ who, words: `“达到${i}亿元”` })));
  expect(drawn.slice(1, -1).map(({ words }) => words)).toEqual(THREE.flatMap((who, i) => [who, `“达到${i}亿元”`]));
  expect(drawn.slice(1, -1).map(({ bold }) => bold)).toEqual([false, true, false, true, false, true]);
});

test('several quotes of any length neither leave the picture nor touch what stands below, and say what is left out', () => {
  for (const number of [1, 2, 3]) {
    for (const length of [1, 25, 40, 60, 100, 5000]) {
      const words = '承'.repeat(length);
      const drawn = set(THREE.slice(0, number).map((who) => ({ who, words })));
      const rows = drawn.slice(1, -1);
      for (const { size, words: row } of rows) expect(80 + widthOf(row, size)).toBeLessThanOrEqual(PICTURE_SIZE.width);
      for (const [i, row] of drawn.entries())
        if (i > 0) expect(row.y - (drawn[i - 1]?.y ?? 0), `${number} of ${length}`).toBeGreaterThanOrEqual(row.size);
      // The seal begins at 506.
      expect(Math.max(...rows.map(({ y }) => y))).toBeLessThan(500);
      const shown = rows.filter(({ bold }) => bold).map((row) => row.words);
      if (length === 5000) expect(shown.filter((row) => row.endsWith('…'))).toHaveLength(number);
      if (length <= 60) expect(shown.join('')).toBe(words.repeat(number));
    }
  }
});

test('words of several are never markup', () => {
  expect(set([{ who: '<b>&', words: '</text><script>' }]).map(({ words }) => words)).toEqual([
    '某指标',
    '&#60;b&#62;&#38;',
    '&#60;/text&#62;&#60;script&#62;',
    '3 座城市',
  ]);
});
