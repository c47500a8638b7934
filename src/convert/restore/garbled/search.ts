import { gbk, unfoldedUnit } from '../gbk.ts';
import type { Language, PageCounts, Position } from '../model/language.ts';
import { hasReading, hasTonedReading, toneless } from '../readings.ts';
import { isHan, vanishingTrails, type Alphabet } from './alphabet.ts';
import { bracketsAfter, bracketsOf, imbalance, openingOf, type Brackets } from './brackets.ts';
import { isPause, markPenalty } from './marks.ts';
import { Beam, chain, type Reading } from './reading.ts';
import { glossAt, isTrigger, MARK_SHOWN, syllableAt, type ShownGloss } from './trigger.ts';

/** What is known of a page when its garbled runs are read. */
export interface Page {
  readonly language: Language;
  /** What the page's undamaged text has, by character. */
  readonly counts: PageCounts;
  readonly alphabet: Alphabet;
  /** The characters the page glosses, with their pinyin. */
  readonly glosses: ReadonlyMap<string, string>;
  /** The characters that stand on the page without a gloss. */
  readonly bare: ReadonlySet<string>;
  /** How many nats a reading must lead by to be certain. */
  readonly certain: number;
}

/** What the neighbours of the line say: the clause numbers that may stand at its head, likeliest first. */
export interface Neighbours {
  readonly left: string;
  readonly clauseNumbers: readonly string[];
  /** Nats against a comma in the title of a clause, where the page's clauses have titles. */
  readonly untitled: number;
}

/** A reading of the line from a trigger up to a place where every reading that was kept is in step again. */
export interface Candidate {
  readonly readings: readonly Reading[];
  readonly text: string;
  readonly score: number;
}

export interface Outcome {
  /** Best first; readings that give the same text are one. */
  readonly candidates: readonly Candidate[];
  readonly end: number;
  /** How many probabilities were asked for. */
  readonly states: number;
  /** True where the budget ran out. */
  readonly exhausted: boolean;
}

/** Probabilities that one cluster of runs may cost; past it the runs are left as they stand. */
export const BUDGET = 1_500_000;
const BEAM = 200;
/** Characters tried as the first of two between which a mark was cut. */
const FIRST_OF_CUT = 60;
/** Readings that are carried on through pairs that vanished. */
const BEAM_VANISHED = 28;
/** A reading this many nats behind the best at the same place is dropped. */
const HOPELESS = 16;
const MOST_VANISHED = 4;
/** Characters tried where nothing that shows tells which, besides those that words or the page lead to. */
const BY_CHANCE = 800;
const BY_CHANCE_LATER = 120;
/** The readings for which most are tried. */
const BEST = 4;
/** Undamaged characters read after a run, so that its end is judged by what follows. */
const LOOKAHEAD = 6;
const LONGEST = 200;
/** Nats for a gloss on a character that the page shows bare elsewhere. */
const INCONSISTENT_GLOSS = 8;
/** Nats for a gloss whose tone the character has not. */
const OTHER_TONE = 6;
/** Nats for a gloss on a character that is rare: the sets are of everyday ones. */
const RARE_GLOSS = 5;
/** Nats for a full stop before which the tool did not cut: 3 of 15 on the seeds. */
const UNCUT_STOP = 1.6;
/** Nats for a byte of ASCII that a `?` took. */
const LOST_BYTE = 7;
const UNKNOWN_LETTER = -6;
/** Nats for closing a bracket that is open, and against closing one that is not. */
const OPEN = 4.5;
const UNOPENED = 5;
/** Nats for and against a clause number by its neighbours ((十一), ?, (十三)). */
const IN_SEQUENCE = 5;
/** Nats for any number in parentheses at the head of a line: what a line that begins so nearly always holds. */
const HEAD_NUMBER = 4;
const OUT_OF_SEQUENCE = 5;
const CLAUSE_NUMBER_REACH = 12;
/** Nats for a pause right after it. */
const AFTER_HEAD = 8;

type Made = Partial<Reading> & Pick<Reading, 'from' | 'to'>;

/** Searches the readings of `line` from the trigger at `start`; `left` is the restored text before it. */
export function search(line: string, start: number, neighbours: Neighbours, page: Page): Outcome {
  return new Search(line, start, neighbours, page).run();
}

class Search {
  private readonly line: string;
  private readonly start: number;
  private readonly page: Page;
  private readonly neighbours: Neighbours;
  private readonly beams = new Map<number, Beam>();
  private readonly trails = vanishingTrails();
  private readonly pair = gbk().pair;
  /** Marks that are open where the search begins. */
  private readonly before: Brackets;
  private states = 0;

  constructor(line: string, start: number, neighbours: Neighbours, page: Page) {
    this.line = line;
    this.start = start;
    this.neighbours = neighbours;
    this.before = bracketsOf(line.slice(0, start));
    this.page = page;
  }

  run(): Outcome {
    const { left } = this.neighbours;
    let position = this.page.language.start();
    for (let i = 0; i < left.length; i += 1) position = this.page.language.next(position, left.charCodeAt(i));
    this.beam(this.start).add(0, { ...NOTHING, from: this.start, to: this.start, settled: this.start, position });
    const limit = Math.min(this.line.length, this.start + LONGEST);
    let at = this.start;
    while (at < limit) {
      const beam = this.beams.get(at);
      if (beam) {
        if (this.states > BUDGET) return { candidates: [], end: at, states: this.states, exhausted: true };
        for (let level = 0; level <= MOST_VANISHED; level += 1) this.goOn(at, level, beam);
        this.beams.delete(at);
      }
      at += 1;
      if (this.settledAt(at)) break;
    }
    return { candidates: this.candidates(at), end: at, states: this.states, exhausted: false };
  }

  private goOn(at: number, level: number, beam: Beam): void {
    let carried = 0;
    const wanted = (this.pair[unfoldedUnit(this.line.charCodeAt(at))] ?? 0) >> 8;
    for (const reading of beam.kept(level, wanted)) {
      if (reading.pending < 0) this.inStep(at, reading);
      else {
        this.outOfStep(at, level, reading);
        if (level < MOST_VANISHED && this.trails[reading.pending]?.length !== 0) {
          const chance = carried < BEST ? BY_CHANCE : carried < BEAM_VANISHED ? BY_CHANCE_LATER : 0;
          this.vanish(at, level, reading, chance);
          carried += 1;
        }
      }
    }
  }

  private beam(at: number): Beam {
    const known = this.beams.get(at);
    if (known) return known;
    const beam = new Beam(BEAM, HOPELESS);
    this.beams.set(at, beam);
    return beam;
  }

  /** True where every reading still alive came back into step some characters ago. */
  private settledAt(at: number): boolean {
    const here = this.beams.get(at);
    if (!here) return false;
    if (at >= this.line.length) return true;
    if (isTrigger(this.line, at)) return false;
    for (const [place, beam] of this.beams) {
      // A reading that shows several characters at once is alive further on.
      if (place > at) return false;
      for (const reading of beam.all()) {
        if (beam.admits(0, reading.score) && (reading.pending >= 0 || at - reading.settled < LOOKAHEAD)) return false;
      }
    }
    return true;
  }

  private candidates(at: number): Candidate[] {
    const best = new Map<string, Candidate>();
    const rest = bracketsAfter(this.line, at);
    for (const last of this.beams.get(at)?.all() ?? []) {
      if (last.pending >= 0) continue;
      const readings = chain(last).slice(1);
      const text = textOf(readings);
      const score = last.score - (rest ? imbalance(this.before, text, rest) : 0);
      const known = best.get(text);
      if (!known || known.score < score) best.set(text, { readings, text, score });
    }
    const kept = [...best.values()].sort(byScore);
    for (const one of kept[0] ? droppedFor(kept[0]) : []) if (!best.has(one.text)) best.set(one.text, one);
    return [...best.values()].sort(byScore);
  }

  private positionOf(reading: Reading): Position {
    if (reading.position) return reading.position;
    const before = reading.previous ? this.positionOf(reading.previous) : this.page.language.start();
    reading.position = reading.unit === 0 ? before : this.page.language.next(before, reading.unit);
    return reading.position;
  }

  private cost(reading: Reading, unit: number): number {
    this.states += 1;
    const position = this.positionOf(reading);
    const penalty =
      (this.page.alphabet.penalty[unit] ?? 0) +
      markPenalty(position.last, unit) +
      (isPause(unit) && this.isHeadNumber(reading) ? AFTER_HEAD : 0) +
      (unit === COMMA && this.neighbours.untitled > 0 && this.isTitle(reading) ? this.neighbours.untitled : 0) +
      this.closing(reading, unit);
    return this.page.language.cost(position, unit) - penalty;
  }

  /** What it costs to close a bracket here: much where none is open, less than nothing where one was before. */
  private closing(reading: Reading, unit: number): number {
    const opening = isHan(unit) ? undefined : openingOf(String.fromCharCode(unit));
    if (opening === undefined) return 0;
    let opened = 0;
    for (let step: Reading | undefined = reading; step; step = step.previous) {
      if (step.unit === opening.charCodeAt(0)) opened += 1;
      else if (step.unit === unit) opened -= 1;
    }
    if (opened > 0) return 0;
    return (this.before.open.get(opening) ?? 0) + opened > 0 ? -OPEN : UNOPENED;
  }

  private add(at: number, level: number, previous: Reading, score: number, made: Made): void {
    const beam = this.beam(at);
    if (!beam.admits(level, score)) return;
    const reading: Reading = { ...NOTHING, garbled: true, settled: previous.settled, ...made, previous, score };
    beam.add(level, made.text === '）' ? { ...reading, score: score + this.clauseNumber(reading) } : reading);
  }

  /** Whether a reading ends with the clause number at the head of the line, which no pause follows. */
  private isHeadNumber(reading: Reading): boolean {
    return reading.text === '）' && this.headNumber(reading) !== undefined;
  }

  /** Whether what was read is a clause number with the beginning of a title after it. */
  private isTitle(reading: Reading): boolean {
    if (this.neighbours.left !== '') return false;
    for (let step: Reading | undefined = reading; step; step = step.previous) {
      if (step.text === '）') return this.headNumber(step) !== undefined;
      if (isPause(step.unit)) return false;
    }
    return false;
  }

  private headNumber(closing: Reading): string | undefined {
    if (this.neighbours.left !== '' || closing.to - this.start > CLAUSE_NUMBER_REACH) return undefined;
    const text = chain(closing)
      .map((reading) => reading.text)
      .join('');
    return /^　*（([一二三四五六七八九十百]+)）$/u.exec(text)?.[1];
  }

  /** What a number in parentheses at the head of a line gains or loses by those of the lines around it. */
  private clauseNumber(closing: Reading): number {
    const { clauseNumbers } = this.neighbours;
    const number = this.headNumber(closing);
    if (number === undefined) return 0;
    if (clauseNumbers.length === 0) return HEAD_NUMBER;
    const place = clauseNumbers.indexOf(number);
    return place === -1 ? HEAD_NUMBER - OUT_OF_SEQUENCE : place === 0 ? HEAD_NUMBER + IN_SEQUENCE : HEAD_NUMBER;
  }

  /** In step, a character is what it shows; at a trigger the line may go out of step. */
  private inStep(at: number, reading: Reading): void {
    const { line } = this;
    const code = line.charCodeAt(at);
    const unit = modelled(code, line.charCodeAt(at - 1), line.charCodeAt(at + 1));
    const score = reading.score + (unit === 0 ? UNKNOWN_LETTER : this.cost(reading, unit));
    const text = line.charAt(at);
    const gloss = isHan(code) ? glossAt(line, at + 1) : undefined;
    const to = gloss && hasReading(text, gloss.pinyin) ? gloss.end : at + 1;
    this.add(to, 0, reading, score, { text, unit, from: at, to, garbled: false });
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
      before.push({ ...made, text, unit, score: reading.score + this.cost(reading, unit) - uncut });
    }
    if (bytes >> 8 === 0xa1 && this.line.slice(0, at).trim() === '') {
      before.push({ ...made, text: '　', score: reading.score - 1, position: this.positionOf(reading) });
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
      const penalty = this.glossPenalty(character[((before & 0xff) << 8) | lead] ?? 0, pinyin);
      if (penalty === undefined) continue;
      for (const unit of this.page.alphabet.byLead[lead] ?? []) {
        this.show(reading, unit, at, end, { ...TAKEN, penalty });
      }
    }
  }

  /** What it costs that this character is glossed so, or undefined where it cannot be. */
  private glossPenalty(unit: number, pinyin: string): number | undefined {
    if (!isHan(unit)) return undefined;
    const glossed = String.fromCharCode(unit);
    const usual = this.page.glosses.get(glossed);
    if (usual !== undefined) return usual === pinyin ? 0 : 1;
    if (!hasReading(glossed, pinyin)) return undefined;
    const tone = hasTonedReading(glossed, pinyin) || toneless(pinyin) === pinyin ? 1 : OTHER_TONE;
    const rare = this.page.alphabet.isEveryday(unit) ? 0 : RARE_GLOSS;
    return tone + rare + (this.page.bare.has(glossed) ? INCONSISTENT_GLOSS : 0);
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
    const glossed = gloss && this.glossPenalty(unit, gloss.pinyin);
    if (must && glossed === undefined) return;
    const follows = letter || this.canFollow(second, to, way.level);
    if (!follows && glossed === undefined) return;
    const text = String.fromCharCode(unit);
    const score = previous.score + this.cost(previous, unit) - way.penalty;
    const { vanished } = way;
    if (gloss && glossed !== undefined) {
      const end = gloss.end;
      this.add(end, 0, previous, score - glossed, { text, unit, from, to: end, vanished, settled: end });
      if (must) return;
    }
    if (letter) this.add(to, 0, previous, score, { text, unit, from, to, vanished, settled: to });
    else if (follows) this.add(to, way.level, previous, score, { text, unit, from, to, vanished, pending: second });
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
  private outOfStep(at: number, level: number, reading: Reading): void {
    const { line } = this;
    const vanished = level > 0;
    const shown = line.charCodeAt(at);
    const bytes = this.pair[unfoldedUnit(shown)] ?? 0;
    if (bytes >> 8 === reading.pending) {
      const gloss = glossAt(line, at + 1);
      const penalty = gloss && this.glossPenalty(shown, gloss.pinyin);
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
      const score = reading.score + this.cost(reading, unit);
      this.add(at + 2, 0, reading, score, {
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
    this.add(at + 1, 0, reading, reading.score - LOST_BYTE, made);
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
    const score = reading.score + this.cost(reading, unit) - way.penalty;
    const made = { text: String.fromCharCode(lead), unit, from, to: at, vanished: way.vanished, settled: at };
    this.add(at, 0, reading, score, made);
  }

  /** The waiting byte and the next make a pair that vanished; only characters that lead on are tried. */
  private vanish(at: number, level: number, reading: Reading, chance: number): void {
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
    for (const code of language.likely(this.positionOf(reading))) {
      for (const unit of alphabet.forms.get(code) ?? []) once(unit);
    }
  }
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}

function textOf(readings: readonly Reading[]): string {
  return readings.map((reading) => (reading.lost ? '\uFFFD' : reading.text)).join('');
}

/** The candidates that were dropped on the way for one that ended alike: each goes on as that one does. */
function droppedFor(best: Candidate): Candidate[] {
  const found = new Map<string, Candidate>();
  best.readings.forEach((reading, i) => {
    for (const dropped of reading.dropped ?? []) {
      const score = best.score - (reading.score - dropped.score);
      const readings = [...chain(dropped).slice(1), ...best.readings.slice(i + 1)];
      const text = textOf(readings);
      if ((found.get(text)?.score ?? -Infinity) < score) found.set(text, { readings, text, score });
    }
  });
  return [...found.values()];
}

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
const COMMA = 0xff0c;

/** What a byte below 81 shows by itself. */
function shownAlone(byte: number): string {
  return byte === EURO ? '€' : String.fromCharCode(byte);
}

const NOTHING: Reading = {
  previous: undefined, pending: -1, text: '', unit: 0, from: 0, to: 0, garbled: false, cut: false, lost: false,
  vanished: false, score: 0, settled: 0, position: undefined, dropped: undefined,
}; // prettier-ignore

/** How the model knows a character of the line: folded marks by their fullwidth form; 0 for what it does not read. */
function modelled(unit: number, before: number, after: number): number {
  if (unit >= 0x80) return unit;
  if (unit <= 0x20) return 0;
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isLetter && !isHan(before) && !isHan(after) ? 0 : unfoldedUnit(unit);
}
