import { gbk, unfoldedUnit } from '../gbk.ts';
import { hasReading, toneless } from '../readings.ts';
import { isHan, vanishingTrails } from './alphabet.ts';
import type { Evidence } from './evidence.ts';
import type { Page } from './page.ts';
import { NOTHING, type Made, type Reading } from './reading.ts';
import { glossAt, MARK_SHOWN, syllableAt, type ShownGloss } from './trigger.ts';

/** Characters tried as the first of two between which a mark was cut. */
const FIRST_OF_CUT = 60;
/** So many pairs in a row may vanish. */
export const MOST_VANISHED = 4;
/** Nats for a full stop before which the tool did not cut: 3 of 15 on the seeds. */
const UNCUT_STOP = 1.6;
/** Nats for a byte of ASCII that a `?` took. */
const LOST_BYTE = 7;
const UNKNOWN_LETTER = -6;

/** How a character comes to be read. */
interface Way {
  /** How many pairs vanished since the last that shows. */
  readonly level: number;
  readonly vanished: boolean;
  /** True where the character's first byte was taken by a match across characters: it cannot be glossed itself. */
  readonly taken: boolean;
  readonly penalty: number;
}

const TAKEN: Way = { level: 0, vanished: false, taken: true, penalty: 0 };
/** The byte 80, which no pair begins with, is the euro sign of code page 936. */
const EURO = 0x80;
const QUESTION = 0x3f;

/** Keeps a reading that accounts for the line up to `at`. */
type Keep = (at: number, level: number, previous: Reading, score: number, made: Made) => void;

/** How a reading of a line goes on: in step, out of step, and over pairs that vanished. */
export class Steps {
  private readonly line: string;
  private readonly page: Page;
  private readonly evidence: Evidence;
  private readonly keep: Keep;
  private readonly trails = vanishingTrails();
  private readonly pair = gbk().pair;

  constructor(line: string, page: Page, evidence: Evidence, keep: Keep) {
    this.line = line;
    this.page = page;
    this.evidence = evidence;
    this.keep = keep;
  }

  /** In step, a character is what it shows; at a trigger the line may go out of step. */
  inStep(at: number, reading: Reading): void {
    const { line } = this;
    const code = line.charCodeAt(at);
    const unit = modelled(code, line.charCodeAt(at - 1), line.charCodeAt(at + 1));
    const score = reading.score + (unit === 0 ? UNKNOWN_LETTER : this.evidence.cost(reading, unit));
    const text = line.charAt(at);
    const gloss = isHan(code) ? glossAt(line, at + 1) : undefined;
    const to = gloss && hasReading(text, gloss.pinyin) ? gloss.end : at + 1;
    this.keep(to, 0, reading, score, { text, unit, from: at, to, garbled: false });
    if (text !== '?') return;
    const mark = MARK_SHOWN.get(line.charAt(at + 1));
    if (mark !== undefined) this.cutAcross(at, reading, mark);
    const rest = syllableAt(line, at + 1);
    if (rest) this.glossAcross(at, reading, rest.pinyin, rest.end);
  }

  /** The bytes of a mark stood across two characters, and the tool cut before them. */
  private cutAcross(at: number, reading: Reading, mark: string): void {
    const bytes = this.pair[mark.charCodeAt(0)] ?? 0;
    const made = {
      ...NOTHING,
      garbled: true,
      settled: reading.settled,
      previous: reading,
      from: at,
      to: at + 1,
      cut: true,
    };
    const before: Reading[] = [];
    for (const unit of this.page.alphabet.byTrail[bytes >> 8] ?? []) {
      const text = String.fromCharCode(unit);
      if (this.page.glosses.has(text)) continue;
      const uncut = text === '。' ? UNCUT_STOP : 0;
      before.push({ ...made, text, unit, score: reading.score + this.evidence.cost(reading, unit) - uncut });
    }
    if (bytes >> 8 === 0xa1 && this.line.slice(0, at).trim() === '') {
      before.push({ ...made, text: '　', score: reading.score - 1, position: this.evidence.positionOf(reading) });
    }
    before.sort((a, b) => b.score - a.score);
    for (const one of before.slice(0, FIRST_OF_CUT)) {
      for (const unit of this.page.alphabet.byLead[bytes & 0xff] ?? []) {
        this.show(one, unit, at + 1, at + 2, TAKEN);
      }
    }
  }

  /** The bytes of a glossed character stood across the one shown before and the next. */
  private glossAcross(at: number, reading: Reading, pinyin: string, end: number): void {
    const before = this.pair[unfoldedUnit(this.line.charCodeAt(at - 1))] ?? 0;
    if (before === 0) return;
    const { character } = gbk();
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      const penalty = this.evidence.glossPenalty(character[((before & 0xff) << 8) | lead] ?? 0, pinyin);
      if (penalty === undefined) continue;
      for (const unit of this.page.alphabet.byLead[lead] ?? []) {
        this.show(reading, unit, at, end, { ...TAKEN, penalty });
      }
    }
  }

  /**
   * A character is read whose first byte has been accounted for up to `at`; its second waits for the next, or shows
   * itself where it is a letter. A glossed character must show its gloss.
   */
  private show(previous: Reading, unit: number, from: number, at: number, way: Way): void {
    const second = (this.pair[unit] ?? 0) & 0xff;
    const letter = second <= EURO;
    if (letter && this.line.charAt(at) !== shownAlone(second)) return;
    const to = letter ? at + 1 : at;
    const gloss = way.taken ? undefined : this.glossShown(to, letter);
    const must = !way.taken && this.page.alphabet.glossed[unit] === 1;
    if (must && !gloss) return;
    const glossed = gloss && this.evidence.glossPenalty(unit, gloss.pinyin);
    if (must && glossed === undefined) return;
    const follows = letter || this.canFollow(second, to, way.level);
    if (!follows && glossed === undefined) return;
    const text = String.fromCharCode(unit);
    const score = previous.score + this.evidence.cost(previous, unit) - way.penalty;
    const { vanished } = way;
    if (gloss && glossed !== undefined) {
      const end = gloss.end;
      this.keep(end, 0, previous, score - glossed, { text, unit, from, to: end, vanished, settled: end });
      if (must) return;
    }
    if (letter) this.keep(to, 0, previous, score, { text, unit, from, to, vanished, settled: to });
    else if (follows) this.keep(to, way.level, previous, score, { text, unit, from, to, vanished, pending: second });
  }

  /** The gloss that a character read up to `at` can bear: whole after a letter, its parenthesis taken otherwise. */
  private glossShown(at: number, letter: boolean): ShownGloss | undefined {
    if (letter) return glossAt(this.line, at);
    return this.line.charCodeAt(at) === QUESTION ? syllableAt(this.line, at + 1) : undefined;
  }

  /** Whether a waiting byte can be part of what is shown at `at`. */
  private canFollow(pending: number, at: number, level: number): boolean {
    if (at >= this.line.length) return false;
    if (this.line.charCodeAt(at) === QUESTION) return true;
    if ((this.pair[unfoldedUnit(this.line.charCodeAt(at))] ?? 0) >> 8 === pending) return true;
    return level < MOST_VANISHED && (this.trails[pending]?.length ?? 0) > 0;
  }

  /** The waiting byte and the next make what is shown, or a `?` takes it. */
  outOfStep(at: number, level: number, reading: Reading): void {
    const { line } = this;
    const vanished = level > 0;
    const shown = line.charCodeAt(at);
    const bytes = this.pair[unfoldedUnit(shown)] ?? 0;
    if (bytes >> 8 === reading.pending) {
      const gloss = glossAt(line, at + 1);
      const penalty = gloss && this.evidence.glossPenalty(shown, gloss.pinyin);
      if (gloss && penalty !== undefined) {
        this.byLead(reading, bytes & 0xff, at, gloss.end, { level: 0, vanished, taken: true, penalty });
      } else if (!this.page.glosses.has(line.charAt(at))) {
        this.byLead(reading, bytes & 0xff, at, at + 1, { level: 0, vanished, taken: false, penalty: 0 });
      }
    }
    if (line.charAt(at) !== '?') return;
    const mark = MARK_SHOWN.get(line.charAt(at + 1));
    if (mark !== undefined) {
      const unit = mark.charCodeAt(0);
      const score = reading.score + this.evidence.cost(reading, unit);
      this.keep(at + 2, 0, reading, score, {
        text: mark,
        unit,
        from: at,
        to: at + 2,
        cut: true,
        vanished,
        settled: at + 2,
      });
    }
    const made = { from: at, to: at + 1, lost: true, vanished, settled: at + 1 };
    this.keep(at + 1, 0, reading, reading.score - LOST_BYTE, made);
  }

  private byLead(reading: Reading, lead: number, from: number, at: number, way: Way): void {
    if (lead >= 0x80) {
      for (const unit of this.page.alphabet.byLead[lead] ?? []) {
        this.show(reading, unit, from, at, way);
      }
      return;
    }
    // The next character is ASCII: its byte ended the pair, and the line is in step again.
    const unit = unfoldedUnit(lead);
    const score = reading.score + this.evidence.cost(reading, unit) - way.penalty;
    const made = { text: String.fromCharCode(lead), unit, from, to: at, vanished: way.vanished, settled: at };
    this.keep(at, 0, reading, score, made);
  }

  /** The waiting byte and the next make a pair that vanished; only characters that lead on are tried. */
  vanish(at: number, level: number, reading: Reading, chance: number): void {
    const { alphabet, language } = this.page;
    const shown = this.line.charCodeAt(at);
    const vanished = level > 0;
    const attempt = (unit: number): void => {
      const lead = (this.pair[unit] ?? 0) >> 8;
      if (gbk().character[(reading.pending << 8) | lead] === 0) {
        this.show(reading, unit, at, at, { level: level + 1, vanished, taken: false, penalty: 0 });
      }
    };
    const wanted = (this.pair[unfoldedUnit(shown)] ?? 0) >> 8;
    const alone = shown === 0x20ac ? EURO : shown < EURO ? shown : 0;
    for (const unit of alphabet.byTrail[alone] ?? []) attempt(unit);
    if (chance === 0) return;
    for (const unit of alphabet.byTrail[wanted] ?? []) attempt(unit);
    const freely = shown === 0x3f ? alphabet.all : alphabet.vanishing;
    const tried = new Set<number>();
    const once = (unit: number): void => {
      const second = (this.pair[unit] ?? 0) & 0xff;
      if (tried.has(unit) || second === wanted || second === alone) return;
      tried.add(unit);
      attempt(unit);
    };
    const rest = shown === 0x3f ? syllableAt(this.line, at + 1) : undefined;
    if (rest) for (const unit of alphabet.byReading(toneless(rest.pinyin))) once(unit);
    for (const unit of freely.subarray(0, chance)) once(unit);
    for (const code of language.likely(this.evidence.positionOf(reading))) {
      for (const unit of alphabet.forms.get(code) ?? []) once(unit);
    }
  }
}

/** What a byte below 81 shows by itself. */
function shownAlone(byte: number): string {
  return byte === EURO ? '€' : String.fromCharCode(byte);
}

/** How the model knows a character of the line: folded marks by their fullwidth form; 0 for what it does not read. */
function modelled(unit: number, before: number, after: number): number {
  if (unit >= 0x80) return unit;
  if (unit <= 0x20) return 0;
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isLetter && !isHan(before) && !isHan(after) ? 0 : unfoldedUnit(unit);
}
