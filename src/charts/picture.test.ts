import { expect, test } from 'vitest';
import { sharePicture } from './picture.ts';

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
