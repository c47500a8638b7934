/** A date as it stands in a text; `[start, end)` in the string it was sought in. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `XXXX-MM-DD` where no year stands beside it. */
  readonly edtf: string;
}

const HAN_DIGITS = new Map([...'〇○零一二三四五六七八九'].map((c, i) => [c, i < 3 ? 0 : i - 2] as const));
const HAN = '一二三四五六七八九十廿卅';
const YEAR = `(?:\\d{4}|[〇○零OＯ一二三四五六七八九]{4})`;
const SMALL = `(?:\\d{1,2}|[${HAN}]{1,3})`;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

const PATTERNS = [
  new RegExp(`(?<!\\d)(?<y>${YEAR})\\s?年\\s?(?<m>${SMALL})\\s?月\\s?(?<d>${SMALL})\\s?[日号]`, 'g'),
  /(?<!\d)(?<y>(?:19|20)\d{2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/g,
  new RegExp(`\\b(?<n>${MONTHS})\\.? (?<d>\\d{1,2}),? (?<y>(?:19|20)\\d{2})\\b`, 'gi'),
  new RegExp(`\\b(?<d>\\d{1,2}) (?<n>${MONTHS}),? (?<y>(?:19|20)\\d{2})\\b`, 'gi'),
  new RegExp(`(?<!\\d)(?<y>${YEAR})\\s?年\\s?(?<m>${SMALL})\\s?月(?!\\s?\\d)(?!份?以来)`, 'g'),
  new RegExp(`(?<![\\d年月])(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]`, 'g'),
];

function small(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.replace('廿', '二十').replace('卅', '三十').split('十');
  if (units === undefined) return HAN_DIGITS.get(written) ?? Number.NaN;
  const ten = tens === '' ? 1 : (HAN_DIGITS.get(tens ?? '') ?? Number.NaN);
  return ten * 10 + (units === '' ? 0 : (HAN_DIGITS.get(units) ?? Number.NaN));
}

function year(written: string): string {
  if (/^\d{4}$/.test(written)) return written;
  return [...written].map((c) => HAN_DIGITS.get(c) ?? 0).join('');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether such a day exists; 29 February counts where the year is not said. */
function exists(y: string, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const lastDay = new Date(Date.UTC(/^\d{4}$/.test(y) ? Number(y) : 2000, month, 0)).getUTCDate();
  return day <= lastDay;
}

/** Dates of a folded Simplified or English string in order; what no calendar holds (13月) is none. */
export function datesIn(plain: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const { y, m, d, n } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((f) => start < f.end && f.start < end)) continue;
      const month = n !== undefined ? MONTHS.split('|').indexOf(n.toLowerCase()) + 1 : small(m ?? '');
      const written = y === undefined ? 'XXXX' : year(y);
      if (!exists(written, month, d === undefined ? 1 : small(d))) continue;
      found.push({ start, end, edtf: `${written}-${two(month)}${d === undefined ? '' : `-${two(small(d))}`}` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a date says year, month and day. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

/** The day `days` later (earlier when negative) than a full date. */
export function dayAfter(edtf: string, days: number): string {
  const date = new Date(`${edtf}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
