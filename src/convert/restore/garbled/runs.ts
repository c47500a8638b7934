import type { Edit } from '../../../schema/edit.ts';
import type { Span } from '../../../schema/quote.ts';
import { forward } from '../channel.ts';
import { beginsPart, clauseNumeral, headNumber } from '../clause-number.ts';
import type { GlossSet } from '../glosses.ts';
import { Language, PageCounts } from '../model/language.ts';
import { certainMargin, confidenceOf, DAMAGED } from '../threshold.ts';
import { gbk } from '../gbk.ts';
import { hasReading } from '../readings.ts';
import { alphabetOf } from './alphabet.ts';
import { margins, type Lead } from './certainty.ts';
import { doubts } from './doubt.ts';
import type { Reading } from './reading.ts';
import { search, type Candidate, type Page } from './search.ts';
import { againstUntitled, titleLength } from './title.ts';
import { glossAt, isTrigger, MARK_SHOWN } from './trigger.ts';

/** A range of the text that no reading decides, with the reason. */
export interface Undecided extends Span {
  readonly reason: string;
  /** True of a gloss that does not fit its character. */
  readonly gloss?: true;
  readonly readings: readonly string[];
  /** Where a reading was put there all the same: the part of its replacement that is not decided. */
  readonly within?: Span & { readonly of: number };
}

export interface RunRepair {
  readonly edits: readonly Edit[];
  readonly undecided: readonly Undecided[];
}

/** How much text of a page teaches its names and phrases. */
const SAMPLE = 200_000;
/** Characters after a trigger that may be garbled and teach nothing. */
const TAINTED = 24;
/** Restored characters before a run that the model reads. */
const LEFT = 12;
/** Edits before a run that can lie so near. */
const NEAR = 12;
/** Lines above a clause in which its predecessor is sought. */
const LINES_ABOVE = 60;

/** Offsets of the places where a line may have gone out of step. */
export function triggers(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('?'); at !== -1; at = text.indexOf('?', at + 1)) if (isTrigger(text, at)) found.push(at);
  return found;
}

/** The page's text without its glosses and away from the triggers. */
function sampleOf(text: string, at: readonly number[], set: GlossSet): string {
  let result = '';
  let from = 0;
  const dropped = [
    ...set.glosses.map(({ start, end }): [number, number, string] => [start, end, '']),
    ...at.map((place): [number, number, string] => [place, place + TAINTED, '\n']),
  ].sort((a, b) => a[0] - b[0]);
  for (const [start, end, instead] of dropped) {
    if (start > from) result += text.slice(from, start);
    from = Math.max(from, end);
    result += instead;
    if (result.length > SAMPLE) return result;
  }
  return (result + text.slice(from)).slice(0, SAMPLE);
}

const UNFOLDED: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！' };

/** Reads the garbled runs of a page. */
export function repairRuns(text: string, set: GlossSet, script: 'Hant' | 'Hans'): RunRepair {
  const places = triggers(text);
  const edits: Edit[] = [];
  const undecided: Undecided[] = [];
  if (places.length === 0) return { edits, undecided };
  const sample = sampleOf(text, places, set).replace(/[,;:()!]/g, (mark) => UNFOLDED[mark] ?? mark);
  const counts = new PageCounts(sample);
  const page: Page = {
    language: new Language(counts),
    counts,
    alphabet: alphabetOf(script, sample, set.pinyin),
    glosses: set.pinyin,
    bare: set.bare,
    certain: certainMargin(sample.length),
  };
  const numbers = new HeadNumbers(text);
  const untitled = againstUntitled(text);
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    const lineStart = text.lastIndexOf('\n', place - 1) + 1;
    const newline = text.indexOf('\n', place);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd).replace(/\r$/, '');
    const neighbours = {
      left: leftOf(text, lineStart, place, edits),
      clauseNumbers: line.slice(0, place - lineStart).trim() === '' ? numbers.expected(lineStart, lineEnd) : [],
      untitled,
    };
    const outcome = search(line, place - lineStart, neighbours, page);
    done = lineStart + Math.max(outcome.end, place - lineStart + 1);
    const [best] = outcome.candidates;
    if (outcome.exhausted) {
      // Nothing tells where the line comes back into step: all that is left of it is in doubt.
      done = lineStart + line.length;
      undecided.push({ start: place, end: done, reason: 'the search ran out of its budget', readings: [] });
    }
    if (outcome.exhausted || !best) continue;
    const found = margins(outcome.candidates);
    const title = untitled > 0 && neighbours.left === '' ? titleLength(best.text) : 0;
    for (const run of runsOf(best)) {
      const made = editOf(text, { line, lineStart, run, candidates: outcome.candidates, found, title }, page);
      if (made.edit) edits.push(made.edit);
      undecided.push(...made.undecided);
    }
    numbers.learn(lineStart, best.text);
  }
  return { edits, undecided };
}

/**
 * Runs of a text that was repaired before. They replay to that text and not to the seed, and the page they were weighed
 * on is no longer the page as captured: none of their characters is certain.
 */
export function doubted({ edits, undecided }: RunRepair): RunRepair {
  const reason = 'it could be read only when the rest of the page had been repaired';
  const open = edits.map(({ start, end, replacement, runnerUp }): Undecided => {
    const within = { start: 0, end: replacement.length, of: replacement.length };
    return { start, end, within, reason, readings: [replacement, ...(runnerUp ? [runnerUp.replacement] : [])] };
  });
  const others = undecided.filter(({ within }) => !within);
  return {
    edits: edits.map((edit) => ({ ...edit, proof: 'dictionary' })),
    undecided: [...others, ...open].sort((a, b) => a.start - b.start),
  };
}

/** The readings of consecutive garbled characters. */
function runsOf(candidate: Candidate): Reading[][] {
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

/** The restored text of the line before a run, for the model. */
function leftOf(text: string, lineStart: number, place: number, edits: readonly Edit[]): string {
  let result = '';
  let at = Math.max(lineStart, place - 8 * LEFT);
  for (const edit of edits.slice(-NEAR)) {
    if (edit.end <= at || edit.start >= place) continue;
    result += text.slice(at, Math.max(at, edit.start)) + edit.replacement;
    at = edit.end;
  }
  result += text.slice(at, place);
  let plain = '';
  for (let i = 0; i < result.length; i += 1) {
    const gloss = glossAt(result, i);
    if (gloss) i = gloss.end - 1;
    else plain += UNFOLDED[result.charAt(i)] ?? result.charAt(i);
  }
  return plain.slice(-LEFT);
}

interface Found {
  readonly line: string;
  readonly lineStart: number;
  readonly run: readonly Reading[];
  readonly candidates: readonly Candidate[];
  readonly found: ReadonlyMap<Reading, Lead>;
  readonly title: number;
}

function editOf(
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

/** Runs the channel forward on a reading, with a character of undamaged text on each side. */
function replays(
  line: string,
  run: readonly Reading[],
  best: Candidate,
  lost: string | undefined,
  page: Page,
): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return false;
  const shownBefore = first.from > 0 && !first.cut ? line.charAt(first.from - 1) : '';
  const before = UNFOLDED[shownBefore] ?? shownBefore;
  const following = best.readings.find((reading) => reading.from >= last.to && !reading.garbled);
  const after = last.lost ? '' : (following?.text ?? '');
  const text = before + run.map((reading) => (reading.lost ? (lost ?? '0') : reading.text)).join('') + after;
  // Before the mark that shows, and no other: the bytes of a full stop, passed over, can hold the first of the next.
  const cuts = new Map<number, string | undefined>();
  let at = before.length;
  for (const reading of run) {
    if (reading.cut) cuts.set(at, MARK_SHOWN.get(line.charAt(reading.from + 1)));
    at += reading.lost ? 1 : reading.text.length;
  }
  const shown = line.slice(first.from - before.length, after === '' ? last.to : (following?.to ?? last.to));
  const added: [character: string, pinyin: string][] = [];
  for (let i = 0; i < shown.length; i += 1) {
    const gloss = glossAt(shown, i) ?? (shown.charAt(i) === '?' ? glossAt(`(${shown.slice(i + 1)}`, 0) : undefined);
    if (gloss)
      for (const character of glossedIn(text, gloss.pinyin, page.glosses)) added.push([character, gloss.pinyin]);
  }
  const gives = (more: readonly [string, string][]): boolean => {
    const glosses = new Map([...page.glosses, ...more]);
    const cut = (offset: number, mark: string): boolean => cuts.get(offset) === mark;
    return [true, false].some((fold) => forward(text, { glosses, cut, fold }) === shown);
  };
  // The page glosses the characters it shows glossed elsewhere, and those that this run alone shows.
  return gives([]) || gives(added) || added.some((one) => gives([one]));
}

/** Characters of a reading, or made by its bytes, that a gloss shown in the run can belong to. */
function glossedIn(text: string, pinyin: string, known: ReadonlyMap<string, string>): string[] {
  return pairsOf(text).filter((character) => !known.has(character) && hasReading(character, pinyin));
}

/** Every character that two neighbouring bytes of a text make, in step or out of it. */
function pairsOf(text: string): string[] {
  const { pair, character } = gbk();
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const both = pair[unit] ?? 0;
    if (both === 0) bytes.push(unit & 0xff);
    else bytes.push(both >> 8, both & 0xff);
  }
  const found: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    const code = character[((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)] ?? 0;
    if (code !== 0) found.push(String.fromCharCode(code));
  }
  return found;
}

/** The head numbers of the lines, asked for as the runs are read from the top. */
class HeadNumbers {
  private readonly text: string;
  private readonly learnt = new Map<number, number>();

  constructor(text: string) {
    this.text = text;
  }

  learn(lineStart: number, replacement: string): void {
    const number = headNumber(replacement);
    if (number !== undefined) this.learnt.set(lineStart, number);
  }

  /** Numbers that the head of a line may bear: one more than the one above, or 1 where a part begins. */
  expected(lineStart: number, lineEnd: number): string[] {
    let part = false;
    let above: number | undefined;
    for (let end = lineStart - 1, lines = 0; end > 0 && above === undefined && lines < LINES_ABOVE; lines += 1) {
      const start = this.text.lastIndexOf('\n', end - 1) + 1;
      const line = this.text.slice(start, end);
      above = this.learnt.get(start) ?? headNumber(line);
      if (beginsPart(line)) part = true;
      end = start - 1;
    }
    let below: number | undefined;
    const newline = lineEnd + 1;
    const next = this.text.slice(newline, newline + 4000);
    for (const line of next.split('\n')) {
      if (line.startsWith('?') || beginsPart(line)) break;
      below = headNumber(line);
      if (below !== undefined) break;
    }
    const values: number[] = [];
    if (below !== undefined && below > 1) values.push(below - 1);
    if (above !== undefined && !part) values.push(above + 1);
    if (above !== undefined && part) values.push(...(values.length > 0 ? [] : [above + 1]), 1);
    return [...new Set(values)].map(clauseNumeral);
  }
}
