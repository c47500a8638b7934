import { characterTable } from '../../../script/characters.ts';
import words from './words.json' with { type: 'json' };
import { unpack } from './packing.ts';

/** Share of punctuation among the characters of running Chinese text, by mark; the word list has none. */
const PUNCTUATION: readonly (readonly [marks: string, share: number])[] = [
  ['，', 0.055],
  ['。', 0.022],
  ['、', 0.025],
  ['；：“”', 0.005],
  ['（）《》', 0.003],
  ['！？', 0.001],
  ['‘’—…·', 0.0005],
  ['０１２３４５６７８９％', 0.0002],
];

/** Clause numbers begin paragraphs of official documents. */
const NUMERALS = '一二三四五六七八九十';
const CLAUSE_NUMBER_SHARE = 0.00005;

/** What pages put before a colon. */
const LABELS = '打印 字体 来源 日期 时间 发布时间 作者 编辑 责任编辑 点击 浏览次数 地址 电话'.split(' ');

/**
 * The words of the model in a trie, as flat tables: node 0 is the root, `mass` the frequency of all words that go
 * through a node, `ending` that of the word that ends there.
 */
export class Lexicon {
  readonly mass: Float64Array;
  readonly ending: Float64Array;
  /** How often a code unit stands in words, weighted by their frequency. */
  readonly frequency = new Float64Array(0x10000);
  private readonly units: Uint16Array;
  private readonly firstChild: Int32Array;
  private readonly sibling: Int32Array;
  private readonly keys: Float64Array;
  private readonly nodes: Int32Array;
  private readonly modulus: number;

  constructor(entries: readonly (readonly [word: string, frequency: number])[]) {
    let characters = 1;
    for (const [word] of entries) characters += word.length;
    this.modulus = 2 ** Math.ceil(Math.log2(characters * 2));
    this.keys = new Float64Array(this.modulus).fill(-1);
    this.nodes = new Int32Array(this.modulus);
    const mass = new Float64Array(characters);
    const ending = new Float64Array(characters);
    this.units = new Uint16Array(characters);
    this.firstChild = new Int32Array(characters);
    this.sibling = new Int32Array(characters);
    let count = 1;
    for (const [word, frequency] of entries) {
      let node = 0;
      mass[0] = (mass[0] ?? 0) + frequency;
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        this.frequency[unit] = (this.frequency[unit] ?? 0) + frequency;
        const key = node * 0x10000 + unit;
        const slot = this.slot(key);
        if (this.keys[slot] === -1) {
          this.keys[slot] = key;
          this.nodes[slot] = count;
          this.units[count] = unit;
          this.sibling[count] = this.firstChild[node] ?? 0;
          this.firstChild[node] = count;
          count += 1;
        }
        node = this.nodes[slot] ?? 0;
        mass[node] = (mass[node] ?? 0) + frequency;
      }
      ending[node] = (ending[node] ?? 0) + frequency;
    }
    this.mass = mass.slice(0, count);
    this.ending = ending.slice(0, count);
  }

  private slot(key: number): number {
    const mask = this.modulus - 1;
    let slot = Math.imul((key ^ (key / 0x10000)) | 0, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Calls `visit` with every code unit that continues a word from `node`. */
  continuations(node: number, visit: (unit: number) => void): void {
    for (let child = this.firstChild[node] ?? 0; child !== 0; child = this.sibling[child] ?? 0) {
      visit(this.units[child] ?? 0);
    }
  }

  /** The node reached from `node` by a UTF-16 code unit, or 0 where no word goes that way. */
  child(node: number, unit: number): number {
    const slot = this.slot(node * 0x10000 + unit);
    return this.keys[slot] === -1 ? 0 : (this.nodes[slot] ?? 0);
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

/** The packaged model: words of modern Chinese with their frequencies, and punctuation with its share. */
export function packagedLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const fold = modelUnits();
  const entries: [string, number][] = [];
  let total = 0;
  unpack(words.words, (word, frequency) => {
    let folded = '';
    for (let i = 0; i < word.length; i += 1) folded += String.fromCharCode(fold[word.charCodeAt(i)] ?? 0);
    entries.push([folded, frequency]);
    total += frequency * word.length;
  });
  for (const [marks, share] of PUNCTUATION) for (const mark of marks) entries.push([mark, share * total]);
  for (const tens of ['', '十', '二十']) {
    for (const unit of tens === '' ? NUMERALS : `${NUMERALS.slice(0, 9)}`) {
      entries.push([`（${tens}${unit}）`, CLAUSE_NUMBER_SHARE * total]);
    }
  }
  for (const label of LABELS) entries.push([`${label}：`, CLAUSE_NUMBER_SHARE * total]);
  lexicon = new Lexicon(entries);
  return lexicon;
}
