/**
 * The published thresholds, in nats: how far behind the best reading of a garbled run the nearest reading lies that has
 * not this character. A run that replays exactly and all of whose characters lead by REPLAY_MARGIN is `proof: replay`;
 * otherwise it is `proof: dictionary`, and its characters that lead by less than CERTAIN_MARGIN are marked as uncertain.
 * A run of which more than UNCERTAIN_SHARE is uncertain stays as it stands.
 */
export const REPLAY_MARGIN = 3;
export const CERTAIN_MARGIN = 2;
export const UNCERTAIN_SHARE = 0.5;

/** The chance that a reading is right against its runner-up alone, from their distance in nats. */
export function confidenceOf(margin: number): number {
  return Math.round((1 / (1 + Math.exp(-margin))) * 1e4) / 1e4;
}
