import { describe, expect, it } from 'vitest';
import { toSimplified } from '../script/simplified.ts';
import { toTraditional } from '../script/traditional.ts';
import { EDITIONS } from './edition.ts';
import { strings } from './strings.ts';

/** Every string of an edition, those of functions with numbers and words put in, by its path. */
function words(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [2, 1].flatMap((n): [string, string][] => [
      [path, String((value as (...args: unknown[]) => unknown)(n, n, n))],
    ]);
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => words(inner, `${path}.${key}`));
  }
  return [];
}

// The tables of the two scripts are large: reading them is most of the time.
describe('strings', { timeout: 30_000 }, () => {
  it('has the same words in every edition, none empty', () => {
    const [first, ...others] = EDITIONS.map((edition) =>
      words(strings(edition)).map(([path]) => path.replace(/\.list\.\d+|\.paragraphs\.\d+/g, '')),
    );
    for (const other of others) expect(new Set(other)).toEqual(new Set(first));
    for (const edition of EDITIONS)
      for (const [path, text] of words(strings(edition))) expect(text.trim(), path).not.toBe('');
  });

  it('has no Han in English', () => {
    for (const [path, text] of words(strings('en'))) expect(text, path).not.toMatch(/\p{Script=Han}/u);
  });

  it('keeps each Chinese edition in its script, with the quotation marks of that script', () => {
    for (const [path, text] of words(strings('zh-Hans'))) {
      expect(text, path).toBe(toSimplified(text));
      expect(text, path).not.toMatch(/[「」『』]/);
    }
    for (const [path, text] of words(strings('zh-Hant'))) {
      expect(text, path).toBe(toTraditional(toSimplified(text)));
      expect(text, path).not.toMatch(/[“”‘]/);
    }
  });

  it('keeps the vocabulary of the mainland in Traditional characters', () => {
    const taiwan = /資訊|軟體|檔案館|網路|資料庫|程式|使用者|預設|網際網路|透過/;
    for (const [path, text] of words(strings('zh-Hant'))) expect(text, path).not.toMatch(taiwan);
  });
});
