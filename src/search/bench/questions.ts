import { pinyin } from 'pinyin-pro';
import { random, type Random } from '../../corpus/random.ts';
import { toTraditional } from '../../script/traditional.ts';
import type { Layout } from '../layout.ts';

/** What a question is made of, and the truth it is held against. */
export interface Question {
  readonly group: 'characters' | 'words' | 'pinyin' | 'initials' | 'numbers';
  /** As it is typed. */
  readonly typed: string;
  /** Runs of Simplified characters that must all stand in a unit; of a pinyin question the word that was meant. */
  readonly runs: readonly string[];
  /** Runs that must not stand there. */
  readonly without: readonly string[];
  /** Of a number: its value, and what follows it. */
  readonly value?: number;
  readonly unit?: string;
}

const HAN = /^[\u4e00-\u9fff]+$/;

function fullWidth(words: string): string {
  return words.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

function run(r: Random, laid: Layout, low: number, high: number): string {
  for (;;) {
    const { content } = r.pick(laid.units);
    const size = r.whole(low, high);
    const start = r.whole(0, Math.max(0, content.length - size));
    const words = content.slice(start, start + size);
    // Runs with numerals are questions for numbers, and asked as such below.
    if (words.length === size && HAN.test(words) && !/[零〇一二三四五六七八九十百千万亿两]/.test(words)) return words;
  }
}

const REAL = /(\d[\d,]*(?:\.\d+)?)(万亿|亿|万)?(元|家|%|个|项|人|公里|亩)/g;

function figures(laid: Layout): readonly { readonly value: number; readonly unit: string }[] {
  const found = new Map<string, { readonly value: number; readonly unit: string }>();
  for (const { content } of laid.units) {
    for (const [, digits = '', scale = '', unit = ''] of content.matchAll(REAL)) {
      const times = scale === '万亿' ? 1e12 : scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1;
      const value = Number((Number(digits.replaceAll(',', '')) * times).toPrecision(13));
      if (value >= 11) found.set(`${value}${unit}`, { value, unit });
    }
  }
  return [...found.values()];
}

function hanInteger(value: number): string {
  const digits = '零一二三四五六七八九';
  let words = '';
  let gap = false;
  for (const [i, digit] of [...String(value)].entries()) {
    if (digit === '0') gap = true;
    else {
      words +=
        (gap && words !== '' ? '零' : '') +
        digits.charAt(Number(digit)) +
        ['', '十', '百', '千'][String(value).length - 1 - i];
      gap = false;
    }
  }
  return words.replace(/^一十/, '十');
}

/** Ways to type a number that are not the usual one as well as that. */
function forms(value: number, unit: string): readonly string[] {
  const plain = `${value}${unit}`;
  if (unit === '%')
    return [plain, `${value}％`, ...(Number.isInteger(value) && value < 100 ? [`百分之${hanInteger(value)}`] : [])];
  const hundredMillions = value / 1e8;
  if (value >= 1e8 && Number.isInteger(Number((hundredMillions * 100).toPrecision(12)))) {
    const n = Number(hundredMillions.toPrecision(12));
    const english = `${Number((value / 1e9).toPrecision(12))} billion${unit === '元' ? ' yuan' : ''}`;
    return [
      `${n}亿${unit}`,
      `${n}億${unit}`,
      ...(unit === '元' ? [english] : []),
      ...(Number.isInteger(n) && n < 10000 ? [`${hanInteger(n)}亿${unit}`] : []),
      fullWidth(`${n}`) + `亿${unit}`,
    ];
  }
  if (value >= 1e4 && Number.isInteger(value / 100)) return [`${value / 1e4}万${unit}`, plain];
  return Number.isInteger(value) && value >= 1000 ? [plain, `${value.toLocaleString('en-US')}${unit}`] : [plain];
}

const simple = (
  group: Question['group'],
  typed: string,
  runs: readonly string[],
  without: readonly string[] = [],
): Question => ({ group, typed, runs, without });

/**
 * As many questions of each kind as asked for, drawn from the texts themselves with one seed: runs of one to nine characters
 * in either script and width, several words, words refused, pinyin with and without tones and blanks, initials, numbers.
 */
export function questionsFor(
  laid: Layout,
  seed: number,
  each: Readonly<Record<Question['group'], number>>,
): readonly Question[] {
  const r = random(seed);
  const questions: Question[] = [];
  for (let i = 0; i < each.characters; i += 1) {
    const words = run(r, laid, i < 4 ? 1 : 2, i % 3 === 0 ? 9 : 4);
    const way = i % 4;
    questions.push(simple('characters', way === 1 ? toTraditional(words) : way === 2 ? `“${words}”` : words, [words]));
  }
  for (let i = 0; i < each.words; i += 1) {
    const [one, two] = [run(r, laid, 2, 3), run(r, laid, 2, 3)];
    const refused = i % 2 === 1;
    questions.push(
      simple(
        'words',
        refused ? `${one} -${two}` : `${one}　${toTraditional(two)}`,
        refused ? [one] : [one, two],
        refused ? [two] : [],
      ),
    );
  }
  for (let i = 0; i < each.pinyin; i += 1) {
    const words = run(r, laid, 2, 4);
    const blank = i % 3 === 0 ? ' ' : '';
    const tones = i % 2 === 0 ? ('none' as const) : ('symbol' as const);
    const syllables = pinyin(words, { toneType: tones, type: 'array', v: tones === 'none' });
    const typed =
      blank === ''
        ? syllables.reduce((joined, s) => joined + (joined !== '' && /^[aoeāáǎàōóǒòēéěè]/.test(s) ? `'${s}` : s), '')
        : syllables.join(' ');
    questions.push(simple('pinyin', typed, [words]));
  }
  const cities = laid.names.slice(0, laid.cities.length);
  for (let i = 0; i < Math.min(each.initials, cities.length); i += 1) {
    const [name, syllables] = r.pick(cities);
    questions.push(
      simple(
        'initials',
        syllables
          .split(' ')
          .map((s) => s.charAt(0))
          .join(''),
        [name],
      ),
    );
  }
  const all = figures(laid);
  for (let i = 0; i < each.numbers && all.length > 0; i += 1) {
    const { value, unit } = r.pick(all);
    questions.push({ ...simple('numbers', r.pick(forms(value, unit)), []), value, unit });
  }
  return questions;
}
