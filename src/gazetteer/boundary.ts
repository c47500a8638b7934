const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How far to each side of a name the words are looked at. */
const REACH = 6;
const BREAK = /[^\p{Script=Han}]/u;

/**
 * Whether no word of the text runs across the edges of `[start, end)`: 南充 stands in 西南充分发挥, but 西南 and 充分 are
 * the words. Rests on the word list inside ICU; only names of two characters need it.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !BREAK.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !BREAK.test(text.charAt(to))) to += 1;
  let startsWord = start === from;
  let endsWord = end === to;
  for (const { index } of words.segment(text.slice(from, to))) {
    if (index === start - from) startsWord = true;
    if (index === end - from) endsWord = true;
  }
  return startsWord && endsWord;
}
