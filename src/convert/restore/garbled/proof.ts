import { forward } from '../channel.ts';
import { gbk } from '../gbk.ts';
import { hasReading } from '../readings.ts';
import type { Candidate } from './candidate.ts';
import { UNFOLDED } from './folding.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { glossAt, MARK_SHOWN } from './trigger.ts';

/** Runs the channel forward on a reading, with a character of undamaged text on each side. */
export function replays(
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
