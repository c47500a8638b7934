import type { Candidate } from './search.ts';
import type { Reading } from './reading.ts';

/** Nothing shows a runner-up: as far behind as the search would have kept one. */
const ALONE = 16;
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

/**
 * For each character of the best reading, how many nats behind it the nearest reading lies that has not this character
 * there. Readings that differ in a figure only are no evidence for either: words cannot tell 三成 from 五成. At the head
 * of a line clause numbers are judged by their neighbours, so there they count like other words.
 */
export function margins(candidates: readonly Candidate[]): ReadonlyMap<Reading, number> {
  const [best, ...rivals] = candidates;
  const result = new Map<Reading, number>();
  if (!best) return result;
  for (const reading of best.readings) result.set(reading, ALONE);
  const own = new Set(best.readings.map(keyOf));
  const figures = withoutFigures(best.text);
  const headEnd = headOf(best);
  for (const rival of rivals) {
    const distance = Math.min(ALONE, best.score - rival.score);
    const figureOnly = withoutFigures(rival.text) === figures;
    const theirs = new Set(rival.readings.map(keyOf));
    best.readings.forEach((reading, i) => {
      if (theirs.has(keyOf(reading))) return;
      const apart = figureOnly && i >= headEnd ? 0 : distance;
      result.set(reading, Math.min(apart, result.get(reading) ?? ALONE));
    });
    // What the rival reads more counts against the character that it comes before.
    for (const extra of rival.readings) {
      if (own.has(keyOf(extra))) continue;
      const at = best.readings.find((reading) => reading.from >= extra.from && reading.to >= extra.to);
      if (at) result.set(at, Math.min(distance, result.get(at) ?? ALONE));
    }
  }
  // A figure whose bytes are gone is not known, however well it reads.
  best.readings.forEach((reading, i) => {
    const gone = reading.vanished || best.readings[i + 1]?.vanished === true;
    if (!gone || i < headEnd || !reading.garbled || !NUMERAL.test(reading.text)) return;
    for (const near of best.readings.slice(Math.max(headEnd, i - BESIDE), i + BESIDE + 1)) {
      if (near.garbled) result.set(near, 0);
    }
  });
  return result;
}

/** How many characters of a reading are its clause number, parentheses included. */
function headOf(candidate: Candidate): number {
  const head = /^　*（[一二三四五六七八九十百]+）/u.exec(candidate.text)?.[0];
  return head?.length ?? 0;
}
