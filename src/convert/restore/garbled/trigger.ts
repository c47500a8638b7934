import { isPinyinLetter } from '../readings.ts';

/** The bytes of the marks before which the tool cut, and the form each shows itself in. */
export const MARK_SHOWN: ReadonlyMap<string, string> = new Map([
  ['。', '。'],
  ['！', '！'],
  ['？', '？'],
  ['；', '；'],
  ['!', '！'],
  ['?', '？'],
  [';', '；'],
]);

/** A gloss as it stands in a line: `pinyin` between `start` and `end`, the parentheses included. */
export interface ShownGloss {
  readonly pinyin: string;
  readonly end: number;
}

const LONGEST_SYLLABLE = 6;

/** The letters from `at` up to a closing parenthesis, as a syllable with its end, or undefined. */
export function syllableAt(line: string, at: number): ShownGloss | undefined {
  let end = at;
  while (end < line.length && end - at <= LONGEST_SYLLABLE && isPinyinLetter(line.charAt(end))) end += 1;
  if (end === at || end - at > LONGEST_SYLLABLE) return undefined;
  const pinyin = line.slice(at, end);
  if (line.charAt(end) === ' ') end += 1;
  return line.charAt(end) === ')' ? { pinyin, end: end + 1 } : undefined;
}

/** A whole gloss `(pinyin)` that begins at `at`. */
export function glossAt(line: string, at: number): ShownGloss | undefined {
  if (line.charAt(at) !== '(') return undefined;
  return syllableAt(line, line.charAt(at + 1) === ' ' ? at + 2 : at + 1);
}

/**
 * Where the line may have gone out of step: a `?` with a sentence mark after it (a cut across two characters), or with
 * the rest of a gloss after it (a gloss across two characters, whose parenthesis the `?` took).
 */
export function isTrigger(line: string, at: number): boolean {
  if (line.charAt(at) !== '?') return false;
  return MARK_SHOWN.has(line.charAt(at + 1)) || syllableAt(line, at + 1) !== undefined;
}

/** Offsets of the places where a line may have gone out of step. */
export function triggers(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('?'); at !== -1; at = text.indexOf('?', at + 1)) if (isTrigger(text, at)) found.push(at);
  return found;
}
