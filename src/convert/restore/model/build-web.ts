/**
 * Builds web.br (README.md says from what):
 *   node src/convert/restore/model/build-web.ts lm_sc.arpa
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { brotliCompressSync, constants } from 'node:zlib';
import { folded } from '../folded.ts';
import { BACKOFF_STEPS, PAIR_STEPS, PAIR_ZERO, WORD_STEPS } from './web.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('say where lm_sc.arpa is');

interface Word {
  readonly alone: number;
  readonly backoff: number;
}

const LARGEST_WINDOW = 24;
/** Words of Chinese characters; those written with Traditional ones are never asked for. */
const isWord = (word: string): boolean => /^[\u4e00-\u9fff]{1,8}$/u.test(word) && folded(word) === word;
const natural = (decimal: string | undefined): number => Number(decimal ?? 0) * Math.LN10;
const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

const words = new Map<string, Word>();
const following = new Map<string, [second: string, gain: number][]>();
let level = 0;
for await (const line of createInterface({ input: createReadStream(path) })) {
  if (line.startsWith('\\')) {
    level = Number(line.charAt(1));
    if (level > 2) break;
    continue;
  }
  const [probability, text = '', backoff] = line.split('\t');
  if (level === 1 && isWord(text)) words.set(text, { alone: natural(probability), backoff: natural(backoff) });
  if (level !== 2) continue;
  const [first = '', second = ''] = text.split(' ');
  const [before, after] = [words.get(first), words.get(second)];
  if (!before || !after) continue;
  const gain = natural(probability) - before.backoff - after.alone;
  const known = following.get(first);
  if (known) known.push([second, gain]);
  else following.set(first, [[second, gain]]);
}

// The most frequent first: numbers of words that follow are then small and lie close together.
const sorted = [...words].sort(([a, { alone: x }], [b, { alone: y }]) => y - x || (a < b ? -1 : 1));
const numbers = new Map(sorted.map(([word], index) => [word, index]));

function varint(value: number, into: number[]): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) into.push(128 + (rest % 128));
  into.push(rest);
}

const text = Buffer.from(sorted.map(([word]) => word).join('\n'));
const size: number[] = [];
varint(text.length, size);
const counts: number[] = [];
const seconds: number[] = [];
const gains: number[] = [];
for (const [word] of sorted) {
  const pairs = (following.get(word) ?? [])
    .map(([second, gain]): [number, number] => [numbers.get(second) ?? 0, gain])
    .sort(([a], [b]) => a - b);
  varint(pairs.length, counts);
  let last = -1;
  for (const [second, gain] of pairs) {
    varint(second - last - 1, seconds);
    gains.push(byte(gain * PAIR_STEPS + PAIR_ZERO));
    last = second;
  }
}
const table = Buffer.concat([
  Buffer.from(size),
  text,
  Buffer.from(sorted.map(([, { alone }]) => byte(-alone * WORD_STEPS))),
  Buffer.from(sorted.map(([, { backoff }]) => byte(-backoff * BACKOFF_STEPS))),
  Buffer.from(counts),
  Buffer.from(seconds),
  Buffer.from(gains),
]);
const packed = brotliCompressSync(table, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: LARGEST_WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
  },
});
writeFileSync(new URL('web.br', import.meta.url), packed);
console.log(`${sorted.length} words, ${gains.length} pairs, ${packed.length} bytes`);
