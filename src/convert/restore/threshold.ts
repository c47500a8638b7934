/**
 * The published thresholds, in nats: how far the runner-up must lie behind a reading of a garbled run. A reading that
 * replays exactly and leads by REPLAY_MARGIN is `proof: replay`; from ACCEPT_MARGIN on it is accepted as
 * `proof: dictionary`; below, the run stays as it stands and is marked as uncertain.
 */
export const REPLAY_MARGIN = 3;
export const ACCEPT_MARGIN = 2;

/** The chance that a reading is right against its runner-up alone, from their distance in nats. */
export function confidenceOf(margin: number): number {
  return Math.round((1 / (1 + Math.exp(-margin))) * 1e4) / 1e4;
}
