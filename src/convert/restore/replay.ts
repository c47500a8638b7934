import type { Edit } from '../../schema/edit.ts';

type Change = Pick<Edit, 'start' | 'end' | 'original' | 'replacement'>;

/** Thrown where edits are applied to a text they were not made for. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';

  constructor(at: number, expected: string, actual: string) {
    super(`at ${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  }
}

/**
 * Applies edits, sorted and in offsets of the decoded seed, to the seed.
 * @throws ReplayError where the seed does not hold an edit's `original` in its range
 */
export function replay(seedText: string, edits: readonly Change[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, original, replacement } of edits) {
    const actual = seedText.slice(start, end);
    if (start < at || actual !== original) throw new ReplayError(start, original, actual);
    parts.push(seedText.slice(at, start), replacement);
    at = end;
  }
  parts.push(seedText.slice(at));
  return parts.join('');
}

/**
 * The decoded seed that `edits` made `text` of.
 * @throws ReplayError where the text does not hold an edit's `replacement` in its place
 */
export function invert(text: string, edits: readonly Change[]): string {
  const parts: string[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, original, replacement } of edits) {
    const place = start + shift;
    const actual = text.slice(place, place + replacement.length);
    if (place < at || actual !== replacement) throw new ReplayError(place, replacement, actual);
    parts.push(text.slice(at, place), original);
    at = place + replacement.length;
    shift += replacement.length - (end - start);
  }
  parts.push(text.slice(at));
  return parts.join('');
}
