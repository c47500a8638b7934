import { digitsToken, quantities, valueToken, type Quantity } from './quantity.ts';
import { syllableToken } from './syllables.ts';

/**
 * Every UTF-16 code unit of a text has two tokens in the index of characters: the character, and the pair that it begins.
 * They stand in turn, so that the place of a token is twice the place of the character, plus one for a pair. A run of
 * characters is found from half as many pairs, exactly, without opening the text. The index of sounds is made the same
 * way, with the numbers laid over its single tokens.
 *
 * Tokens are letters and digits of ASCII, for Pagefind cuts what it is asked at the borders of words where the page is
 * Chinese; and no token begins another, for it also finds words that begin with what is asked, or that it begins with.
 */

/**
 * What tokens of characters begin with. They sort behind every sound and number, so that neither index fetches a part of
 * itself for a token of the other.
 */
const SINGLE = 'zz';
const PAIR = 'zy';

/** Four digits for any code unit. */
function symbol(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

/** After the last character of a text, as no text has it. */
const END = 0;

/** The token of one code unit of a folded text. */
export function characterToken(unit: number): string {
  return SINGLE + symbol(unit);
}

/** The token of two neighbouring code units. */
export function pairToken(first: number, second: number): string {
  return PAIR + symbol(first) + symbol(second);
}

/** One token and how far after the start of what is sought it stands. */
export interface Sought {
  readonly token: string;
  readonly offset: number;
}

/** The fewest tokens that together say a run: pairs, the last one overlapping where the length is odd. */
function covering(length: number, alone: () => string, pair: (at: number) => string): readonly Sought[] {
  if (length === 1) return [{ token: alone(), offset: 0 }];
  const sought: Sought[] = [];
  for (let at = 0; at < length; at += 2) {
    const offset = Math.min(at, length - 2);
    sought.push({ token: pair(offset), offset });
  }
  return sought;
}

export function textSought(folded: string): readonly Sought[] {
  return covering(
    folded.length,
    () => characterToken(folded.charCodeAt(0)),
    (at) => pairToken(folded.charCodeAt(at), folded.charCodeAt(at + 1)),
  );
}

/** The token of two neighbouring syllables. */
function syllablePairToken(first: string, second: string): string {
  return `2${syllableToken(first)}${syllableToken(second)}`;
}

export function syllablesSought(syllables: readonly string[]): readonly Sought[] {
  return covering(
    syllables.length,
    () => syllableToken(syllables[0] ?? ''),
    (at) => syllablePairToken(syllables[at] ?? '', syllables[at + 1] ?? ''),
  );
}

/** Place of a token in the index as the place of its character. */
export function characterPlace(location: number): number {
  return location >> 1;
}

/** The tokens of the characters of a folded text, two for each code unit. */
export function characterTokens(folded: string): readonly string[] {
  const tokens: string[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    const next = i + 1 < folded.length ? folded.charCodeAt(i + 1) : END;
    tokens.push(characterToken(unit), pairToken(unit, next));
  }
  return tokens;
}

/** Token of a place without a sound; sorts first, for it is in every text and would swell the part beside it. */
const SILENT = '0';

/** The token at the first character of a number that is not its last, of `size` characters in all. */
export function sizeToken(size: number): string {
  return `s${size}q`;
}

function laidOver(single: string[], quantity: Quantity): void {
  const { start, end, digits } = quantity;
  if (digits !== undefined && end - start > 1) single[start] = sizeToken(end - start);
  // Digits alone are their own value: a question asks for both tokens. A lone digit before a scale also tells the start.
  if (digits !== undefined && digits.end < end) single[digits.end - 1] = digitsToken(digits.value);
  single[end - 1] = valueToken(quantity.value, quantity.percent);
}

/**
 * The tokens of the sounds of a folded text, two for each code unit, with the numbers laid over the single ones: the value
 * at a number's last character, its size at its first, the digits before a scale at the last digit.
 *
 * @param syllables the reading at each code unit, empty where there is none.
 */
export function soundTokens(folded: string, syllables: readonly string[]): readonly string[] {
  const single = Array.from({ length: folded.length }, (_, i) => {
    const syllable = syllables[i] ?? '';
    return syllable === '' ? SILENT : syllableToken(syllable);
  });
  for (const quantity of quantities(folded)) laidOver(single, quantity);
  return single.flatMap((token, i) => {
    const [first = '', second = ''] = [syllables[i], syllables[i + 1]];
    return [token, first === '' || second === '' ? SILENT : syllablePairToken(first, second)];
  });
}
