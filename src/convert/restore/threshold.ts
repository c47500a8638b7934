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
 * `proof: dictionary`, and the characters that lead by less are marked as uncertain; a run of which more than this share
 * is uncertain, and whose best reading leads by less than LEAST_LEAD, stays as it stands.
 */
export const UNCERTAIN_SHARE = 0.5;
export const LEAST_LEAD = 2;

/** The chance that a reading is right against its runner-up alone, from their distance in nats. */
export function confidenceOf(margin: number): number {
  return Math.round((1 / (1 + Math.exp(-margin))) * 1e4) / 1e4;
}
