import type { Archive } from './archive.ts';
import { counts } from './ledger.ts';
import { once } from './once.ts';

/** How many pledges of each status, commitment and theme. */
export const tallies = once((archive: Archive) => ({
  statuses: new Map(counts([...archive.fulfilments.values()].map((f) => f.status))),
  commitments: new Map(counts(archive.pledges.map((p) => p.commitment))),
  themes: counts(archive.pledges.map((p) => p.theme)),
}));
