import type { Calendar } from './date.ts';
import { feastDay, FEASTS } from './feast.ts';
import { hanValue } from './numeral.ts';
import { comingYears, lastFinished, partOfPlan, planningPeriod, type Reading } from './years.ts';
import { SEASONS } from './vocabulary/feasts.ts';

type Groups = readonly (string | undefined)[];

/** One way to write a date. */
export interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, calendar: Calendar) => Reading | null;
}

export const pad = (n: number): string => String(n).padStart(2, '0');
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

/** 民国元年 is 1912. */
const REPUBLIC = 1911;

export const yearOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  if (digits.startsWith('民国')) {
    const years = hanValue(digits.slice(2)) ?? Number(digits.slice(2));
    return Number.isNaN(years) ? null : REPUBLIC + years;
  }
  const value = /^\d{4}$/.test(digits) ? Number(digits) : hanValue(digits);
  return value !== null && value >= 1900 && value <= 2100 ? value : null;
};

export const relativeYear = (word: string | undefined, calendar: Calendar): number | null => {
  if (word === undefined) return null;
  const base = calendar.year;
  if (word === '当年') return calendar.named ?? calendar.subject ?? base;
  if (base === null) return /^(今年|本年)/.test(word) ? calendar.subject : null;
  if (word === '去年') return base - 1;
  if (word === '上年') return (calendar.subject ?? base) - 1;
  if (word === '前年') return base - 2;
  if (word === '明年') return base + 1;
  if (word === '后年') return base + 2;
  return base;
};

const lastOf = (part: string): number => PARTS[part]?.[1] ?? 0;

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

export const YEAR = '(\\d{4}|[一二][〇零一二三四五六七八九]{3}|民国(?:\\d{2,3}|[一二三四五六七八九十百〇零]{1,4}))年';
/** 达产后年产值 holds no year after next. */
export const RELATIVE =
  '(今年|本年度|本年|去年|(?<!网)上年(?![货岁])|前年|明年|(?<![产成投运营建工用放行地园])后年(?![产销均营税利处])|当年)';
export const DASH = '(?:[—–\\-~～－]{1,2}|至|到)';
const COUNT = '([一两二三四五六七八九十]{1,2}|\\d{1,2})';

/** A whole year without a number is the one the section or document speaks of. */
export const nearest = (calendar: Calendar): number | null => calendar.subject ?? calendar.year;

/** 明年3月铺沥青，5月通车: a later month after one of the year to come. */
const goesOnNextYear = ({ year, month: now, named, namedMonth }: Calendar, month: number): boolean =>
  year !== null &&
  named === year + 1 &&
  ((namedMonth !== undefined && namedMonth !== null && month > namedMonth) || (now !== null && month < now));

/** So is that of a month or day, unless 去年 of the sentence before is all that says so and the month is over. */
const nearestOf = (calendar: Calendar, month: number): number | null =>
  goesOnNextYear(calendar, month)
    ? (calendar.named ?? null)
    : calendar.loose === true && calendar.year !== null && month < (calendar.month ?? 0)
      ? calendar.year
      : nearest(calendar);

/** The ways to write a date, the more exact first. */
export const FORMS: readonly Form[] = [
  {
    rule: 'before-feast',
    pattern: new RegExp(
      `(?:${YEAR}|${RELATIVE})?[“"「『]?(${FEASTS})[”"」』]?(?:假期)?(?:来临|到来)?(?:之|以)?前(?!后)`,
      'y',
    ),
    read: ([, year, relative, feast = ''], calendar) => {
      const named = yearOf(year) ?? (relative === undefined ? null : relativeYear(relative, calendar));
      const day = feastDay(feast, named, nearest(calendar), calendar);
      return day === null
        ? { edtf: null, from: null, to: null, role: 'by', rule: 'before-feast' }
        : {
            edtf: `../${day}`,
            from: Number(day.slice(0, 4)),
            to: Number(day.slice(0, 4)),
            role: 'by',
            rule: 'before-feast',
          };
    },
  },
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
      const y =
        yearOf(year) ??
        (relative === undefined ? nearestOf(calendar, Number(month)) : relativeYear(relative, calendar));
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
      const y =
        yearOf(year) ?? (relative === undefined ? nearestOf(calendar, Number(b)) : relativeYear(relative, calendar));
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
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(\\d{1,2})月(?:份|[上中下]{1,2}旬)?`, 'y'),
    read: ([, year, relative, month], calendar) => {
      const m = Number(month);
      if (m < 1 || m > 12) return null;
      const y = yearOf(year) ?? (relative === undefined ? nearestOf(calendar, m) : relativeYear(relative, calendar));
      return y === null
        ? { edtf: `XXXX-${pad(m)}`, from: null, to: null, rule: 'month-without-year' }
        : point(year === undefined ? 'month-of-known-year' : 'month', y, `-${pad(m)}`);
    },
  },
  {
    rule: 'before-season',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(?:${SEASONS})(?:来临|到来)?(?:之|以)?前(?!后)`, 'y'),
    read: ([, year, relative], calendar) => {
      const y = yearOf(year) ?? (relative === undefined ? null : relativeYear(relative, calendar));
      return { edtf: y === null ? null : `../${y}`, from: y, to: y, role: 'by', rule: 'before-season' };
    },
  },
  {
    rule: 'after-season',
    pattern: /(?:开春|入春|入夏|入秋|入冬|秋收|农闲|汛期)(?:之|以)?后/y,
    read: () => ({ edtf: null, from: null, to: null, rule: 'after-season' }),
  },
  {
    rule: 'around-feast',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?[“"「『]?(${FEASTS})[”"」』]?(?:假期)?前后`, 'y'),
    read: ([, year, relative, feast = ''], calendar) => {
      const named = yearOf(year) ?? (relative === undefined ? null : relativeYear(relative, calendar));
      const day = feastDay(feast, named, nearest(calendar), calendar);
      const at = day === null ? null : Number(day.slice(0, 4));
      return { edtf: day?.slice(0, 'YYYY-MM'.length) ?? null, from: at, to: at, rule: 'around-feast' };
    },
  },
  {
    rule: 'end-of-month',
    pattern: /(?<![\d十一二三四五六七八九个上每按次逐])月底/y,
    read: (_, { year, month }) =>
      year === null || month === null
        ? { edtf: null, from: null, to: null, rule: 'end-of-month' }
        : point('end-of-month', year, `-${pad(month)}`),
  },
  {
    rule: 'in-season',
    pattern:
      /(?<![\u4e00-\u9fff])(?:今年|明年)?(?:春季|夏季|秋季|冬季|今春|今夏|今秋|今冬)(?=推|举|办|组织|开展|启动|，)/y,
    read: (_, calendar) => ({ edtf: null, from: nearest(calendar), to: null, rule: 'in-season' }),
  },
  {
    rule: 'mid-year',
    pattern: /(?<!\d)年中(?![国央心间小学专])/y,
    read: (_, calendar) => ({ edtf: null, from: nearest(calendar), to: nearest(calendar), rule: 'mid-year' }),
  },
  {
    rule: 'relative-month',
    pattern: /(?<!每|月|月份)(本月|当月|[上下]个?月)(?!\d)(?:份)?/y,
    read: ([, word = ''], { year, month }) => {
      const next = month === null ? null : month + (word.startsWith('下') ? 1 : word.startsWith('上') ? -1 : 0);
      if (year === null || next === null) return { edtf: null, from: null, to: null, rule: 'relative-month' };
      if (next < 1) return point('relative-month', year - 1, '-12');
      return point('relative-month', next > 12 ? year + 1 : year, `-${pad(next > 12 ? 1 : next)}`);
    },
  },
  {
    rule: 'first-months',
    pattern: new RegExp(`(?:${YEAR}|${RELATIVE})?(?<!提)前(\\d{1,2}|[二三四五六七八九十]{1,2})个?月`, 'y'),
    read: ([, year, relative, count = ''], calendar) => {
      const last = hanValue(count) ?? Number(count);
      const y = yearOf(year) ?? (relative === undefined ? nearestOf(calendar, last) : relativeYear(relative, calendar));
      if (last < 2 || last > 12) return null;
      const edtf = `${y ?? 'XXXX'}-01/${y ?? 'XXXX'}-${pad(last)}`;
      return { edtf, from: y, to: y, rule: 'first-months' };
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
    read: ([, part = ''], calendar) => partOf(nearestOf(calendar, lastOf(part)), part, 'part-of-known-year'),
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
    read: ([, word = ''], calendar) =>
      point(/去年|上年|前年/.test(word) ? 'past-year' : 'relative-year', relativeYear(word, calendar)),
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
    pattern:
      /(?<![\d十去上今明前半])(?:全年(?!\d[\d.]*[%％](?:以上|左右)?的(?:增长|预期|调控)?(?:目标|任务)(?:打|奠|夯|创|赢)|不断|无休|不打烊|不间断|不停|(?:目标|计划|任务|预算)(?:任务|数)?(?:的|$|[，。；、])|[^，]{1,16}(?:目标|任务|计划|预算)(?:任务|数)?的[近约]?[\d一二三四五六七八九])|年内(?!新[高低]|最[高低好]|高点|低点)|年度内|本年内)/y,
    read: (_, calendar) => point('whole-year', nearest(calendar)),
  },
  {
    rule: 'goal-year',
    pattern:
      /年度(?=(?:目标|任务|计划)(?:任务|数)?(?:为|是)?\d)|全年(?=[^，]{1,16}(?:目标|任务|计划|预算)(?:任务|数)?的[近约]?[\d一二三四五六七八九])|年初(?=(?:市里|我市)?(?:计划|确定|提出|安排|定下|承诺|部署)[^，]*\d)/y,
    read: (_, calendar) => point('goal-year', nearest(calendar)),
  },
  {
    rule: 'planning-period',
    pattern:
      /(?<!第|(?:国家|国家级|列入|纳入|进入)[“"「『]?)[“"「『]?(十[一二三四五六七八]?|九)五[”"」』]?(?![”"」』]?规划(?:纲要)?中?(?:曾|原)?(?:提出|明确|要求|设定))(?:([前后])([一二两三四])年|)(?:规划)?(期末|时期末|末期|末|收官之年|收官|期间|时期|期内)?(?![年月日个项家亿万%成届条章号]|(?:实现|迎来)?了?(?:良好|精彩|圆满|顺利)?(?:开局|开门红|起步))/y,
    read: ([, ordinal = '', end, count, part]) =>
      end === undefined ? planningPeriod(ordinal, part) : partOfPlan(ordinal, end, hanValue(count ?? '') ?? 0),
  },
  {
    rule: 'planning-period',
    pattern: /(?:本)?规划期(?:限)?(内|间|末)/y,
    read: ([, part], { plan }) => {
      if (plan === undefined || plan === null) return { edtf: null, from: null, to: null, rule: 'planning-period' };
      const { from, to } = plan;
      return part === '末'
        ? { edtf: `../${to}`, from: to, to, role: 'by', rule: 'planning-period-end' }
        : { edtf: `${from}/${to}`, from, to, rule: 'planning-period' };
    },
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
    rule: 'bare-years',
    pattern: new RegExp(
      `(?<![\\d第近过前后头上这满每续间历隔时约余百十])${COUNT}年(?=(?:内|累计|合计|共|计划|要|再|新|完成|引进|引育|培育|培养|建成|建设|建立|改造|投入|安排|实施|打造|实现|达到|创建|争创|筹集|统筹|轮训|培训|治理|整治|招引|转移|减少|翻[一两]?番|突破|扶持|支持|开工|发放|化解|盘活|修复|见效|解决|消除|压减|供应|筹建|出让|吸引|招聘|选派|遴选|孵化|转化|补充|招录|认定|评选|资助|组织|开展|发展)[^，]*\\d|“[^”]{2,8}”\\d)`,
      'y',
    ),
    read: ([, count], calendar) => ({ ...comingYears(count, calendar), rule: 'bare-years' }),
  },
  {
    rule: 'nth-year',
    pattern:
      /(?<!连续|从|满|的)第([一二三四五])年(?=(?:度)?(?:，|完成|达到|实现|建成|新增|新建|培育|改造|投入|全面|基本|底|末))/y,
    read: ([, nth], { year, subject }) => {
      const first = year ?? subject;
      const count = hanValue(nth ?? '') ?? 1;
      return point('nth-year', first === null ? null : first + count - 1);
    },
  },
  {
    rule: 'past-years',
    pattern: new RegExp(
      `(?:过去|近|最近|这)(?:的)?${COUNT}年(?:间|来|多来)?|${COUNT}年(?:多)?(?:[来间]|(?<!一年)里(?![程面]))`,
      'y',
    ),
    read: ([, a, b], calendar) => {
      const count = hanValue(a ?? b ?? '') ?? Number(a ?? b);
      const last = lastFinished(calendar);
      const from = last === null ? null : last - count + 1;
      const edtf = from === null ? null : from === last ? String(last) : `${from}/${last}`;
      return { edtf, from, to: last, role: 'in', rule: 'past-years' };
    },
  },
];
