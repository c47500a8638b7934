import { modelUnits, packagedLexicon, SENTENCE_START, type Lexicon } from './lexicon.ts';

/** A word that a reading may be in, or between words where `node` is 0. */
interface State {
  readonly node: number;
  /** The number of the word before. */
  readonly before: number;
  readonly weight: number;
  /** The frequency of the words that go on from the node, where the word before is that. */
  readonly from: number;
}

/** Where a reading stands: the words it may be in, whose weights sum to 1, and the two code units before. */
export interface Position {
  readonly states: readonly State[];
  readonly before: number;
  readonly last: number;
  /** How often the page has these two. */
  readonly pairs: number;
}

/** A word may be one that the list does not have: this share of each step starts afresh. */
const UNKNOWN = 0.002;
/** Stands for a word that the list does not have, after which words come as they come at all. */
const UNKNOWN_WORD = -1;
/** Probability of a character in a word that the list does not have. */
const FLOOR = 3e-7;
/** How many occurrences on the page outweigh the word list, after one character and after two. */
const AFTER_ONE = 60;
const AFTER_TWO = 10;
/** The weight of the characters of the page by themselves, and the length of a page that has half of it. */
const PAGE_SHARE = 0.05;
const HALF_SHARE = 300;
const LEAST_WEIGHT = 1e-3;

/** The character pairs and triples of a page's own undamaged text: its names and set phrases. */
export class PageCounts {
  private readonly one = new Uint32Array(0x10000);
  /** Characters of the page. */
  private length = 0;
  private readonly two = new Map<number, number>();
  private readonly three = new Map<number, number>();
  private readonly following = new Map<number, number[]>();

  constructor(text: string) {
    const fold = modelUnits();
    let before = 0;
    let last = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = fold[text.charCodeAt(i)] ?? 0;
      if (last !== 0) {
        this.one[last] = (this.one[last] ?? 0) + 1;
        this.length += 1;
        const pair = last * 0x10000 + unit;
        const pairs = this.two.get(pair) ?? 0;
        this.two.set(pair, pairs + 1);
        if (pairs === 0) {
          const successors = this.following.get(last);
          if (successors) successors.push(unit);
          else this.following.set(last, [unit]);
        }
        if (before !== 0) {
          const triple = before * 0x100000000 + pair;
          this.three.set(triple, (this.three.get(triple) ?? 0) + 1);
        }
      }
      before = last;
      last = unit === 10 ? 0 : unit;
    }
  }

  /** The characters, in the model's terms, that follow `last` on the page. */
  successors(last: number): readonly number[] {
    return this.following.get(last) ?? [];
  }

  /** How often `last` comes after `before`. */
  pairs(before: number, last: number): number {
    return this.two.get(before * 0x10000 + last) ?? 0;
  }

  /** The probability of `unit` at a position, with `general` where the page says nothing. */
  blend({ before, last, pairs }: Position, unit: number, general: number): number {
    if (this.length === 0) return general;
    const share = PAGE_SHARE * (this.length / (this.length + HALF_SHARE));
    const times = this.one[unit] ?? 0;
    const alone = (1 - share) * general + (share * times) / this.length;
    const singles = this.one[last] ?? 0;
    if (singles === 0) return alone;
    const pair = last * 0x10000 + unit;
    // What the page does not hold it does not hold after others either: most lookups end here.
    const together = times === 0 ? 0 : (this.two.get(pair) ?? 0);
    const afterOne = (together + AFTER_ONE * alone) / (singles + AFTER_ONE);
    if (pairs === 0) return afterOne;
    const triples = together === 0 ? 0 : (this.three.get(before * 0x100000000 + pair) ?? 0);
    return (triples + AFTER_TWO * afterOne) / (pairs + AFTER_TWO);
  }
}

/**
 * A language model of Chinese by characters: words of the packaged list follow each other as its pairs say, blended
 * with what the page itself says. All ways to cut a text into words count. Deterministic; both scripts are read as one.
 */
export class Language {
  private readonly lexicon: Lexicon;
  private readonly page: PageCounts;
  private readonly fold: Uint16Array;

  constructor(page: PageCounts) {
    this.lexicon = packagedLexicon();
    this.page = page;
    this.fold = modelUnits();
  }

  /** The position at the beginning of a line. */
  start(): Position {
    const from = this.fromOf(0, SENTENCE_START);
    return { states: [{ node: 0, before: SENTENCE_START, weight: 1, from }], before: 0, last: 0, pairs: 0 };
  }

  /** Natural logarithm of the probability that `unit` comes next. */
  cost(position: Position, unit: number): number {
    const code = this.fold[unit] ?? unit;
    let sum = 0;
    for (const { node, before, weight, from } of position.states) {
      const child = this.lexicon.child(node, code);
      if (child !== 0) sum += (weight * this.lexicon.massAfter(before, child)) / from;
    }
    return Math.log(this.page.blend(position, code, Math.min(1, sum) + FLOOR));
  }

  private fromOf(node: number, before: number): number {
    const mass = this.lexicon.massAfter(before, node);
    return node === 0 ? mass : mass - this.endsAt(node, before);
  }

  /** The frequency of the word that ends at a node, weighed by the word before. */
  private endsAt(node: number, before: number): number {
    const ends = this.lexicon.ending[node] ?? 0;
    return ends === 0 ? 0 : ends * this.ratio(before, this.lexicon.word[node] ?? 0);
  }

  private ratio(before: number, word: number): number {
    return before === UNKNOWN_WORD ? 1 : this.lexicon.ratio(before, word);
  }

  /** The characters, in the model's terms, that words or the page lead to from here; others follow by chance alone. */
  likely(position: Position): ReadonlySet<number> {
    const units = new Set(this.page.successors(position.last));
    for (const { node } of position.states) {
      if (node !== 0) this.lexicon.continuations(node, (unit) => units.add(unit));
    }
    return units;
  }

  /** The position after `unit`. */
  next(position: Position, unit: number): Position {
    const code = this.fold[unit] ?? unit;
    const states: { node: number; before: number; weight: number }[] = [];
    let sum = 0;
    const add = (node: number, before: number, weight: number): void => {
      if (weight <= 0) return;
      sum += weight;
      const same = states.find((state) => state.node === node && state.before === before);
      if (same) same.weight += weight;
      else states.push({ node, before, weight });
    };
    for (const { node, before, weight, from } of position.states) {
      const child = this.lexicon.child(node, code);
      if (child === 0) continue;
      const ends = this.endsAt(child, before);
      add(child, before, (weight * (this.lexicon.massAfter(before, child) - ends)) / from);
      add(0, this.lexicon.word[child] ?? 0, (weight * ends) / from);
    }
    add(0, UNKNOWN_WORD, FLOOR + UNKNOWN * sum);
    const kept: State[] = [];
    for (const { node, before, weight } of states) {
      const from = weight >= LEAST_WEIGHT * sum ? this.fromOf(node, before) : 0;
      if (from > 0) kept.push({ node, before, weight: weight / sum, from });
    }
    return {
      states: kept,
      before: position.last,
      last: code,
      pairs: this.page.pairs(position.last, code),
    };
  }
}
