/** Frequencies are kept in steps of a quarter of a doubling: coarse enough to be one character. */
const STEPS = 4;
const SHARED = 0x30;
const LEVEL = 0x41;

/**
 * Words and frequencies as one string. Words are sorted; each is written as the number of characters it shares with
 * the one before, the rest of it, and its frequency on a logarithmic scale.
 */
export function packed(frequencies: ReadonlyMap<string, number>): string {
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

/** Calls `visit` with every word of a packed string and its frequency. */
export function unpack(text: string, visit: (word: string, frequency: number) => void): void {
  let word = '';
  let at = 0;
  while (at < text.length) {
    const shared = text.charCodeAt(at) - SHARED;
    let end = at + 1;
    while (text.charCodeAt(end) >= 0x2e80) end += 1;
    word = word.slice(0, shared) + text.slice(at + 1, end);
    visit(word, 2 ** ((text.charCodeAt(end) - LEVEL) / STEPS));
    at = end + 1;
  }
}
