/**
 * The published threshold, in nats: how far behind the best reading of a garbled run the readings must lie together that
 * have not this character. A short page teaches the model little of its names and phrases, so more is asked there: 7.0
 * on an empty page, 6.6 on one of 300 characters, 5.2 on one of 1,000, 4.1 on one of 4,000. Calibrated on the synthetic
 * corpus: no character that leads by it is wrong.
 */
export function certainMargin(pageLength: number): number {
  return LEAST + SHORT * (HALF ** 2 / (HALF ** 2 + pageLength ** 2));
}

const LEAST = 4;
const SHORT = 3;
const HALF = 800;

/**
 * A run that replays exactly and all of whose characters lead by the threshold is `proof: replay`. Otherwise it is
 * `proof: dictionary`, its likeliest reading is shown and marked as uncertain; what stands in the seed is no word of the
 * publisher's. Only where the text may have been written as it stands, which a reading must beat by so many nats, it stays.
 */
export const DAMAGED = 4;

/**
 * What is asked above that, or below, by what the page's undamaged text shows. Readings with more or fewer characters
 * must lie UNEVEN further behind: words tell what stands somewhere better than whether anything does. That is not asked
 * in the title of a clause where the clauses of the page have titles, nor of a word that the page has again and again:
 * these need so many nats less. A rare character that the page has nowhere else beside a neighbour is never certain.
 */
export const UNEVEN = 1.75;
export const OWN_WORD = 1.25;
export const TITLE = 2;

/** The chance that a reading is right, from how many nats behind it all others lie together. */
export function confidenceOf(margin: number): number {
  return Math.round((1 / (1 + Math.exp(-margin))) * 1e4) / 1e4;
}
