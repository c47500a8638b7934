import { modelUnits, packagedLexicon, type Lexicon } from './lexicon.ts';

/**
 * Where a reading stands: the trie nodes it may be in, with their weights (they sum to 1, node 0 is "between words"),
 * and the two code units before.
 */
export interface Position {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
  readonly before: number;
  readonly last: number;
}

/** A word may be one that the list does not have: this share of each step starts afresh. */
const UNKNOWN = 0.02;
/** Probability of a character in a word that the list does not have. */
const FLOOR = 2e-6;
/** How many occurrences on the page outweigh the word list, after one character and after two. */
const AFTER_ONE = 12;
const AFTER_TWO = 3;
const LEAST_WEIGHT = 1e-3;

/** The character pairs and triples of a page's own undamaged text: its names and set phrases. */
export class PageCounts {
  private readonly one = new Map<number, number>();
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
        this.one.set(last, (this.one.get(last) ?? 0) + 1);
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

  /** The probability of `unit` after `before` and `last`, with `general` where the page says nothing. */
  blend(before: number, last: number, unit: number, general: number): number {
    const singles = this.one.get(last) ?? 0;
    if (singles === 0) return general;
    const pair = last * 0x10000 + unit;
    const afterOne = ((this.two.get(pair) ?? 0) + AFTER_ONE * general) / (singles + AFTER_ONE);
    const pairs = this.two.get(before * 0x10000 + last) ?? 0;
    if (pairs === 0) return afterOne;
    return ((this.three.get(before * 0x100000000 + pair) ?? 0) + AFTER_TWO * afterOne) / (pairs + AFTER_TWO);
  }
}

/**
 * A language model of Chinese by characters: words of the packaged list follow each other independently, blended with
 * what the page itself says. Deterministic; both scripts are read as one.
 */
export class Language {
  private readonly lexicon: Lexicon;
  private readonly page: PageCounts;
  private readonly fold: Uint16Array;
  private readonly rootMass: number;

  constructor(page: PageCounts) {
    this.lexicon = packagedLexicon();
    this.page = page;
    this.fold = modelUnits();
    this.rootMass = this.lexicon.mass[0] ?? 1;
  }

  /** The position at the beginning of a line. */
  start(): Position {
    return { nodes: [0], weights: [1], before: 0, last: 0 };
  }

  /** Natural logarithm of the probability that `unit` comes next. */
  cost(position: Position, unit: number): number {
    const { mass, ending } = this.lexicon;
    const code = this.fold[unit] ?? unit;
    let within = 0;
    let ended = UNKNOWN;
    for (let i = 0; i < position.nodes.length; i += 1) {
      const node = position.nodes[i] ?? 0;
      const weight = position.weights[i] ?? 0;
      if (node === 0) ended += weight;
      else {
        const through = mass[node] ?? 1;
        ended += (weight * (ending[node] ?? 0)) / through;
        const child = this.lexicon.child(node, code);
        if (child !== 0) within += (weight * (mass[child] ?? 0)) / through;
      }
    }
    const first = this.lexicon.child(0, code);
    const general =
      ((1 - UNKNOWN) * (within + (ended * (first === 0 ? 0 : (mass[first] ?? 0))) / this.rootMass)) / (1 + UNKNOWN) +
      FLOOR;
    return Math.log(this.page.blend(position.before, position.last, code, general));
  }

  /** The characters, in the model's terms, that words or the page lead to from here; others follow by chance alone. */
  likely(position: Position): ReadonlySet<number> {
    const units = new Set(this.page.successors(position.last));
    for (const node of position.nodes) if (node !== 0) this.lexicon.continuations(node, (unit) => units.add(unit));
    return units;
  }

  /** The position after `unit`. */
  next(position: Position, unit: number): Position {
    const { mass, ending } = this.lexicon;
    const code = this.fold[unit] ?? unit;
    const nodes: number[] = [];
    const weights: number[] = [];
    let ended = UNKNOWN;
    for (let i = 0; i < position.nodes.length; i += 1) {
      const node = position.nodes[i] ?? 0;
      const weight = position.weights[i] ?? 0;
      if (node === 0) ended += weight;
      else {
        const through = mass[node] ?? 1;
        ended += (weight * (ending[node] ?? 0)) / through;
        const child = this.lexicon.child(node, code);
        if (child !== 0) {
          nodes.push(child);
          weights.push((weight * (mass[child] ?? 0)) / through);
        }
      }
    }
    const first = this.lexicon.child(0, code);
    if (first !== 0) {
      nodes.push(first);
      weights.push((ended * (mass[first] ?? 0)) / this.rootMass);
    }
    nodes.push(0);
    weights.push(FLOOR);
    let sum = 0;
    for (const weight of weights) sum += weight;
    const kept: number[] = [];
    const share: number[] = [];
    for (let i = 0; i < nodes.length; i += 1) {
      const part = (weights[i] ?? 0) / sum;
      if (part < LEAST_WEIGHT) continue;
      kept.push(nodes[i] ?? 0);
      share.push(part);
    }
    return { nodes: kept, weights: share, before: position.last, last: code };
  }
}
