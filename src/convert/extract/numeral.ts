/** A bare number, Arabic or Chinese; `end` is the offset after its last digit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly written: 'arabic' | 'han';
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN = /[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?/y;

/** Fullwidth digits and signs become ASCII, one for one, so that every offset stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９．％，]/g, (c) => (c === '，' ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}

/** Value of a Chinese numeral such as 一千二百, 两万 or 二点五; null where the characters make no number. */
export function hanValue(words: string): number | null {
  const [whole = '', fraction] = words.split('点');
  if (fraction !== undefined) {
    const base = hanValue(whole);
    const digits = [...fraction].map((c) => DIGITS[c]);
    if (base === null || digits.some((d) => d === undefined)) return null;
    return Number(`${base}.${digits.join('')}`);
  }
  if (whole === '') return null;
  if ([...whole].every((c) => c in DIGITS)) return whole.length === 1 ? (DIGITS[whole] ?? null) : positional(whole);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = 10_000;
  for (const c of whole) {
    const d = DIGITS[c];
    const small = SMALL[c];
    const large = LARGE[c];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
    } else if (small !== undefined) {
      if (small >= lastSmall) return null;
      section += (digit ?? 1) * small;
      lastSmall = small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      total = large === 1e8 ? (total + (section || 1)) * large : total + (section || 1) * large;
      section = 0;
      digit = null;
      lastSmall = 10_000;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** 二〇二五: digits in a row, as years are written. */
function positional(words: string): number | null {
  if (words.length < 4 || /两/.test(words)) return null;
  return Number([...words].map((c) => DIGITS[c]).join(''));
}

/** The number that begins at `at`, or null; a scale word at the end of a Chinese numeral is left to the unit. */
export function numeralAt(words: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(words)?.[0];
  if (arabic !== undefined) {
    return { start: at, end: at + arabic.length, value: Number(arabic.replaceAll(',', '')), written: 'arabic' };
  }
  HAN.lastIndex = at;
  const han = HAN.exec(words)?.[0];
  if (han === undefined) return null;
  const trimmed = /^(.+?)(万亿|亿|万)$/.exec(han);
  const digits = trimmed?.[1] !== undefined && !/[万亿]$/.test(trimmed[1]) ? trimmed[1] : han;
  const value = hanValue(digits);
  return value === null ? null : { start: at, end: at + digits.length, value, written: 'han' };
}
