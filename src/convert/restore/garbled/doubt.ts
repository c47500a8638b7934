import { modelUnits } from '../model/lexicon.ts';
import { FREE, GAP, GAP_SEEN } from '../threshold.ts';
import { isHan } from './alphabet.ts';
import type { Reading } from './reading.ts';
import type { Page } from './search.ts';

/** So often the page has a character with one beside it where it is a word of the page's own. */
const OWN_WORDS = 3;

/** Which characters of a run are in doubt, by how many nats each leads. */
export function doubts(run: readonly Reading[], lead: ReadonlyMap<Reading, number>, page: Page): boolean[] {
  return run.map((reading, i) => (lead.get(reading) ?? 0) < asked(run, i, page));
}

/** What a character must lead by: the more, the fewer of its bytes show. */
function asked(run: readonly Reading[], i: number, page: Page): number {
  const reading = run[i];
  if (!reading || !isHan(reading.unit)) return page.certain;
  const [before, next, after] = [run[i - 1], run[i + 1], run[i + 2]];
  // A character whose first byte vanished is followed by one that is marked so.
  const lostFirst = reading.cut || next?.vanished === true;
  const lostSecond = after?.vanished === true;
  const times = Math.max(
    before ? together(before.unit, reading.unit, page) : 0,
    next ? together(reading.unit, next.unit, page) : 0,
  );
  if (times === 0 && !page.alphabet.isEveryday(reading.unit)) return Infinity;
  if (!lostFirst && !lostSecond) return page.certain;
  if (times < OWN_WORDS) return Math.max(times === 0 ? GAP : GAP_SEEN, page.certain);
  return page.certain + (reading.cut || (lostFirst && lostSecond) ? FREE : 0);
}

/** How often two characters stand together in the page's undamaged text. */
function together(first: number, second: number, page: Page): number {
  if (!isHan(first) || !isHan(second)) return 0;
  const fold = modelUnits();
  return page.counts.pairs(fold[first] ?? first, fold[second] ?? second);
}
