/** Clauses, their numbers legible or garbled, up to the first mark after the number. */
const CLAUSE = /^[\s　]*(?:[(（][一二三四五六七八九十]{1,3}[)）]|\?[。；！？])[^，。；：,;:\n]*([，。；：,;:])/gmu;
/** So many clauses show whether they have titles. */
const TITLES = 4;
/** Of a garbled title the full stop may be garbled too. */
const OTHERS = 0.1;

/** Nats against a comma in the title of a clause ((一)…。): 0 unless the clauses of the page have titles. */
export function againstUntitled(text: string): number {
  const marks = [...text.matchAll(CLAUSE)].map(([, mark]) => mark);
  const others = marks.filter((mark) => mark !== '。').length;
  return marks.length >= TITLES && others <= OTHERS * marks.length ? Math.log((marks.length + 1) / (others + 1)) : 0;
}

/** How many characters of a line, read from its head, are a clause number and the title after it. */
export function titleLength(line: string): number {
  return /^　*（[一二三四五六七八九十百]+）[^，。；：]*/u.exec(line)?.[0].length ?? 0;
}
