import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import type { Message } from '../message.ts';

/**
 * Positions between the decoded seed and the restored text, both ways, in UTF-16 code units. Inside a replaced range
 * there is no exact counterpart: the answer is the edge on the side of `bias` and `lossy` is true.
 */
export interface PositionMap {
  toText(seedOffset: number, bias?: -1 | 1): { readonly offset: number; readonly lossy: boolean };
  toSeed(textOffset: number, bias?: -1 | 1): { readonly offset: number; readonly lossy: boolean };
}

export interface Restoration {
  /** Lines separated by "\n", none blank, none with blanks at its ends, no control characters, no furniture. */
  readonly text: string;
  /**
   * Sorted, never overlapping, in offsets of the decoded seed; replaying them gives `text`. Removed furniture is among
   * them (rule `furniture`), so that `edits` alone lead from seed to text.
   */
  readonly edits: readonly Edit[];
  /** Ranges of furniture in the decoded seed: those of the edits with rule `furniture`. */
  readonly furniture: readonly Span[];
  readonly map: PositionMap;
  readonly script: 'Hant' | 'Hans';
  /** Spans of `text` whose reading is not decided; no record may be drawn from them. */
  readonly uncertain: readonly Span[];
  readonly messages: readonly Omit<Message, 'file'>[];
}
