import { hasReading, hasTonedReading, toneless } from '../readings.ts';
import type { Position } from '../model/language.ts';
import { isHan } from './alphabet.ts';
import { openingOf, type Brackets } from './brackets.ts';
import { isPause, markPenalty } from './marks.ts';
import type { Neighbours, Page } from './page.ts';
import { chain, type Reading } from './reading.ts';

/** Nats for a gloss on a character that the page shows bare elsewhere. */
const INCONSISTENT_GLOSS = 8;
/** Nats for a gloss whose tone the character has not. */
const OTHER_TONE = 6;
/** Nats for a gloss on a character that is rare: the sets are of everyday ones. */
const RARE_GLOSS = 5;
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
const COMMA = 0xff0c;

/** What the words, the marks and the neighbours of a line say for and against its readings, in nats. */
export class Evidence {
  /** How many probabilities were asked for. */
  states = 0;
  private readonly start: number;
  private readonly page: Page;
  private readonly neighbours: Neighbours;
  /** Marks that are open where the search begins. */
  private readonly before: Brackets;

  constructor(start: number, neighbours: Neighbours, page: Page, before: Brackets) {
    this.start = start;
    this.neighbours = neighbours;
    this.page = page;
    this.before = before;
  }

  /** Where a reading stands in the model. */
  positionOf(reading: Reading): Position {
    if (reading.position) return reading.position;
    const before = reading.previous ? this.positionOf(reading.previous) : this.page.language.start();
    reading.position = reading.unit === 0 ? before : this.page.language.next(before, reading.unit);
    return reading.position;
  }

  /** What is said for a character after a reading, less what is said against it. */
  cost(reading: Reading, unit: number): number {
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
  clauseNumber(closing: Reading): number {
    const { clauseNumbers } = this.neighbours;
    const number = this.headNumber(closing);
    if (number === undefined) return 0;
    if (clauseNumbers.length === 0) return HEAD_NUMBER;
    const place = clauseNumbers.indexOf(number);
    return place === -1 ? HEAD_NUMBER - OUT_OF_SEQUENCE : place === 0 ? HEAD_NUMBER + IN_SEQUENCE : HEAD_NUMBER;
  }

  /** What it costs that this character is glossed so, or undefined where it cannot be. */
  glossPenalty(unit: number, pinyin: string): number | undefined {
    if (!isHan(unit)) return undefined;
    const glossed = String.fromCharCode(unit);
    const usual = this.page.glosses.get(glossed);
    if (usual !== undefined) return usual === pinyin ? 0 : 1;
    if (!hasReading(glossed, pinyin)) return undefined;
    const tone = hasTonedReading(glossed, pinyin) || toneless(pinyin) === pinyin ? 1 : OTHER_TONE;
    const rare = this.page.alphabet.isEveryday(unit) ? 0 : RARE_GLOSS;
    return tone + rare + (this.page.bare.has(glossed) ? INCONSISTENT_GLOSS : 0);
  }
}
