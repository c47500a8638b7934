import { characterTable } from '../../script/characters.ts';
import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { isHan } from './garbled/alphabet.ts';
import { packagedLexicon, modelUnits } from './model/lexicon.ts';
import { folding } from './punctuation.ts';
import { hasReading, isPinyinLetter, isSyllable } from './readings.ts';

/** A syllable in parentheses after a character that can be read so. */
export interface Gloss {
  readonly character: string;
  readonly pinyin: string;
  /** Of the opening parenthesis. */
  readonly start: number;
  readonly end: number;
}

/** What the glosses of a page say together. */
export interface GlossSet {
  /** Those that the channel put there. */
  readonly glosses: readonly Gloss[];
  /** Syllables in parentheses that are left: a lesson's, or too few to tell. */
  readonly left: readonly Gloss[];
  readonly pinyin: ReadonlyMap<string, string>;
  /** Of all characters, those that stand somewhere without a gloss. */
  readonly bare: ReadonlySet<string>;
}

const LONGEST_SYLLABLE = 6;
/** From so many glosses on, a page is judged by them alone. */
const ENOUGH = 3;
/** The channel glosses a set of characters always: so many of their occurrences may be bare (a reposter's edit). */
const BARE_SHARE = 0.1;
/** A reader for learners glosses most characters, the channel a few. */
const READER_SHARE = 0.5;
/** The channel's set is of everyday characters: occurrences per million in the model's words. */
const EVERYDAY = 60;

/** The gloss whose parenthesis opens at `open`, or undefined. */
function glossBehind(text: string, open: number): Gloss | undefined {
  if (open === 0 || !isHan(text.charCodeAt(open - 1))) return undefined;
  let at = open + 1;
  while (text.charAt(at) === ' ' && at < open + 3) at += 1;
  const from = at;
  while (at - from <= LONGEST_SYLLABLE && isPinyinLetter(text.charAt(at))) at += 1;
  if (at === from || at - from > LONGEST_SYLLABLE) return undefined;
  const pinyin = text.slice(from, at);
  while (text.charAt(at) === ' ' && at < from + LONGEST_SYLLABLE + 2) at += 1;
  if (text.charAt(at) !== ')') return undefined;
  const character = text.charAt(open - 1);
  return hasReading(character, pinyin) ? { character, pinyin, start: open, end: at + 1 } : undefined;
}

/** Every syllable in parentheses that is a reading of the character before it. */
export function shownGlosses(text: string): Gloss[] {
  const found: Gloss[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const gloss = glossBehind(text, open);
    if (gloss) found.push(gloss);
  }
  return found;
}

/** A syllable of pinyin with its tone, in parentheses behind a character that is never read so. */
const TONED = /(?<=[\u4e00-\u9fff)])\( {0,2}([a-zA-ZüÜ]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zA-Z]{0,4}) {0,2}\)/gu;

/**
 * Syllables in the place of a gloss that fit no reading of the character before them: one of the two is damaged. A
 * character may bear one of the `right` glosses before the wrong one.
 */
export function wrongGlosses(text: string, right: readonly Gloss[]): Gloss[] {
  const found: Gloss[] = [];
  const glossed = new Map(right.map(({ end, character }) => [end, character]));
  for (const match of text.matchAll(TONED)) {
    const [whole, pinyin = ''] = match;
    const before = text.charAt(match.index - 1);
    const character = before === ')' ? glossed.get(match.index) : before;
    if (
      character === undefined ||
      pinyin.length > LONGEST_SYLLABLE ||
      hasReading(character, pinyin) ||
      !isSyllable(pinyin)
    )
      continue;
    found.push({ character, pinyin, start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** The text with spaces in the place of some ranges. */
function without(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}

function everyday(character: string): boolean {
  const { frequency, mass } = packagedLexicon();
  const unit = modelUnits()[character.charCodeAt(0)] ?? 0;
  return ((frequency[unit] ?? 0) * 1e6) / (mass[0] ?? 1) >= EVERYDAY;
}

/**
 * Tells the channel's glosses from those of a text about language. The channel glosses a fixed set of everyday
 * characters at every occurrence, and not most of the text; a lesson glosses rare characters, or once, or all. With
 * fewer than three glosses the page must show other damage, and the character must be a Traditional one. A page with
 * garbled runs (`garbled`) and ASCII punctuation throughout (which damage may have done) passed through the
 * channel: a rare Traditional character that is glossed once was glossed there too. What an editor `declared` is bare by
 * his hand and says nothing.
 */
export function glossSet(given: string, garbled: boolean, declared: readonly Span[] = []): GlossSet {
  const text = without(given, declared);
  const shown = shownGlosses(text);
  if (shown.length === 0) return { glosses: [], left: [], pinyin: new Map(), bare: new Set() };
  const isFolded = folding(text);
  const folded = isFolded(true);
  const damaged = garbled || isFolded(false);
  const counts = new Uint32Array(0x10000);
  let han = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    han += 1;
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const times = new Map<string, number>();
  // The channel's table has one reading for a character; a dictionary shows several.
  const pinyins = new Map<string, Set<string>>();
  for (const { character, pinyin } of shown) {
    times.set(character, (times.get(character) ?? 0) + 1);
    pinyins.set(character, (pinyins.get(character) ?? new Set()).add(pinyin));
  }
  const table = characterTable();
  const consistent = (character: string): boolean => {
    if ((pinyins.get(character)?.size ?? 0) > 1) return false;
    const all = counts[character.charCodeAt(0)] ?? 0;
    return all - (times.get(character) ?? 0) <= Math.floor(all * BARE_SHARE);
  };
  const characters = [...times.keys()];
  const isTraditional = (character: string): boolean => table.has(character);
  const ofSet = characters.filter(
    (character) =>
      consistent(character) &&
      (everyday(character) || (isTraditional(character) && ((garbled && folded) || (times.get(character) ?? 0) > 1))),
  );
  const total = ofSet.reduce((sum, character) => sum + (times.get(character) ?? 0), 0);
  const repeated = ofSet.some((character) => (times.get(character) ?? 0) > 1);
  const isChannel =
    total >= ENOUGH
      ? shown.length < han * READER_SHARE &&
        total >= shown.length / 2 &&
        (repeated || damaged || folded || ofSet.filter(isTraditional).length >= ENOUGH)
      : damaged && ofSet.length > 0;
  // What tells the page is not asked of each gloss: a set may hold a rare character or two.
  const accepted = new Set(
    isChannel
      ? characters.filter((one) => (total >= ENOUGH ? consistent(one) : isTraditional(one) && ofSet.includes(one)))
      : [],
  );
  if (isChannel && total >= ENOUGH) {
    const within = countsBeside(text, shown);
    for (const one of characters) {
      const everywhere = (within[one.charCodeAt(0)] ?? 0) === (times.get(one) ?? 0);
      if (everywhere && (pinyins.get(one)?.size ?? 0) === 1) accepted.add(one);
    }
  }
  const glosses = shown.filter(({ character }) => accepted.has(character));
  const bare = new Set<string>();
  for (let unit = 0; unit < counts.length; unit += 1) {
    const character = String.fromCharCode(unit);
    if ((counts[unit] ?? 0) > (times.get(character) ?? 0)) bare.add(character);
  }
  return {
    glosses,
    left: shown.filter(({ character }) => !accepted.has(character)),
    pinyin: new Map(glosses.map(({ character, pinyin }) => [character, pinyin])),
    bare,
  };
}

/**
 * How often each code unit stands in the lines that hold glosses. Lines without any may have been put there by another
 * hand: the title of the page, its menu.
 */
function countsBeside(text: string, shown: readonly Gloss[]): Uint32Array {
  const counts = new Uint32Array(0x10000);
  let end = 0;
  for (const gloss of shown) {
    if (gloss.start < end) continue;
    const newline = text.indexOf('\n', gloss.start);
    const start = text.lastIndexOf('\n', gloss.start) + 1;
    end = newline === -1 ? text.length : newline;
    for (let i = start; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  return counts;
}

/** The edits that take the channel's glosses out. */
export function glossEdits(text: string, glosses: readonly Gloss[]): Edit[] {
  return glosses.map(({ start, end }) => ({
    start,
    end,
    original: text.slice(start, end),
    replacement: '',
    rule: 'gloss',
    proof: 'replay',
    confidence: 1,
  }));
}
