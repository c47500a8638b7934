import fc from 'fast-check';

/**
 * The property tests draw the same inputs on every machine, so that a red run means a changed line and never a new
 * throw of the dice. `PROPERTY_SEED=<integer>` draws others, `PROPERTY_TIMES=<n>` n times as many.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_211_231);
const times = Number(process.env['PROPERTY_TIMES'] ?? 1);

if (!Number.isInteger(seed) || !(times >= 1)) {
  throw new Error('PROPERTY_SEED must be an integer and PROPERTY_TIMES at least 1');
}

fc.configureGlobal({ seed, numRuns: Math.ceil(100 * times) });

/** How many inputs a property draws that by itself would draw `own`. */
export const draws = (own: number): number => Math.ceil(own * times);

export { fc };
