/** A pattern for one of these words, the longer ones first. */
export const either = (...words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
