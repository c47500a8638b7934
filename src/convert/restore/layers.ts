import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { compose } from './compose.ts';
import { positionMap } from './positions.ts';
import { replay } from './replay.ts';

/** Edits of a seed, layer upon layer: each layer is made for the text that those before it made. */
export class Layers {
  edits: readonly Edit[];
  text: string;
  private readonly seed: string;
  /** Ranges of the seed that no edit may touch, sorted. */
  private readonly refused: readonly Span[];

  constructor(seed: string, refused: readonly Span[] = [], edits: readonly Edit[] = []) {
    this.seed = seed;
    this.refused = [...refused].sort((a, b) => a.start - b.start);
    this.edits = edits;
    this.text = replay(seed, edits);
  }

  /** Adds a layer, without the edits that were refused. */
  add(layer: readonly Edit[]): void {
    this.addAlways(this.refused.length === 0 ? layer : apart(layer, this.here(this.refused)));
  }

  /** Adds a layer whole. */
  addAlways(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.text = replay(this.text, edits);
    this.edits = compose(this.seed, this.edits, edits);
  }

  /** Ranges of the seed as ranges of the text so far. */
  here(spans: readonly Span[]): Span[] {
    if (spans.length === 0) return [];
    const map = positionMap(this.edits);
    return spans.map(({ start, end }) => ({ start: map.toText(start, -1).offset, end: map.toText(end, 1).offset }));
  }

  /** Ranges of the text so far as ranges of the seed. */
  there(spans: readonly Span[]): Span[] {
    if (spans.length === 0) return [];
    const map = positionMap(this.edits);
    return spans.map(({ start, end }) => ({ start: map.toSeed(start, 1).offset, end: map.toSeed(end, -1).offset }));
  }
}

/** Of ranges in order, those that share no place with `spans`, which are in order too. */
export function apart<T extends Span>(ranges: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return ranges.filter((range) => {
    while ((spans[next]?.end ?? Infinity) <= range.start) next += 1;
    const span = spans[next];
    return span === undefined || span.start >= range.end;
  });
}
