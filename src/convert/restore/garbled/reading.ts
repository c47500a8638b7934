import type { Position } from '../model/language.ts';

/**
 * A partial reading of a line: the last character read, linked to those before. A reading in step waits for no byte;
 * out of step, `pending` is the byte that waits for its second.
 */
export interface Reading {
  readonly previous: Reading | undefined;
  /** The byte that waits, or -1 in step. */
  readonly pending: number;
  /** What is read; empty at the beginning and for a byte that was lost. */
  readonly text: string;
  /** The code unit the model reads, 0 for none. */
  readonly unit: number;
  /** Where in the line it begins to show. */
  readonly from: number;
  /** Where the next one begins to show. */
  readonly to: number;
  /** True where the line is out of step, so that the character is not the one shown. */
  readonly garbled: boolean;
  /** True where the tool cut before the mark that begins in this character's bytes. */
  readonly cut: boolean;
  /** True where a `?` took a byte of ASCII that cannot be known. */
  readonly lost: boolean;
  /** True where a pair vanished before this character. */
  readonly vanished: boolean;
  /** Natural logarithm of the probability of all that was read, less the penalties. */
  readonly score: number;
  /** Where the reading last came back into step, or the beginning. */
  readonly settled: number;
  /** Where the reading stands in the model; made when first needed. */
  position: Position | undefined;
  /** Readings that end alike and were dropped for this one: all that follows costs them the same. */
  dropped: Reading[] | undefined;
}

/** What a step makes of a reading; all else is as in the reading before it. */
export type Made = Partial<Reading> & Pick<Reading, 'from' | 'to'>;

/** A reading of nothing, which every other is made from. */
export const NOTHING: Reading = {
  previous: undefined, pending: -1, text: '', unit: 0, from: 0, to: 0, garbled: false, cut: false, lost: false,
  vanished: false, score: 0, settled: 0, position: undefined, dropped: undefined,
}; // prettier-ignore

/** The readings from the first to this one. */
export function chain(last: Reading): readonly Reading[] {
  const readings: Reading[] = [];
  for (let reading: Reading | undefined = last; reading; reading = reading.previous) readings.push(reading);
  return readings.reverse();
}

/** Readings that end alike go on alike: so many are kept, the others are remembered as runners-up. */
const ALIKE = 2;

/** Readings that account for the line up to one place, by how many pairs vanished since the last that shows. */
export class Beam {
  private readonly layers: Reading[][] = [];
  private readonly best: number[] = [];

  private readonly width: number;
  private readonly hopeless: number;

  /** Keeps `width` readings of a layer, none of them `hopeless` nats behind its best. */
  constructor(width: number, hopeless: number) {
    this.width = width;
    this.hopeless = hopeless;
  }

  /** Whether a reading with this score can still be kept. */
  admits(level: number, score: number): boolean {
    return score >= (this.best[level] ?? -Infinity) - this.hopeless;
  }

  add(level: number, reading: Reading): void {
    const layer = this.layers[level];
    if (layer) layer.push(reading);
    else this.layers[level] = [reading];
    this.best[level] = Math.max(this.best[level] ?? -Infinity, reading.score);
  }

  /**
   * The readings of a layer that are worth going on with, the best first. Those whose byte `wanted` shows next are many
   * and cost little; they do not crowd out the others, nor the others them.
   */
  kept(level: number, wanted: number): readonly Reading[] {
    const layer = this.layers[level] ?? [];
    const least = (this.best[level] ?? -Infinity) - this.hopeless;
    const sorted = layer.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score || a.unit - b.unit);
    const endings = new Map<number, Reading[]>();
    const kept: Reading[] = [];
    let shown = 0;
    let others = 0;
    for (const reading of sorted) {
      const full = reading.pending === wanted ? shown >= this.width : others >= this.width;
      if (full) continue;
      const before = reading.previous;
      // Exact for the waiting byte and the last two characters; the one before them is told apart nearly always.
      const third = (before?.previous?.unit ?? 0) % 4093;
      const ending = ((reading.pending + 1) * 0x10000 + reading.unit) * 0x10000 + (before?.unit ?? 0) + third * 2 ** 41;
      const alike = endings.get(ending);
      const first = alike?.[0];
      if (alike && first && alike.length >= ALIKE) {
        if (first.dropped) first.dropped.push(reading);
        else first.dropped = [reading];
        continue;
      }
      if (alike) alike.push(reading);
      else endings.set(ending, [reading]);
      if (reading.pending === wanted) shown += 1;
      else others += 1;
      kept.push(reading);
    }
    this.layers[level] = kept;
    return kept;
  }

  all(): readonly Reading[] {
    return this.layers.flat();
  }
}
