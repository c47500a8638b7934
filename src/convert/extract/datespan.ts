import type { Calendar } from './date.ts';
import { hanValue } from './numeral.ts';
import { DASH, type Form, nearest, pad, RELATIVE, relativeYear, YEAR, yearOf } from './dateform.ts';

/** The rule of a date that comes back with every year. */
export const EVERY_YEAR_DATE = 'every-year';

/** A day or month as YYYY-MM(-DD); null where there is none such. */
function dayOf(year: number, month: string | undefined, day: string | undefined): string | null {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${pad(m)}${day === undefined ? '' : `-${pad(d)}`}`;
}

/** Whether a day or month is that of the document or later. */
function isToCome(day: string, { year, month }: Calendar): boolean {
  return year !== null && day.slice(0, 'YYYY-MM'.length) >= `${year}-${pad(month ?? 1)}`;
}

const DATED = `(?:${YEAR}|${RELATIVE})?(\\d{1,2})月(?:份|(\\d{1,2})[日号])?`;

/** Ways to write a date that are read before those that are part of them. */
export const SPAN_FORMS: readonly Form[] = [
  {
    // 2024年5月1日至2025年4月30日. What is over keeps its days one by one: a meeting is told by the first of them.
    rule: 'span-of-dates',
    pattern: new RegExp(`${DATED}${DASH}${DATED}`, 'y'),
    read: ([, year, relative, month, day, lastYear, lastRelative, lastMonth, lastDay], calendar) => {
      if (day === undefined && lastDay === undefined && lastYear === undefined && lastRelative === undefined)
        return null;
      const from = yearOf(year) ?? (relative === undefined ? nearest(calendar) : relativeYear(relative, calendar));
      if (from === null) return null;
      const to = yearOf(lastYear) ?? (lastRelative === undefined ? from : relativeYear(lastRelative, calendar));
      if (to === null) return null;
      const [first, last] = [dayOf(from, month, day), dayOf(to, lastMonth, lastDay)];
      if (first === null || last === null || first >= last || !isToCome(last, calendar)) return null;
      return { edtf: `${first}/${last}`, from, to, rule: 'span-of-dates' };
    },
  },
  {
    // 2024、2025、2026年分别…: 年 is said after the last.
    rule: 'year',
    pattern: /(20\d\d)(?=(?:[、和及]20\d\d)*[、和及]20\d\d年)/y,
    read: ([, year]) => {
      const y = yearOf(year);
      return y === null ? null : { edtf: String(y), from: y, to: y, rule: 'year' };
    },
  },
  {
    rule: 'middle-of-year',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})年中(?![心期央])|(?<![\\d\\u4e00-\\u9fff])年中(?=(?:之|以)?前)`, 'y'),
    read: ([, year, relative], calendar) => {
      const y = yearOf(year) ?? (relative === undefined ? nearest(calendar) : relativeYear(relative, calendar));
      return { edtf: y === null ? null : `${y}-06`, from: y, to: y, role: 'by', rule: 'middle-of-year' };
    },
  },
  {
    // From a day that the words do not tell.
    rule: 'months-of-work',
    pattern:
      /(?<![到至为在缩短压控起满每第\d])(?:半年|(?:[一两二三四五六七八九十]|\d{1,2})个月)(?:时间)?(?:之|以)?内(?!办|审|拿|领|拨|兑|整改|完成审)/y,
    read: () => ({ edtf: null, from: null, to: null, rule: 'months-of-work' }),
  },
  {
    rule: 'two-years',
    pattern: /(今明|明后)(?:两|2)年/y,
    read: ([, which], { year }) => {
      if (year === null) return { edtf: null, from: null, to: null, rule: 'two-years' };
      const from = which === '明后' ? year + 1 : year;
      return { edtf: `${from}/${from + 1}`, from, to: from + 1, rule: 'two-years' };
    },
  },
  {
    rule: 'next-year',
    pattern: /次年(?!\d)(?:度|内)?/y,
    read: (_, { named }) =>
      named === undefined || named === null
        ? { edtf: null, from: null, to: null, rule: 'next-year' }
        : { edtf: String(named + 1), from: named + 1, to: named + 1, rule: 'next-year' },
  },
  {
    // “十四五”前三年…；后两年….
    rule: 'part-of-planning-period',
    pattern: /(?<![\u4e00-\u9fff\d”"」』])([前后])([两二三四])年(?=$|，|[再新建完培改引实组开投打累要争确力])/y,
    read: ([, end, count = ''], { plan }) => {
      const years = hanValue(count) ?? 0;
      if (plan === undefined || plan === null || plan.to - plan.from < years) return null;
      const [from, to] = end === '前' ? [plan.from, plan.from + years - 1] : [plan.to - years + 1, plan.to];
      return { edtf: `${from}/${to}`, from, to, rule: 'part-of-planning-period' };
    },
  },
  {
    // A time of the year of which no calendar tells the days.
    rule: 'before-season',
    pattern: /(?<![\u4e00-\u9fff])(?:暑期|暑假|寒假|今冬明春|汛期|旅游旺季)(?:期间)?(?=$|，|举办|开展|组织|开放|推出)/y,
    read: () => ({ edtf: null, from: null, to: null, rule: 'before-season' }),
  },
  {
    rule: 'first-year',
    pattern: /(?<![\u4e00-\u9fff])首年(?=[，\u4e00-\u9fff])/y,
    read: (_, { plan }) => {
      const y = plan?.from ?? null;
      return { edtf: y === null ? null : String(y), from: y, to: y, rule: 'first-year' };
    },
  },
  {
    // Whose last year no document tells.
    rule: 'term-of-office',
    pattern:
      /(?:在)?(?:本届(?:市|县|区)?政府任期|本届(?:市|县|区)?政府|本届任期|(?<![\u4e00-\u9fff])任期)(?:之)?(?:内|末)/y,
    read: () => ({ edtf: null, from: null, to: null, role: 'by', rule: 'term-of-office' }),
  },
  {
    // 每年12月底前, 每月25日前: due anew every year or month.
    rule: EVERY_YEAR_DATE,
    pattern: new RegExp(
      `每(?:个)?月(?:\\d{1,2}[日号](?:之|以)?前|(?:[底末]|[上中下]旬)(?:(?:之|以)?前)?)|每年(?:度)?(?:\\d{1,2}月(?:份|\\d{1,2}[日号]|[上中下]旬)?|年[底末]|[一二三四]季度|[上下]半年)(?:[底末])?(?:(?:之|以)?前)?(?!的)`,
      'y',
    ),
    read: () => ({ edtf: null, from: null, to: null, rule: EVERY_YEAR_DATE }),
  },
];
