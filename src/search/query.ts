import { fold, type FoldTable } from './fold.ts';
import { digitsToken, quantities, valueToken } from './quantity.ts';
import { isSyllable, readings, withoutTones } from './syllables.ts';

/** What must stand next to each other, in this order. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string }
  /** Any of these tokens: the number, or the digits before a scale. */
  | { readonly kind: 'number'; readonly tokens: readonly string[] }
  | { readonly kind: 'syllables'; readonly syllables: readonly string[] };

export type Phrase = readonly Atom[];

/** One word of a question. It holds where any of its phrases stands. */
export interface Term {
  readonly negative: boolean;
  readonly phrases: readonly Phrase[];
  /** Letters that may be the initials or the whole reading of a name. */
  readonly letters?: string;
  /** As typed, for saying what was looked for. */
  readonly words: string;
}

/** A question: every positive term must hold and no negative one. */
export interface Query {
  readonly terms: readonly Term[];
}

interface Word {
  readonly words: string;
  readonly exact: boolean;
  readonly negative: boolean;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
]);
const MINUS = /^[-－−–]$/;
const MONEY = /^(?:yuan|rmb|cny|renminbi)$/i;
const AMOUNT =
  /(?:(?:cny|rmb|￥|¥)\s*)?(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion|bn|mn)(?![\p{L}])(?:\s+(?:yuan|rmb|cny))?/giu;

/** Splits at blanks; what stands between quotation marks is one word, taken literally; a minus before a word negates it. */
function wordsOf(input: string): readonly Word[] {
  const words: Word[] = [];
  let i = 0;
  while (i < input.length) {
    if (/\s/.test(input.charAt(i))) {
      i += 1;
      continue;
    }
    let negative = false;
    if (MINUS.test(input.charAt(i)) && i + 1 < input.length && !/\s/.test(input.charAt(i + 1))) {
      negative = true;
      i += 1;
    }
    const close = PAIRS.get(input.charAt(i));
    if (close !== undefined) {
      const found = input.indexOf(close, i + 1);
      // A quotation not closed yet runs to the end: people type from left to right.
      const end = found === -1 ? input.length : found;
      const inner = input.slice(i + 1, end).trim();
      if (inner !== '') words.push({ words: inner, exact: true, negative });
      i = end + 1;
      continue;
    }
    let end = i;
    while (end < input.length && !/\s/.test(input.charAt(end)) && !(end > i && PAIRS.has(input.charAt(end)))) end += 1;
    words.push({ words: input.slice(i, end), exact: false, negative });
    i = end;
  }
  return words;
}

const LETTERS = /^[a-z\u00fc\u00e0-\u024f'’1-5]+$/iu;

function lettersOf(word: string): { readonly letters: string; readonly toned: boolean } | undefined {
  // Tone marks typed apart from their vowels are put on them first.
  if (!LETTERS.test(word.normalize('NFC')) || /^[1-5'’]*$/.test(word)) return undefined;
  const plain = withoutTones(word);
  return /^[a-zv'’]+$/.test(plain.letters) ? plain : undefined;
}

/** jing men and jìng mén are one name: neighbouring words of one syllable each are one word. */
function joined(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  let run: Word[] = [];
  const flush = (): void => {
    if (run.length > 1) {
      const one = run.map((word) => lettersOf(word.words)?.letters ?? '').join("'");
      const toned = run.some((word) => lettersOf(word.words)?.toned);
      result.push({ words: toned ? `${one}'` : one, exact: false, negative: false });
    } else result.push(...run);
    run = [];
  };
  for (const word of words) {
    const plain = word.exact || word.negative ? undefined : lettersOf(word.words);
    if (plain !== undefined && isSyllable(plain.letters)) run.push(word);
    else {
      flush();
      result.push(word);
    }
  }
  flush();
  return result;
}

const NUMERALS = '零一二三四五六七八九';

/** A whole number below ten thousand as Chinese numerals, in every usual way: 二百 and 两百; none for others. */
function hanForms(value: string): readonly string[] {
  if (!/^[1-9]\d{0,3}$/.test(value)) return [];
  const scales = ['', '十', '百', '千'];
  let words = '';
  let gap = false;
  for (const [i, digit] of [...value].entries()) {
    if (digit === '0') {
      gap = true;
      continue;
    }
    words += (gap ? '零' : '') + NUMERALS.charAt(Number(digit)) + (scales[value.length - 1 - i] ?? '');
    gap = false;
  }
  words = words.replace(/^一十/, '十');
  return /^二(?!十)/.test(words) ? [words, `两${words.slice(1)}`] : [words];
}

/** The phrases of a word that holds numbers: by value, and as written. */
function numbered(folded: string): readonly Phrase[] {
  const found = quantities(folded);
  if (found.length === 0) return [];
  const byValue: Atom[] = [];
  let at = 0;
  for (const [i, quantity] of found.entries()) {
    if (quantity.start > at) byValue.push({ kind: 'text', text: folded.slice(at, quantity.start) });
    const tokens = [valueToken(quantity.value, quantity.percent)];
    if (quantity.digits !== undefined && quantity.digits.end === quantity.end) {
      tokens.push(digitsToken(quantity.digits.value));
      if (i === found.length - 1 && quantity.end === folded.length) tokens.push(valueToken(quantity.value, true));
    }
    byValue.push({ kind: 'number', tokens });
    at = quantity.end;
  }
  if (at < folded.length) byValue.push({ kind: 'text', text: folded.slice(at) });
  const phrases: Phrase[] = [byValue];
  const first = found[0];
  if (first === undefined) return phrases;
  const alone = first.start === 0 && first.end === folded.length;
  // After other words the index tells only Arabic numbers by value; 十四 alone may be meant as the beginning of 十四五.
  if (first.start > 0 || (alone && first.digits === undefined && !/[万亿%]|百分/.test(folded))) {
    phrases.push([{ kind: 'text', text: folded }]);
  }
  if (
    found.length === 1 &&
    first.start > 0 &&
    first.digits !== undefined &&
    first.digits.end === first.end &&
    !first.percent
  ) {
    for (const numeral of hanForms(first.value)) {
      phrases.push([{ kind: 'text', text: folded.slice(0, first.start) + numeral + folded.slice(first.end) }]);
    }
  }
  return phrases;
}

/** Other forms of an English word: enterprises and enterprise, cities and city, urbanization and urbanisation. */
function englishForms(words: readonly string[]): readonly string[] {
  const forms = words.flatMap((word) => {
    const one = /[a-z]{3}(?<!s)s$/.test(word) ? word.slice(0, -1) : word;
    const spelled = one.replace(/(?<=[a-z]{3})iz(?=e|ing|ation)/g, 'is');
    return [one, ...(one.endsWith('ie') && one !== word ? [`${one.slice(0, -2)}y`] : []), spelled];
  });
  return [...new Set(forms)];
}

function termOf(word: Word, table: FoldTable): Term | undefined {
  const folded = fold(word.words.normalize('NFKC'), table);
  if (folded === '') return undefined;
  const literal: Phrase = [{ kind: 'text', text: folded }];
  const base = { negative: word.negative, words: word.words };
  if (word.exact) return { ...base, phrases: [literal] };
  const typed = word.words.normalize('NFKC');
  const latin = lettersOf(typed.replace(/(?<=\p{L})[-‐‑–](?=\p{L})/gu, "'"));
  if (latin !== undefined) {
    const split = latin.letters;
    const sounds = readings(split).map((syllables): Phrase => [{ kind: 'syllables', syllables }]);
    const bare = split.replace(/['’]/g, '');
    // The names of places in English are written without borders between syllables: Jingmen.
    const forms = folded.includes('-') ? [folded, folded.replaceAll('-', ' '), bare] : [bare];
    const texts = englishForms(forms).map((text): Phrase => [{ kind: 'text', text }]);
    const phrases = latin.toned && sounds.length > 0 ? sounds : [...texts, ...sounds];
    return { ...base, phrases, ...(latin.toned ? {} : { letters: bare }) };
  }
  const byNumber = numbered(folded);
  return { ...base, phrases: byNumber.length > 0 ? byNumber : [literal] };
}

/**
 * Reads a question: words (all must hold), "exact phrases", -not, either script and width, numbers in any form, pinyin.
 *
 * @param table what the index was folded with.
 */
export function parseQuery(input: string, table: FoldTable): Query {
  // 3.5 billion is one number and not two words; with a currency it is an amount of 元.
  const amounts = input.replace(AMOUNT, (all, digits: string, scale: string) => {
    const value = quantities(fold(`${digits} ${scale}`.normalize('NFKC'), table))[0]?.value ?? digits;
    return ` ${value}${/[￥¥]|cny|rmb|yuan/i.test(all) ? '元' : ''} `;
  });
  const words = wordsOf(amounts).filter(
    (word, i, all) => !(MONEY.test(word.words) && i > 0 && (all[i - 1]?.words ?? '').endsWith('元')),
  );
  const terms = joined(words).flatMap((word) => termOf(word, table) ?? []);
  return { terms };
}

/** Whether an answer needs the index of sounds and numbers. */
export function needsSounds(query: Query): boolean {
  return query.terms.some((term) => term.phrases.some((phrase) => phrase.some((atom) => atom.kind !== 'text')));
}
