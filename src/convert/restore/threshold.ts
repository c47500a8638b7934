/**
 * The published threshold, in nats: how far behind the best reading of a garbled run the nearest reading must lie that
 * has not this character. A short page teaches the model little of its names and phrases, so more is asked there: 5.5
 * on an empty page, 5.1 on one of 300 characters, 3.7 on one of 1,000, 2.6 on one of 4,000. Calibrated on the synthetic
 * corpus: no character that leads by it is wrong.
 */
export function certainMargin(pageLength: number): number {
  return LEAST + SHORT * (HALF ** 2 / (HALF ** 2 + pageLength ** 2));
}

const LEAST = 2.5;
const SHORT = 3;
const HALF = 800;

/**
 * A run that replays exactly and all of whose characters lead by the threshold is `proof: replay`. Otherwise it is
 * `proof: dictionary`, its likeliest reading is shown and marked as uncertain; what stands in the seed is no word of the
 * publisher's. Only where the text may have been written as it stands, which a reading must beat by so many nats, it stays.
 */
export const DAMAGED = 4;

/**
 * Where a byte of a character vanished, more or fewer characters may have stood there: it must lead by GAP, by GAP_SEEN
 * where the page has it beside the same neighbour elsewhere, and by no more than others where it has that again and
 * again; FREE comes on top where neither of its bytes shows. A rare character that the page has nowhere else beside a
 * neighbour of it is never certain.
 */
export const GAP = 8;
export const GAP_SEEN = 5.5;
export const FREE = 2.5;

/** The chance that a reading is right against its runner-up alone, from their distance in nats. */
export function confidenceOf(margin: number): number {
  return Math.round((1 / (1 + Math.exp(-margin))) * 1e4) / 1e4;
}
