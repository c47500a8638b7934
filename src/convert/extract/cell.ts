import type { Span } from '../../schema/quote.ts';

/** A cell of a table that was flattened to a line; offsets in the line. */
export interface Cell extends Span {
  readonly words: string;
}

/** The cells of such a line: what stands between blanks and bars. */
export function cellsOf(words: string): Cell[] {
  return [...words.matchAll(/[^\s\u3000|]+/g)].map((m) => ({
    words: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}
