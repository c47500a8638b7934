import type { Edtf } from '../../schema/edtf.ts';
import { hanValue } from './numeral.ts';

/**
 * Dates in EDTF. A term stated as "by" (到2020年, 年底前, 三年时间, 十四五末) is an interval with an open start,
 * `../2020`; a period in which something is done (全年, 今年, 2021年) is the period itself, `2021`; a span with two
 * stated ends keeps both, `2021/2025`. A span counted in years includes the year it starts in: 三年时间 from 2021 ends
 * with 2023.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** Null where the words speak of a date that the document gives no year for. */
  readonly edtf: Edtf | null;
  /** by: a term; in: a period or a day; until: 截至; since: 以来; against: a date something is compared with. */
  readonly role: 'by' | 'in' | 'until' | 'since' | 'against';
  readonly rule: string;
  /** First and last year, for telling past from future. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What a document says of its own time. */
export interface Calendar {
  /** Year of publication (or of the event): 今年, 去年. */
  readonly year: number | null;
  readonly month: number | null;
  /** The year a section or a bulletin speaks of: 全年, 年底前, 9月. */
  readonly subject: number | null;
}

interface Reading {
  readonly edtf: Edtf | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly role?: DateMention['role'];
  readonly rule: string;
}

type Groups = readonly (string | undefined)[];

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, calendar: Calendar) => Reading | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const point = (rule: string, year: number | null, rest = ''): Reading => ({
  edtf: year === null ? null : `${year}${rest}`,
  from: year,
  to: year,
  rule,
});

/** Months of a part of a year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  前3季度: [1, 9],
  第一季度: [1, 3],
  一季度: [1, 3],
  '1季度': [1, 3],
  第二季度: [4, 6],
  二季度: [4, 6],
  第三季度: [7, 9],
  三季度: [7, 9],
  第四季度: [10, 12],
  四季度: [10, 12],
};
const PART = '上半年|下半年|前三季度|前3季度|第?[一二三四1]季度';

const yearOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  const value = /^\d{4}$/.test(digits) ? Number(digits) : hanValue(digits);
  return value !== null && value >= 1900 && value <= 2100 ? value : null;
};

const relativeYear = (word: string | undefined, calendar: Calendar): number | null => {
  if (word === undefined) return null;
  const base = calendar.year;
  if (word === '当年') return calendar.subject ?? base;
  if (base === null) return /^(今年|本年)/.test(word) ? calendar.subject : null;
  if (word === '去年') return base - 1;
  if (word === '上年') return (calendar.subject ?? base) - 1;
  if (word === '前年') return base - 2;
  if (word === '明年') return base + 1;
  if (word === '后年') return base + 2;
  return base;
};

/** The first year of a five-year plan: 十四五 is 2021, 十三五 2016. */
const planStart = (words: string): number | null => {
  const number = hanValue(words);
  return number === null || number < 9 || number > 20 ? null : 1951 + number * 5;
};

const partOf = (year: number | null, part: string, rule: string): Reading => {
  const months = PARTS[part];
  if (months === undefined) return point(rule, null);
  const [first, last] = months;
  return {
    edtf: year === null ? null : `${year}-${pad(first)}/${year}-${pad(last)}`,
    from: year,
    to: year,
    rule,
  };
};

const YEAR = '(\\d{4}|[一二][〇零一二三四五六七八九]{3})年';
const RELATIVE = '(今年|本年度|本年|去年|上年|前年|明年|后年|当年)';
const DASH = '(?:[—–\\-~～－]{1,2}|至|到)';
const COUNT = '([一两二三四五六七八九十]{1,2}|\\d{1,2})';

/** A month or day without a year belongs to the year the section or document speaks of. */
const nearest = (calendar: Calendar): number | null => calendar.subject ?? calendar.year;

const FORMS: readonly Form[] = [
  {
    rule: 'span-of-years',
    pattern: new RegExp(`(\\d{4})年?[ ]?${DASH}[ ]?(\\d{4})年`, 'y'),
    read: ([, a, b]) => {
      const [from, to] = [yearOf(a), yearOf(b)];
      return from === null || to === null || from >= to
        ? null
        : { edtf: `${from}/${to}`, from, to, rule: 'span-of-years' };
    },
  },
  {
    rule: 'day',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(\\d{1,2})月(\\d{1,2})[日号]`, 'y'),
    read: ([, year, relative, month, day], calendar) => {
      const y = yearOf(year) ?? (relative === undefined ? nearest(calendar) : relativeYear(relative, calendar));
      const [m, d] = [Number(month), Number(day)];
      if (m < 1 || m > 12 || d < 1 || d > 31) return null;
      const rest = `-${pad(m)}-${pad(d)}`;
      return y === null
        ? { edtf: `XXXX${rest}`, from: null, to: null, rule: 'day-without-year' }
        : point(year === undefined ? 'day-of-known-year' : 'day', y, rest);
    },
  },
  {
    rule: 'span-of-months',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(\\d{1,2})月?${DASH}(\\d{1,2})月`, 'y'),
    read: ([, year, relative, a, b], calendar) => {
      const y = yearOf(year) ?? (relative === undefined ? nearest(calendar) : relativeYear(relative, calendar));
      const [first, last] = [Number(a), Number(b)];
      if (first < 1 || last > 12 || first >= last) return null;
      return {
        edtf: `${y ?? 'XXXX'}-${pad(first)}/${y ?? 'XXXX'}-${pad(last)}`,
        from: y,
        to: y,
        rule: 'span-of-months',
      };
    },
  },
  {
    rule: 'month',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(\\d{1,2})月(?:份)?`, 'y'),
    read: ([, year, relative, month], calendar) => {
      const m = Number(month);
      if (m < 1 || m > 12) return null;
      const y = yearOf(year) ?? (relative === undefined ? nearest(calendar) : relativeYear(relative, calendar));
      return y === null
        ? { edtf: `XXXX-${pad(m)}`, from: null, to: null, rule: 'month-without-year' }
        : point(year === undefined ? 'month-of-known-year' : 'month', y, `-${pad(m)}`);
    },
  },
  {
    rule: 'part-of-year',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})(${PART})`, 'y'),
    read: ([, year, relative, part = ''], calendar) =>
      partOf(yearOf(year) ?? relativeYear(relative, calendar), part, 'part-of-year'),
  },
  {
    rule: 'part-of-known-year',
    pattern: new RegExp(`(${PART})`, 'y'),
    read: ([, part = ''], calendar) => partOf(nearest(calendar), part, 'part-of-known-year'),
  },
  {
    rule: 'year',
    pattern: new RegExp(`${YEAR}(?!级|版|度[^，。]{0,4}考核)(?:度|全年)?`, 'y'),
    read: ([, year]) => {
      const y = yearOf(year);
      return y === null ? null : point('year', y);
    },
  },
  {
    rule: 'relative-year',
    pattern: new RegExp(`${RELATIVE}(?:全年)?`, 'y'),
    read: ([, word], calendar) => point('relative-year', relativeYear(word, calendar)),
  },
  {
    rule: 'year-end',
    pattern: /(?:到)?(?:年底|岁末)/y,
    read: (_, calendar) => ({ ...point('year-end', nearest(calendar)), role: 'by' }),
  },
  {
    rule: 'end-of-year',
    pattern: /年末/y,
    read: (_, calendar) => point('end-of-year', nearest(calendar)),
  },
  {
    rule: 'whole-year',
    pattern: /(?<![\d十去上今明前])(?:全年|年内|年度内|本年内)/y,
    read: (_, calendar) => point('whole-year', nearest(calendar)),
  },
  {
    rule: 'planning-period',
    pattern:
      /(?<!第)[“"「『]?(十[一二三四五六七八]?|九)五[”"」』]?(?:规划)?(期末|时期末|末期|末|收官之年|收官|期间|时期|期内)?(?![年月日个项家亿万%成届条章号])/y,
    read: ([, ordinal = '', part]) => planningPeriod(ordinal, part),
  },
  {
    rule: 'years-from',
    pattern: new RegExp(`自${YEAR}起连续${COUNT}年`, 'y'),
    read: ([, year, count]) => {
      const from = yearOf(year);
      const years = hanValue(count ?? '') ?? Number(count);
      return from === null
        ? null
        : { edtf: `${from}/${from + years - 1}`, from, to: from + years - 1, rule: 'years-from' };
    },
  },
  {
    rule: 'coming-years',
    pattern: new RegExp(`(?:在)?(?:未来|今后|接下来的?)(?:的)?${COUNT}(?:年|个年度)(?:时间|内|左右)?`, 'y'),
    read: ([, count], calendar) => comingYears(count, calendar),
  },
  {
    rule: 'years-of-work',
    pattern: new RegExp(
      `(?:用|利用|经过|通过|力争用|在)${COUNT}(?:年)(?:左右)?(?:的)?(?:时间|努力|奋斗|建设|内)+`,
      'y',
    ),
    read: ([, count], calendar) => comingYears(count, calendar),
  },
  {
    rule: 'years-of-work',
    pattern: new RegExp(`${COUNT}年(?:左右)?(?:之内|以内|内|时间)`, 'y'),
    read: ([, count], calendar) => comingYears(count, calendar),
  },
  {
    rule: 'past-years',
    pattern: new RegExp(`(?:过去|近|最近|这)(?:的)?${COUNT}年(?:间|来|多来)?|${COUNT}年(?:多)?来`, 'y'),
    read: ([, a, b], calendar) => {
      const count = hanValue(a ?? b ?? '') ?? Number(a ?? b);
      const last = lastFinished(calendar);
      const from = last === null ? null : last - count + 1;
      return { edtf: from === null ? null : `${from}/${last}`, from, to: last, role: 'in', rule: 'past-years' };
    },
  },
];

/** The last year that a look back covers: a report of the first months speaks of the year before. */
function lastFinished({ year, month, subject }: Calendar): number | null {
  if (subject !== null && subject !== year) return subject;
  if (year === null) return subject;
  return month !== null && month <= 4 ? year - 1 : year;
}

function planningPeriod(ordinal: string, part: string | undefined): Reading | null {
  const start = planStart(ordinal);
  if (start === null) return null;
  const end = start + 4;
  if (part !== undefined && /末|收官/.test(part)) {
    return { edtf: `../${end}`, from: end, to: end, role: 'by', rule: 'planning-period-end' };
  }
  return { edtf: `${start}/${end}`, from: start, to: end, rule: 'planning-period' };
}

function comingYears(count: string | undefined, calendar: Calendar): Reading {
  const years = hanValue(count ?? '') ?? Number(count);
  const start = calendar.year ?? calendar.subject;
  const end = start === null ? null : start + years - 1;
  return { edtf: end === null ? null : `../${end}`, from: start, to: end, role: 'by', rule: 'span-from-document' };
}

const BY_BEFORE = /(?:到|至|截止到|在)$/;
const UNTIL_BEFORE = /(?:截至|截止|截至到|截止到|截止至)(?:目前)?[,，]?$/;
const BY_AFTER = /^(?:年|季度)?(?:底|末)?(?:之前|以前|前)(?!三季度|列)|^(?:年)?(?:底|末)/;
const SINCE_AFTER = /^(?:以来|起|开始|至今)/;
const AGAINST_BEFORE = /(?:比|较|与|同|超过?|高于|由|从)$/;

/** Every date in `words` (Simplified, ASCII digits), in order. */
export function dates(words: string, calendar: Calendar): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(words, at, calendar);
    if (mention === null) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

/** The characters that a date may begin with. */
const FIRST = /[\d一二两三四五六七八九十今本去上前明后当下第年岁全“"「『到在用利经通力未接过近最这自]/;

function mentionAt(words: string, at: number, calendar: Calendar): DateMention | null {
  if (!FIRST.test(words[at] ?? '')) return null;
  if (/\d/.test(words[at] ?? '') && /[\d.〔\[]/.test(words[at - 1] ?? '')) return null;
  for (const form of FORMS) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(words);
    if (match === null) continue;
    const reading = form.read(match, calendar);
    if (reading !== null) return withRole(words, at, at + match[0].length, reading);
  }
  return null;
}

function withRole(words: string, start: number, end: number, reading: Reading): DateMention {
  const before = words.slice(Math.max(0, start - 6), start);
  const after = words.slice(end, end + 6);
  const { from, to, rule, edtf } = reading;
  const mention = { start, end, edtf, from, to, rule };
  if (AGAINST_BEFORE.test(before) && !SINCE_AFTER.test(after)) return { ...mention, role: 'against' };
  if (SINCE_AFTER.test(after))
    return { ...mention, end: end + (SINCE_AFTER.exec(after)?.[0].length ?? 0), role: 'since' };
  if (UNTIL_BEFORE.test(before)) {
    const tail = /^(?:年)?(?:底|末)/.exec(after)?.[0] ?? '';
    return { ...mention, end: end + tail.length, role: 'until' };
  }
  const term = BY_AFTER.exec(after);
  const by = reading.role === 'by' || term !== null || (BY_BEFORE.test(before) && !/^(?:期间|年?间)/.test(after));
  if (!by) return { ...mention, role: reading.role ?? 'in' };
  const last = edtf?.includes('/') === true ? (edtf.split('/')[1] ?? edtf) : edtf;
  return {
    ...mention,
    end: end + (term?.[0].length ?? 0),
    edtf: last === null ? null : last.startsWith('../') || last.startsWith('XXXX') ? last : `../${last}`,
    role: 'by',
  };
}
