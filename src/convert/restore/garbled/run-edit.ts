import type { Edit } from '../../../schema/edit.ts';
import { confidenceOf, DAMAGED } from '../threshold.ts';
import type { Candidate } from './candidate.ts';
import type { Lead } from './certainty.ts';
import { doubts } from './doubt.ts';
import type { Page } from './page.ts';
import { replays } from './proof.ts';
import type { Reading } from './reading.ts';
import type { Undecided } from './undecided.ts';

/** The readings of consecutive garbled characters. */
export function runsOf(candidate: Candidate): Reading[][] {
  const runs: Reading[][] = [];
  let open: Reading[] | undefined;
  for (const reading of candidate.readings) {
    if (!reading.garbled) open = undefined;
    else if (open) open.push(reading);
    else runs.push((open = [reading]));
    if (reading.lost) open = undefined;
  }
  return runs;
}

/** A run of the best reading of a line, with all that the search found. */
export interface Found {
  readonly line: string;
  readonly lineStart: number;
  readonly run: readonly Reading[];
  readonly candidates: readonly Candidate[];
  readonly found: ReadonlyMap<Reading, Lead>;
  readonly title: number;
}

/** The edit that a run makes, and what of it is not decided. */
export function editOf(
  text: string,
  { line, lineStart, run, candidates, found, title }: Found,
  page: Page,
): { readonly edit?: Edit; readonly undecided: readonly Undecided[] } {
  const first = run[0];
  const last = run.at(-1);
  const [best] = candidates;
  if (!first || !last || !best) return { undecided: [] };
  const start = lineStart + first.from;
  const end = lineStart + last.to;
  const lost = last.lost ? lostByte(line, last.to) : undefined;
  const parts = run.map((reading) => (reading.lost ? (lost?.shown ?? '') : reading.text));
  const doubtful = doubts({ run, line: best.readings, leads: found, title }, page);
  const readings = candidates.slice(0, 3).map((candidate) => textOf(candidate, first.from, last.to));
  const unknown = last.lost && lost?.byte === undefined;
  // What a figure or a word has left after a byte that was lost is as uncertain as what was lost.
  const word = unknown ? (/^[0-9A-Za-z.%]*/.exec(line.slice(last.to))?.[0].length ?? 0) : 0;
  const own = textOf(best, first.from, last.to);
  const rival = candidates.find((candidate) => textOf(candidate, first.from, last.to) !== own);
  const range = { start, end, readings };
  if (!replays(line, run, best, lost?.byte, page)) {
    return { undecided: [{ ...range, end: end + word, reason: 'no reading gives the same characters' }] };
  }
  const margin = Math.min(...run.map((reading) => found.get(reading)?.all ?? 0));
  if (plainLead(best, candidates, first.from, last.to) < DAMAGED) {
    return { undecided: [{ ...range, end: end + word, reason: 'it may stand as it was written' }] };
  }
  const edit: Edit = {
    start,
    end,
    original: text.slice(start, end),
    replacement: parts.join(''),
    rule: 'garbled-run',
    proof: doubtful.includes(true) ? 'dictionary' : 'replay',
    confidence: confidenceOf(margin),
    ...(rival
      ? { runnerUp: { replacement: textOf(rival, first.from, last.to), margin: rounded(best.score - rival.score) } }
      : {}),
  };
  const undecided: Undecided[] = [];
  const length = edit.replacement.length;
  if (doubtful.includes(true)) {
    // Where one character is open the others of the run may be wrong with it; a clause number stands by itself.
    const head = headLength(parts.join(''));
    const sure = doubtful.slice(0, head).includes(true) ? 0 : head;
    const within = { start: sure, end: length, of: length };
    undecided.push({ ...range, within, reason: 'another reading gives the same characters and is nearly as likely' });
  }
  if (unknown) {
    const within = { start: length - 1, end: length, of: length };
    undecided.push({ ...range, within, reason: 'a ? took a character that cannot be known', readings: [] });
    if (word > 0) {
      undecided.push({
        start: end,
        end: end + word,
        readings: [],
        reason: 'a ? before it took a character that cannot be known',
      });
    }
  }
  return { edit, undecided };
}

/** How many nats the best reading leads by over one that takes the range as it stands, all of them where none does. */
function plainLead(best: Candidate, candidates: readonly Candidate[], from: number, to: number): number {
  const plain = candidates.find(
    (candidate) => !candidate.readings.some((reading) => reading.garbled && reading.from < to && reading.to > from),
  );
  return plain ? best.score - plain.score : Infinity;
}

/** How long the clause number at the head of a reading is, with the indent and the parentheses. */
function headLength(text: string): number {
  return /^　*（[一二三四五六七八九十]{1,3}）/u.exec(text)?.[0].length ?? 0;
}

/** What a candidate reads in a range of the line. */
function textOf(candidate: Candidate, from: number, to: number): string {
  return candidate.readings
    .filter((reading) => reading.from >= from && reading.to <= to && !(reading.from === to && !reading.garbled))
    .map((reading) => reading.text)
    .join('');
}

function rounded(margin: number): number {
  return Math.round(margin * 100) / 100;
}

/** What stood in the byte that a `?` took, where what follows tells; `shown` is what the restored text has there. */
function lostByte(line: string, at: number): { readonly byte: string | undefined; readonly shown: string } {
  const rest = line.slice(at);
  if (/^\/?(?:a|b|i|p|u|br|em|td|tr|th|div|img|span|font|table|strong|script|style)\b[^<]*>/i.test(rest))
    return { byte: '<', shown: '<' };
  if (rest === '') return { byte: '\n', shown: '' };
  return { byte: undefined, shown: '?' };
}
