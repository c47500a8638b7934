import { readdirSync, readFileSync } from 'node:fs';

/** Official prose: what was written for the model, and the invented documents that `documents.txt` names. */
const PROSE = new URL('prose/', import.meta.url);
const DOCUMENTS = new URL('documents.txt', import.meta.url);
const GOLD = new URL('../../extract/gold/dev/', import.meta.url);
const LONGEST = 8;
/** What a character costs that is in no word, in nats. */
const UNKNOWN = 16;

/** How often words come in official prose, and how often one follows another; '' stands for the beginning of a line. */
export interface Domain {
  readonly total: number;
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The lines of the domain's texts, in the order of the files' names. */
function lines(): string[] {
  const written = readdirSync(PROSE)
    .sort()
    .map((file) => readFileSync(new URL(file, PROSE), 'utf8'));
  const invented = readFileSync(DOCUMENTS, 'utf8')
    .trim()
    .split('\n')
    .map((name) => readFileSync(new URL(`${name}/document.txt`, GOLD), 'utf8'));
  return [...written, ...invented].flatMap((text) => text.split('\n'));
}

/** The likeliest words of a line by their frequencies alone; what is in no word is '' and parts what stands around it. */
function segmented(line: string, frequencies: ReadonlyMap<string, number>, total: number): string[] {
  const costs = [0];
  const lengths = [0];
  for (let end = 1; end <= line.length; end += 1) {
    let best = (costs[end - 1] ?? 0) + UNKNOWN;
    let length = 0;
    for (let long = 1; long <= Math.min(LONGEST, end); long += 1) {
      const frequency = frequencies.get(line.slice(end - long, end));
      if (frequency === undefined) continue;
      const cost = (costs[end - long] ?? 0) + Math.log(total / frequency);
      if (cost < best) [best, length] = [cost, long];
    }
    costs.push(best);
    lengths.push(length);
  }
  const words: string[] = [];
  for (let end = line.length; end > 0;) {
    const length = lengths[end] ?? 0;
    words.push(line.slice(end - length, end));
    end -= Math.max(1, length);
  }
  return words.reverse();
}

/** Counts the words of the domain's texts as `frequencies` cuts them. */
export function domainOf(frequencies: ReadonlyMap<string, number>): Domain {
  let all = 0;
  for (const frequency of frequencies.values()) all += frequency;
  const words = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  let total = 0;
  for (const line of lines()) {
    let before: string | undefined = '';
    for (const word of segmented(line.trim(), frequencies, all)) {
      if (word !== '') {
        total += 1;
        words.set(word, (words.get(word) ?? 0) + 1);
        if (before !== undefined) {
          const following = pairs.get(before) ?? new Map<string, number>();
          pairs.set(before, following.set(word, (following.get(word) ?? 0) + 1));
        }
      }
      before = word === '' ? undefined : word;
    }
  }
  return { total, words, pairs };
}
