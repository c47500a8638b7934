import { characterTable } from '../../../script/characters.ts';
import pairs from './pairs.json' with { type: 'json' };
import { unpackPairs, unpackWords } from './packing.ts';
import words from './words.json' with { type: 'json' };

/** Share of the marks that the word list lacks among the words of running text. */
const MARKS: readonly (readonly [marks: string, share: number])[] = [
  ['（）《》', 0.003],
  ['‘’·', 0.0005],
  ['—', 0.0001],
  ['０１２３４５６７８９％', 0.0002],
];

/** Clause numbers begin paragraphs of official documents. */
const NUMERALS = '一二三四五六七八九十';
const CLAUSE_NUMBER_SHARE = 0.00005;

/** Marks that are written twice, and years by their digits: 二〇二五. */
const DOUBLE_MARK_SHARE = 0.0005;
const DIGITS = '〇一二三四五六七八九';
const YEAR_SHARE = 0.000003;

/** What pages put before a colon. */
const LABELS = '打印 字体 来源 日期 时间 发布时间 作者 编辑 责任编辑 点击 浏览次数 地址 电话'.split(' ');

/** The number of the beginning of a sentence, in place of a word before. */
export const SENTENCE_START = 0;

/**
 * Characters that are seldom words by themselves are counted as such mostly where the list lacked a name: their
 * frequency is taken to a higher power, in occurrences in a thousand million.
 */
const SINGLE_POWER = 1.1;
const SINGLE_SHARE = 0.05;

interface Entry {
  readonly word: string;
  readonly frequency: number;
  /** True where a sentence begins after it. */
  readonly begins?: true;
}

/**
 * The words of the model in a trie, as flat tables: node 0 is the root, `mass` the frequency of all words that go
 * through a node, `ending` that of the word that ends there, `word` its number; and how words follow each other.
 */
export class Lexicon {
  readonly mass: Float64Array;
  readonly ending: Float64Array;
  readonly word: Int32Array;
  /** How often a code unit stands in words, weighted by their frequency. */
  readonly frequency = new Float64Array(0x10000);
  /** The children of the root, which are asked for most. */
  private readonly first = new Int32Array(0x10000);
  private readonly units: Uint16Array;
  private readonly firstChild: Int32Array;
  private readonly sibling: Int32Array;
  private readonly children: NumberTable;
  private readonly ratios: NumberTable;
  private readonly weights: Float64Array;
  /** 1 for the words after which some are listed. */
  private readonly paired: Uint8Array;
  private readonly ratioValues: Float64Array;
  private readonly parent: Int32Array;
  /** By the number of a word: where it ends in the trie, and where in `seconds` the words listed after it begin and end. */
  private readonly nodeOf: Int32Array;
  private readonly from: Int32Array;
  private readonly until: Int32Array;
  private readonly seconds: Int32Array;
  /** By the number of a word, when first asked for: what the words listed after it add to the nodes they go through. */
  private readonly more: (ReadonlyMap<number, number> | undefined)[] = [];

  constructor(entries: readonly Entry[], follow: string) {
    let characters = 1;
    for (const { word } of entries) characters += word.length;
    this.children = new NumberTable(characters);
    this.units = new Uint16Array(characters);
    this.firstChild = new Int32Array(characters);
    this.sibling = new Int32Array(characters);
    this.parent = new Int32Array(characters);
    this.nodeOf = new Int32Array(entries.length + 1);
    this.from = new Int32Array(entries.length + 1);
    this.until = new Int32Array(entries.length + 1);
    const mass = new Float64Array(characters);
    const ending = new Float64Array(characters);
    const number = new Int32Array(characters);
    let count = 1;
    entries.forEach(({ word, frequency, begins }, index) => {
      let node = 0;
      mass[0] = (mass[0] ?? 0) + frequency;
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        this.frequency[unit] = (this.frequency[unit] ?? 0) + frequency;
        let child = this.children.get(node * 0x10000 + unit);
        if (child === 0) {
          child = count;
          this.parent[child] = node;
          this.children.set(node * 0x10000 + unit, child);
          this.units[child] = unit;
          this.sibling[child] = this.firstChild[node] ?? 0;
          this.firstChild[node] = child;
          count += 1;
        }
        node = child;
        mass[node] = (mass[node] ?? 0) + frequency;
      }
      this.nodeOf[index + 1] = node;
      ending[node] = (ending[node] ?? 0) + frequency;
      if (number[node] === 0) number[node] = begins ? SENTENCE_START : index + 1;
    });
    for (let child = this.firstChild[0] ?? 0; child !== 0; child = this.sibling[child] ?? 0) {
      this.first[this.units[child] ?? 0] = child;
    }
    this.mass = mass.slice(0, count);
    this.ending = ending.slice(0, count);
    this.word = number.slice(0, count);
    this.weights = new Float64Array(entries.length + 1).fill(1);
    this.paired = new Uint8Array(entries.length + 1);
    const pairCount = Math.ceil(follow.length / 2);
    this.ratios = new NumberTable(pairCount);
    this.ratioValues = new Float64Array(pairCount + 1);
    this.seconds = new Int32Array(pairCount + 1);
    let next = 1;
    unpackPairs(
      follow,
      (first, weight) => {
        this.weights[first] = weight;
        this.paired[first] = 1;
        this.from[first] = next;
      },
      (first, second, ratio) => {
        this.ratioValues[next] = ratio;
        this.ratios.set(first * PAIR + second, next);
        this.seconds[next] = second;
        next += 1;
        this.until[first] = next;
      },
    );
  }

  /** The node reached from `node` by a UTF-16 code unit, or 0 where no word goes that way. */
  child(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? 0;
    return this.children.get(node * 0x10000 + unit);
  }

  /** How much more often the word `second` comes after `first` than it comes at all. */
  ratio(first: number, second: number): number {
    if (this.paired[first] === 0) return 1;
    const place = this.ratios.get(first * PAIR + second);
    return place === 0 ? (this.weights[first] ?? 1) : (this.ratioValues[place] ?? 1);
  }

  /** The frequency of the words that go through a node, in the measure of `mass`, where `before` is the word before. */
  massAfter(before: number, node: number): number {
    const mass = this.mass[node] ?? 0;
    if (before < 0 || this.paired[before] === 0) return mass;
    const more = (this.more[before] ??= this.moreAfter(before));
    return Math.max(0, (this.weights[before] ?? 1) * mass + (more.get(node) ?? 0));
  }

  private moreAfter(before: number): ReadonlyMap<number, number> {
    const more = new Map<number, number>();
    const ends = new Set<number>();
    for (let place = this.from[before] ?? 0; place < (this.until[before] ?? 0); place += 1) {
      ends.add(this.nodeOf[this.seconds[place] ?? 0] ?? 0);
    }
    const add = (node: number, frequency: number): void => void more.set(node, (more.get(node) ?? 0) + frequency);
    for (const end of ends) {
      const ratio = this.ratio(before, this.word[end] ?? 0) - (this.weights[before] ?? 1);
      for (let node = end; node !== 0; node = this.parent[node] ?? 0) add(node, (this.ending[end] ?? 0) * ratio);
      add(0, (this.ending[end] ?? 0) * ratio);
    }
    return more;
  }

  /** Calls `visit` with every code unit that continues a word from `node`. */
  continuations(node: number, visit: (unit: number) => void): void {
    for (let child = this.firstChild[node] ?? 0; child !== 0; child = this.sibling[child] ?? 0) {
      visit(this.units[child] ?? 0);
    }
  }
}

const PAIR = 2 ** 20;

/** A hash table from whole numbers to whole numbers above 0, 0 for absent, that only grows to its announced size. */
class NumberTable {
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, size * 2)));
    this.keys = new Float64Array(slots).fill(-1);
    this.values = new Int32Array(slots);
    this.mask = slots - 1;
  }

  private slot(key: number): number {
    const high = Math.floor(key / 0x100000000);
    let slot = Math.imul(key ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  get(key: number): number {
    return this.values[this.slot(key)] ?? 0;
  }

  set(key: number, value: number): void {
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.values[slot] = value;
  }
}

let lexicon: Lexicon | undefined;
let folding: Uint16Array | undefined;

/** Traditional and Simplified code units to the one that the model knows both by. */
export function modelUnits(): Uint16Array {
  if (folding) return folding;
  folding = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) folding[unit] = unit;
  for (const [from, to] of characterTable()) if (from.length === 1) folding[from.charCodeAt(0)] = to.charCodeAt(0);
  return folding;
}

/** The packaged model: words of modern Chinese with their frequencies, how they follow each other, and marks. */
export function packagedLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const fold = modelUnits();
  const entries: Entry[] = [];
  let total = 0;
  unpackWords(words.words, (word, frequency) => {
    let folded = '';
    for (let i = 0; i < word.length; i += 1) folded += String.fromCharCode(fold[word.charCodeAt(i)] ?? 0);
    const weighed = folded.length === 1 ? frequency ** SINGLE_POWER * SINGLE_SHARE : frequency;
    entries.push({ word: folded, frequency: weighed });
    total += weighed;
  });
  for (const [marks, share] of MARKS) for (const word of marks) entries.push({ word, frequency: share * total });
  const special = CLAUSE_NUMBER_SHARE * total;
  for (const tens of ['', '十', '二十']) {
    for (const unit of tens === '' ? NUMERALS : NUMERALS.slice(0, 9)) {
      entries.push({ word: `（${tens}${unit}）`, frequency: special, begins: true });
    }
  }
  for (const mark of ['——', '……']) entries.push({ word: mark, frequency: DOUBLE_MARK_SHARE * total });
  for (const century of ['一九', '二〇']) {
    for (let year = 0; year < 100; year += 1) {
      const word = century + DIGITS.charAt(Math.floor(year / 10)) + DIGITS.charAt(year % 10);
      entries.push({ word, frequency: YEAR_SHARE * total });
    }
  }
  for (const label of LABELS) entries.push({ word: `${label}：`, frequency: special });
  lexicon = new Lexicon(entries, pairs.pairs);
  return lexicon;
}
