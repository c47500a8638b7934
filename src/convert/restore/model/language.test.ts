import { describe, expect, it } from 'vitest';
import { Language, PageCounts, type Position } from './language.ts';
import { modelUnits } from './lexicon.ts';

function after(language: Language, text: string): Position {
  let position = language.start();
  for (let i = 0; i < text.length; i += 1) position = language.next(position, text.charCodeAt(i));
  return position;
}

/** The chances of all characters together; those that the model knows by another are left out. */
function together(language: Language, position: Position): number {
  const fold = modelUnits();
  let sum = 0;
  for (let unit = 0x2000; unit < 0xffff; unit += 1) {
    if (fold[unit] === unit) sum += Math.exp(language.cost(position, unit));
  }
  return sum;
}

describe('the language model', () => {
  it.each(['', '全市上下', '深入推進', '提供堅實', '地区生产总', '，'])(
    'shares out one chance among the characters that can follow “%s”',
    (text) => {
      const language = new Language(new PageCounts(''));
      const sum = together(language, after(language, text));
      expect(sum).toBeGreaterThan(0.97);
      expect(sum).toBeLessThan(1.03);
    },
  );

  it('lets the word before weigh from the first character of a word on', () => {
    const language = new Language(new PageCounts(''));
    expect(language.cost(after(language, '經濟社會'), '發'.charCodeAt(0))).toBeGreaterThan(Math.log(0.1));
  });
});
