import { modelUnits } from '../model/lexicon.ts';
import { OWN_WORD, TITLE, UNEVEN } from '../threshold.ts';
import { isHan } from './alphabet.ts';
import type { Lead } from './certainty.ts';
import type { Reading } from './reading.ts';
import type { Page } from './page.ts';

/** So often the page has a character with one beside it where it is a word of the page's own. */
const OWN_WORDS = 3;

/** A run, the reading of the line that it is part of, and how many nats each character of that leads by. */
export interface Judged {
  readonly run: readonly Reading[];
  readonly line: readonly Reading[];
  readonly leads: ReadonlyMap<Reading, Lead>;
  /** How many characters of the line are the title of a clause, on a page whose clauses have titles. */
  readonly title: number;
}

/** Which characters of a run are in doubt. */
export function doubts(judged: Judged, page: Page): boolean[] {
  return judged.run.map((reading) => !isCertain(reading, judged, page));
}

function isCertain(reading: Reading, { line, leads, title }: Judged, page: Page): boolean {
  const lead = leads.get(reading);
  if (!lead) return false;
  if (!isHan(reading.unit)) return lead.all >= page.certain;
  const i = line.indexOf(reading);
  const [before, next] = [line[i - 1], line[i + 1]];
  const times = Math.max(
    before ? together(before.unit, reading.unit, page) : 0,
    next ? together(reading.unit, next.unit, page) : 0,
  );
  if (times >= OWN_WORDS) return lead.all >= page.certain - OWN_WORD;
  if (times === 0 && !page.alphabet.isEveryday(reading.unit)) return false;
  if (i < title) return lead.all >= page.certain - TITLE;
  return lead.all >= page.certain && lead.uneven >= page.certain + UNEVEN;
}

/** How often two characters stand together in the page's undamaged text. */
function together(first: number, second: number, page: Page): number {
  if (!isHan(first) || !isHan(second)) return 0;
  const fold = modelUnits();
  return page.counts.pairs(fold[first] ?? first, fold[second] ?? second);
}
