import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Nothing shows a runner-up: as far behind as the search would have kept one. */
const ALONE = 14;
const NUMERAL = /^[一二三四五六七八九十百千万萬亿億两兩零〇０-９]$/u;
/** Characters beside a figure that is not known, which may be part of it. */
const BESIDE = 2;
const NUMERALS = /[一二三四五六七八九十百千万萬亿億两兩零〇半几幾数數０-９0-9]+/gu;

function keyOf(reading: Reading): string {
  return `${reading.from} ${reading.to} ${reading.text}`;
}

function withoutFigures(text: string): string {
  return text.replace(NUMERALS, '0');
}

/** How many nats a character leads by. */
export interface Lead {
  /** Over all readings together that have not this character there. */
  readonly all: number;
  /** Over those of them that have more or fewer characters. */
  readonly uneven: number;
}

/**
 * For each character of the best reading, how many nats behind it the readings lie together that have not this
 * character there: many, none of them near, leave it as doubtful as one that is. Readings that differ in a figure
 * only are no evidence for either: words cannot tell 三成 from 五成. At the head of a line clause numbers are
 * judged by their neighbours, so there they count like other words.
 */
export function margins(candidates: readonly Candidate[]): ReadonlyMap<Reading, Lead> {
  const [best, ...rivals] = candidates;
  const result = new Map<Reading, Lead>();
  if (!best) return result;
  // Chances of the rivals, relative to that of the best reading.
  const all = new Map<Reading, number>();
  const uneven = new Map<Reading, number>();
  const own = new Set(best.readings.map(keyOf));
  const figures = withoutFigures(best.text);
  const headEnd = headOf(best);
  for (const rival of rivals) {
    const chance = Math.exp(rival.score - best.score);
    const isUneven = rival.text.length !== best.text.length;
    const figureOnly = withoutFigures(rival.text) === figures;
    const theirs = new Set(rival.readings.map(keyOf));
    const counted = new Set<Reading>();
    best.readings.forEach((reading, i) => {
      if (theirs.has(keyOf(reading))) return;
      counted.add(reading);
      count(all, reading, figureOnly && i >= headEnd ? 1 : chance);
      if (isUneven) count(uneven, reading, chance);
    });
    // What the rival reads more counts against the character that it comes before.
    for (const extra of rival.readings) {
      if (own.has(keyOf(extra))) continue;
      const at = best.readings.find((reading) => reading.from >= extra.from && reading.to >= extra.to);
      if (!at || counted.has(at)) continue;
      counted.add(at);
      count(all, at, chance);
      if (isUneven) count(uneven, at, chance);
    }
  }
  for (const reading of best.readings) {
    result.set(reading, { all: nats(all.get(reading) ?? 0), uneven: nats(uneven.get(reading) ?? 0) });
  }
  // A figure whose bytes are gone is not known, however well it reads.
  best.readings.forEach((reading, i) => {
    const gone = reading.vanished || best.readings[i + 1]?.vanished === true;
    if (!gone || i < headEnd || !reading.garbled || !NUMERAL.test(reading.text)) return;
    for (const near of best.readings.slice(Math.max(headEnd, i - BESIDE), i + BESIDE + 1)) {
      if (near.garbled) result.set(near, { all: 0, uneven: 0 });
    }
  });
  return result;
}

function count(sums: Map<Reading, number>, reading: Reading, chance: number): void {
  sums.set(reading, (sums.get(reading) ?? 0) + chance);
}

/** How far behind the best reading others lie whose chances sum to this, 0 where they are as likely together. */
function nats(chance: number): number {
  return Math.max(0, Math.min(ALONE, -Math.log(chance)));
}

/** How many characters of a reading are its clause number, parentheses included. */
function headOf(candidate: Candidate): number {
  const head = /^　*（[一二三四五六七八九十百]+）/u.exec(candidate.text)?.[0];
  return head?.length ?? 0;
}
