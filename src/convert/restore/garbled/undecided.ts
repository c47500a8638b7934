import type { Edit } from '../../../schema/edit.ts';
import type { Span } from '../../../schema/quote.ts';

/** A range of the text that no reading decides, with the reason. */
export interface Undecided extends Span {
  readonly reason: string;
  /** True of a gloss that does not fit its character. */
  readonly gloss?: true;
  readonly readings: readonly string[];
  /** Where a reading was put there all the same: the part of its replacement that is not decided. */
  readonly within?: Span & { readonly of: number };
}

export interface RunRepair {
  readonly edits: readonly Edit[];
  readonly undecided: readonly Undecided[];
}

/**
 * Runs of a text that was repaired before. They replay to that text and not to the seed, and the page they were weighed
 * on is no longer the page as captured: none of their characters is certain.
 */
export function doubted({ edits, undecided }: RunRepair): RunRepair {
  const reason = 'it could be read only when the rest of the page had been repaired';
  const open = edits.map(({ start, end, replacement, runnerUp }): Undecided => {
    const within = { start: 0, end: replacement.length, of: replacement.length };
    return { start, end, within, reason, readings: [replacement, ...(runnerUp ? [runnerUp.replacement] : [])] };
  });
  const others = undecided.filter(({ within }) => !within);
  return {
    edits: edits.map((edit) => ({ ...edit, proof: 'dictionary' })),
    undecided: [...others, ...open].sort((a, b) => a.start - b.start),
  };
}
