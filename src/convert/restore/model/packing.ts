/** Frequencies are kept in steps of a quarter of a doubling: coarse enough to be one character. */
const STEPS = 4;
const SHARED = 0x30;
const LEVEL = 0x41;
const CHINESE = 0x2000;

/**
 * Words and frequencies as one string. Words are sorted; each is written as the number of characters it shares with
 * the one before, the rest of it, and its frequency on a logarithmic scale.
 */
export function packedWords(frequencies: ReadonlyMap<string, number>): string {
  const words = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
  let previous = '';
  let result = '';
  for (const [word, frequency] of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared += 1;
    const level = Math.round(STEPS * Math.log2(Math.max(1, frequency)));
    result += String.fromCharCode(SHARED + shared) + word.slice(shared) + String.fromCharCode(LEVEL + level);
    previous = word;
  }
  return result;
}

/** Calls `visit` with every word of a packed string and its frequency, in their order. */
export function unpackWords(text: string, visit: (word: string, frequency: number) => void): void {
  let word = '';
  let at = 0;
  while (at < text.length) {
    const shared = text.charCodeAt(at) - SHARED;
    let end = at + 1;
    while (text.charCodeAt(end) >= CHINESE) end += 1;
    word = word.slice(0, shared) + text.slice(at + 1, end);
    visit(word, 2 ** ((text.charCodeAt(end) - LEVEL) / STEPS));
    at = end + 1;
  }
}

/**
 * By the number of a word (its place in the sorted list, from 1; 0 is the beginning of a sentence): how much more often
 * the words in `ratios` follow it than they come at all, and the weight of all others.
 */
export type Pairs = Map<number, { readonly weight: number; readonly ratios: [word: number, ratio: number][] }>;

const BASE = 45;
const DIGIT = 0x23;
/** Logarithms are kept in steps of a quarter, from e^-6 on. */
const RATIO_STEPS = 4;
const LOWEST = -6;

/** A number in base 45, lowest digit first; digits that are followed by others are 45 higher. No `\` and no `"`. */
function digits(value: number): string {
  let result = '';
  let rest = value;
  while (rest >= BASE) {
    result += character((rest % BASE) + BASE);
    rest = Math.floor(rest / BASE);
  }
  return result + character(rest);
}

function character(value: number): string {
  const code = DIGIT + value;
  return String.fromCharCode(code >= 0x5c ? code + 1 : code);
}

function levelOf(ratio: number): number {
  return Math.min(BASE * 2 - 1, Math.max(0, Math.round((Math.log(ratio) - LOWEST) * RATIO_STEPS)));
}

/** Pairs as one string of printable ASCII. */
export function packedPairs(pairs: Pairs): string {
  let result = '';
  let before = 0;
  for (const [first, { weight, ratios }] of [...pairs].sort(([a], [b]) => a - b)) {
    result += digits(first - before) + character(levelOf(weight)) + digits(ratios.length);
    before = first;
    let last = 0;
    for (const [second, ratio] of [...ratios].sort(([a], [b]) => a - b)) {
      result += digits(second - last) + character(levelOf(ratio));
      last = second;
    }
  }
  return result;
}

/** Calls `weigh` with the weight of every word that begins pairs, and `visit` with every pair. */
export function unpackPairs(
  text: string,
  weigh: (first: number, weight: number) => void,
  visit: (first: number, second: number, ratio: number) => void,
): void {
  let at = 0;
  const value = (): number => {
    const code = text.charCodeAt(at);
    at += 1;
    return code - DIGIT - (code > 0x5c ? 1 : 0);
  };
  const number = (): number => {
    let result = 0;
    let place = 1;
    for (;;) {
      const digit = value();
      if (digit < BASE) return result + digit * place;
      result += (digit - BASE) * place;
      place *= BASE;
    }
  };
  const ratio = (): number => Math.exp(value() / RATIO_STEPS + LOWEST);
  let first = 0;
  while (at < text.length) {
    first += number();
    weigh(first, ratio());
    let second = 0;
    for (let count = number(); count > 0; count -= 1) {
      second += number();
      visit(first, second, ratio());
    }
  }
}
