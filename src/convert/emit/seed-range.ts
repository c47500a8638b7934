import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';

/**
 * The stretch of the decoded seed that gave the words at `[start, end)` of the text: a repaired character answers with
 * the whole of what was repaired, and what was removed before the first or after the last character is left out.
 * @param edits of the document: sorted, never overlapping
 */
export function seedRanges(edits: readonly Edit[]): (start: number, end: number) => Span {
  const positions: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    positions.push(edit.start - shift);
    shift += edit.end - edit.start - edit.replacement.length;
    shifts.push(shift);
  }
  /** Index of the last edit that begins at or before a text offset, or -1. */
  const last = (offset: number): number => {
    let low = -1;
    let high = positions.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((positions[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  /** What the one character at `offset` came from. */
  const origin = (offset: number): Span => {
    for (let index = last(offset); index >= 0; index -= 1) {
      const edit = edits[index];
      const position = positions[index];
      if (edit === undefined || position === undefined) break;
      if (offset < position + edit.replacement.length) return { start: edit.start, end: edit.end };
      // A removal at the same place hides no replacement before it, for edits never overlap.
      if (position < offset || edit.replacement !== '') break;
    }
    const before = last(offset);
    const start = offset + (before < 0 ? 0 : (shifts[before] ?? 0));
    return { start, end: start + 1 };
  };
  return (start, end) => ({ start: origin(start).start, end: origin(Math.max(start, end - 1)).end });
}
