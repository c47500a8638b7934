/** A number that stands in a folded text, however it is written. Offsets in UTF-16 code units. */
export interface Quantity {
  readonly start: number;
  /** After its last character, scale and percent sign included. */
  readonly end: number;
  /** 3500000000 for 35亿, 35 for 35%; a decimal string without exponent or trailing zeros. */
  readonly value: string;
  readonly percent: boolean;
  /** Where Arabic digits end and what they say before any scale: 35 of 35亿; absent for Chinese numerals. */
  readonly digits?: { readonly end: number; readonly value: string };
}

const DIGIT: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]),
  ['〇', 0],
  ['两', 2],
]);
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const WORD_SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const ARABIC = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?/g;
const AFTER = /(?:\s?(thousand|million|billion|trillion|mn|bn)(?![a-z]))|([十百千]?(?:万亿|亿|万)|[百千])(?![分])/y;
const HAN =
  /百分之([零〇一二两三四五六七八九十百点]+)|[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二两三四五六七八九]+)?/g;

/** After these a lone numeral is a number, 三家; elsewhere it is a part of a word more often, 三农. */
const COUNTED = /[家个项条户所座名件处艘辆亩倍位期批次]/;

/** A finite decimal without exponent; undefined where a double no longer tells neighbours apart. */
function decimal(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  return String(Number(value.toPrecision(13)));
}

/** The value of a Chinese numeral: 三十五亿, 两万, 二点五, 二〇二五; undefined where the characters make no number. */
export function hanValue(words: string): number | undefined {
  const [whole = '', fraction] = words.split('点');
  if (fraction !== undefined) {
    const base = hanValue(whole);
    return base === undefined ? undefined : Number(`${base}.${[...fraction].map((c) => DIGIT.get(c)).join('')}`);
  }
  const characters = [...whole];
  if (characters.every((c) => DIGIT.has(c))) {
    if (characters.length === 1) return DIGIT.get(whole);
    // Years and other codes are read digit by digit; 一二 alone is a list, not a number.
    return characters.length >= 4 && !whole.includes('两')
      ? Number(characters.map((c) => DIGIT.get(c)).join(''))
      : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let below = Number.POSITIVE_INFINITY;
  for (const c of characters) {
    const d = DIGIT.get(c);
    const scale = SCALE[c];
    if (d !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = d;
    } else if (scale !== undefined && scale < 1e4) {
      if (scale >= below || digit === 0) return undefined;
      section += (digit ?? 1) * scale;
      below = scale;
      digit = undefined;
    } else if (scale !== undefined) {
      section += digit ?? 0;
      if (section === 0 && total === 0) section = 1;
      total = scale === 1e8 ? (total + section) * scale : total + section * scale;
      section = 0;
      digit = undefined;
      below = Number.POSITIVE_INFINITY;
    }
  }
  return total + section + (digit ?? 0);
}

function scaleValue(words: string): number {
  return [...words].reduce((product, c) => product * (SCALE[c] ?? 1), 1);
}

function arabic(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(ARABIC)) {
    const start = match.index;
    const digitsEnd = start + match[0].length;
    const plain = Number(match[0].replaceAll(',', ''));
    const bare = decimal(plain);
    if (bare === undefined) continue;
    const digits = { end: digitsEnd, value: bare };
    if (text[digitsEnd] === '%') {
      found.push({ start, end: digitsEnd + 1, value: bare, percent: true, digits });
      continue;
    }
    AFTER.lastIndex = digitsEnd;
    const after = AFTER.exec(text);
    const scale =
      after === null ? 1 : after[1] !== undefined ? (WORD_SCALE[after[1]] ?? 1) : scaleValue(after[2] ?? '');
    const value = decimal(plain * scale);
    if (value === undefined) continue;
    const end = digitsEnd + (after?.[0].length ?? 0);
    found.push({ start, end, value, percent: false, digits });
  }
  return found;
}

function chinese(text: string, taken: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  for (const match of text.matchAll(HAN)) {
    const start = match.index;
    let end = start + match[0].length;
    const percent = match[1] !== undefined;
    let words = percent ? (match[1] ?? '') : match[0];
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (words.endsWith('点')) {
      words = words.slice(0, -1);
      end -= 1;
    }
    if (!percent && words.length < 2 && !COUNTED.test(text.charAt(end))) continue;
    const value = hanValue(words);
    const written = value === undefined ? undefined : decimal(value);
    if (written !== undefined) found.push({ start, end, value: written, percent });
  }
  return found;
}

/**
 * Every number of a folded text, sorted: 35亿, 3,500,000,000, 三十五亿, 3.5 billion, 35%, 百分之三十五. A Chinese numeral of one
 * character is one only before a word that counts.
 */
export function quantities(text: string): readonly Quantity[] {
  const figures = arabic(text);
  return [...figures, ...chinese(text, figures)].sort((a, b) => a.start - b.start);
}

/** The token of a value in the index; ends in `q`, so that no token begins another. */
export function valueToken(value: string, percent: boolean): string {
  return `n${value.replace('.', 'x')}${percent ? 'p' : ''}q`;
}

/** The token of what Arabic digits say before any scale. */
export function digitsToken(value: string): string {
  return `d${value.replace('.', 'x')}q`;
}
