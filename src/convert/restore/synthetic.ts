import { readdirSync, readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { characterTable } from '../../script/characters.ts';
import { toTraditional } from '../../script/traditional.ts';
import { clauseNumeral } from './clause-number.ts';
import { forward, type Channel } from './channel.ts';
import { folded } from './folded.ts';
import { isHan } from './garbled/alphabet.ts';
import { gbk } from './gbk.ts';

const PASSAGES = new URL('cases/synthetic/passages/', import.meta.url);
const RESTORED = new URL('cases/wild/', import.meta.url);

/** A clean page and what the channel made of it. */
export interface SyntheticPage {
  readonly name: string;
  readonly clean: readonly string[];
  readonly damaged: readonly string[];
  readonly script: 'Hant' | 'Hans';
}

interface Passage {
  readonly topic: string;
  readonly text: string;
}

type Random = () => number;

/** mulberry32: a small generator whose sequence its seed decides. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The clean passages: those written for the purpose, by topic, and paragraphs of the proof-read seeds. */
function passages(): Passage[] {
  const written = readdirSync(PASSAGES)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, PASSAGES), 'utf8')
        .trim()
        .split('\n')
        .map((text) => ({ topic: file.replace('.txt', ''), text })),
    );
  const proofRead = readdirSync(RESTORED)
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(`${name}/expected.txt`, RESTORED), 'utf8')
        .split('\n')
        .filter((line) => line.length >= 60 && line.length <= 420)
        .map((text) => ({ topic: `seed-${name}`, text })),
    );
  return [...written, ...proofRead];
}

/** The step before the channel: characters one by one, without regard to words. */
function traditional(text: string): string {
  return [...text].map((character) => toTraditional(character)).join('');
}

const byCharacter = new Map<string, string>();

function glossOf(character: string): string {
  const known = byCharacter.get(character);
  if (known !== undefined) return known;
  const reading = pinyin(character, { toneType: 'symbol' });
  byCharacter.set(character, reading);
  return reading;
}

/** The characters that the bytes of neighbouring characters make across them. */
function across(line: string): string[] {
  const { pair, character } = gbk();
  const found: string[] = [];
  for (let i = 0; i + 1 < line.length; i += 1) {
    const first = pair[line.charCodeAt(i)] ?? 0;
    const second = pair[line.charCodeAt(i + 1)] ?? 0;
    if (first === 0 || second === 0) continue;
    const unit = character[((first & 0xff) << 8) | (second >> 8)] ?? 0;
    if (isHan(unit)) found.push(String.fromCharCode(unit));
  }
  return found;
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Items of a list that begin with it are not numbered. */
const DASH = '——';

/** The harsh mixture: so many of the pages are Traditional; so many number every line. */
const TRADITIONAL = 0.9;
const NUMBERED = 0.5;
/** Glosses across characters come by chance; in so many pages one more is sought. */
const SOUGHT = 0.3;

/**
 * The calibrated mixture, from what was measured on the five seeds: all were mapped to Traditional by one table; a page
 * has 1,300 to 3,400 characters in paragraphs of 180; 14 of 52 paragraphs begin with a clause number; there are 13 runs
 * in 9,300 characters. Across characters the bytes of 。 stand 15 times and were cut before 12 times; those of ！ stand
 * 5 times and never were: a rate of 0.15 is as high as that allows.
 */
const PAGES = 215;
const PARAGRAPHS = 9;
const PARAGRAPH = 180;
const CLAUSES = 14 / 52;
const CUT_STOP = 0.8;
const CUT_OTHER = 0.15;

/** A clean page and what the channel makes of it: a gloss set of its own, and cuts by chance. */
function damagedPage(
  name: string,
  clean: readonly string[],
  script: 'Hant' | 'Hans',
  random: Random,
  rate?: (mark: string) => number,
): SyntheticPage {
  const table = characterTable();
  const eligible = (character: string): boolean =>
    isHan(character.charCodeAt(0)) && (script === 'Hans' || table.has(character)) && glossOf(character) !== character;
  const inventory = [...new Set(clean.join(''))].filter(eligible).sort();
  const size = 4 + Math.floor(random() * (script === 'Hant' ? 66 : 16));
  const glosses = new Map<string, string>();
  for (let i = 0; i < size; i += 1) {
    const character = pick(inventory, random);
    if (character !== undefined) glosses.set(character, glossOf(character));
  }
  if (random() < SOUGHT) {
    const character = pick(
      clean.flatMap((line) => across(line).filter(eligible)),
      random,
    );
    if (character !== undefined) glosses.set(character, glossOf(character));
  }
  const often = 0.4 + 0.6 * random();
  const cut = (_: number, mark: string): boolean => random() < (rate?.(mark) ?? often);
  const channel: Channel = { glosses, cut, fold: script === 'Hans' || random() < 0.9 };
  const lines = clean.flatMap((line) => {
    const damaged = forwardWithin(line, channel);
    return damaged === undefined ? [] : [{ clean: line.trim(), damaged }];
  });
  return { name, clean: lines.map((line) => line.clean), damaged: lines.map((line) => line.damaged), script };
}

/** A harsh page: a passage with others around it, short lines, half of the pages with a clause number on each. */
function harshPage(index: number, all: readonly Passage[], round: number): SyntheticPage {
  const random = generator(index * 7919 + round * 104729 + 17);
  const main = all[index];
  if (!main) throw new Error(`no passage ${index}`);
  const near = all.filter(({ topic }) => topic === main.topic);
  const from = near.indexOf(main);
  const lines = [0, 1, 2, 3, 4].map((i) => near[(from + i) % near.length]?.text ?? main.text);
  const captured = main.topic.startsWith('seed-');
  const script = captured || random() < TRADITIONAL ? 'Hant' : 'Hans';
  const numbered = random() < NUMBERED;
  const first = random() < 0.5 ? 1 : 1 + Math.floor(random() * 9);
  const clean = [...new Set(lines)].map((line, i) => {
    const written = script === 'Hant' && !captured ? traditional(line) : line;
    if (written.startsWith('（') || written.startsWith(DASH)) return `　${written}`;
    return numbered ? `　（${clauseNumeral(first + i)}）${written}` : written;
  });
  return damagedPage(`${main.topic}-${index}-${round}`, clean, script, random);
}

/** A calibrated page: passages by chance, joined to paragraphs; the first is a passage of its own at each index. */
function calibratedPage(index: number, all: readonly Passage[], round: number): SyntheticPage {
  const random = generator(index * 6971 + round * 15485863 + 29);
  const taken = new Set<Passage>();
  const clean: string[] = [];
  let clause = 0;
  let next = all[index % all.length];
  while (clean.length < PARAGRAPHS) {
    let paragraph = '';
    while (next && paragraph.length < PARAGRAPH / 2 + random() * PARAGRAPH) {
      if (!taken.has(next)) {
        const text = next.topic.startsWith('seed-') ? folded(next.text) : next.text;
        paragraph += traditional(text.replace(/^（[一二三四五六七八九十]+）/u, ''));
      }
      taken.add(next);
      next = pick(all, random);
    }
    if (random() < CLAUSES && !paragraph.startsWith(DASH))
      paragraph = `　（${clauseNumeral((clause += 1))}）${paragraph}`;
    clean.push(paragraph);
  }
  return damagedPage(`calibrated-${index}-${round}`, clean, 'Hant', random, (mark) =>
    mark === '。' ? CUT_STOP : CUT_OTHER,
  );
}

/**
 * The channel on one line. Where the line would end out of step, and take its line end with it, no cut is made in it;
 * undefined where glosses alone do that.
 */
function forwardWithin(line: string, channel: Channel): string | undefined {
  for (const tried of [channel, { ...channel, cut: () => true }, { ...channel, cut: () => false }]) {
    const damaged = forward(`${line}\n`, tried);
    if (damaged.endsWith('\n')) return damaged.trim();
  }
  return undefined;
}

export type Mixture = 'calibrated' | 'harsh';

/** The pages of a mixture, in an order and with damage that never change; each `round` is another draw of both. */
export function syntheticPages(mixture: Mixture, round = 0): SyntheticPage[] {
  const all = passages();
  if (mixture === 'harsh') return all.map((_, index) => harshPage(index, all, round));
  return Array.from({ length: PAGES }, (_, index) => calibratedPage(index, all, round));
}
