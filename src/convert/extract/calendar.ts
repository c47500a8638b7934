import type { ExtractionInput } from './extraction.ts';
import { PLANNING_TITLE, REPORTING_TITLE } from './vocabulary/orientation.ts';
import { type Calendar, type DateMention, dates } from './date.ts';
import { asciiDigits, hanValue } from './numeral.ts';

const YEAR_STATED = /(?:^|[。；\n])[ 　]*(20\d{2})年(?:是|,|，|全市|我市|度)/;
const YEAR_IN_TITLE = /(20\d{2})年(?!以来|前)/;
const SPAN_IN_TITLE = /(20\d{2})年?[ ]?(?:[—–\-~～－]{1,2}|至)[ ]?(20\d{2})年?/;

/**
 * The time of the document: the year of publication or of the event; where neither is stated, the year that the text
 * says it is about (2021年是“十四五”开局之年). Nothing is guessed: a document that states no year has none.
 */
export function calendarOf(input: ExtractionInput): Calendar {
  const dated = /^(\d{4})(?:-(\d{2}))?/.exec(input.published ?? '') ?? /^(\d{4})(?:-(\d{2}))?/.exec(input.event ?? '');
  const stated = subjectYear(input);
  const year = dated?.[1] === undefined ? stated : Number(dated[1]);
  const month = dated?.[2] === undefined ? null : Number(dated[2]);
  // News of a meeting about the year to come speaks of the year it is held in: 到11月底已完成327户.
  const ahead = TELLS.has(input.kind) && year !== null && stated !== null && stated > year;
  return { year, month, subject: ahead ? year : (stated ?? year), plan: titleSpan(input) ?? plannedFive(input) };
}

const TELLS: ReadonlySet<string> = new Set(['news-report', 'feature', 'unknown']);

/** The span of years that the title of a plan names, such as 2021—2023年. */
function titleSpan(input: ExtractionInput): { readonly from: number; readonly to: number } | null {
  const span = SPAN_IN_TITLE.exec(titleWords(input));
  if (span === null) return null;
  const [from, to] = [Number(span[1]), Number(span[2])];
  return from < to ? { from, to } : null;
}

/** The five years of “十四五” or 第十四个五年规划 in the title of a plan. */
function plannedFive(input: ExtractionInput): { readonly from: number; readonly to: number } | null {
  const number = /(?:第|[“"「『])?(十[一二三四五六七八])(?:五[”"」』]?|个五年)/.exec(titleWords(input))?.[1];
  const nth = number === undefined ? null : hanValue(number);
  return nth === null ? null : { from: FIRST_PLAN + nth * 5, to: FIRST_PLAN + nth * 5 + 4 };
}

/** The first five-year plan began in 1953; the tenth ended in 2005. */
const FIRST_PLAN = 1951;

/** The one year that the title of a plan names, such as 2023年工作要点. */
export function titleYear(input: ExtractionInput): number | null {
  if (titleSpan(input) !== null) return null;
  const year = YEAR_IN_TITLE.exec(titleWords(input))?.[1];
  return year === undefined ? null : Number(year);
}

/** The one year that the title of a bulletin, a summary or a report of progress is about: 2023年民生实事完成情况. */
export function reportTitleYear(input: ExtractionInput): number | null {
  const title = titleWords(input);
  const reports = input.kind === 'communique' || (REPORTING_TITLE.test(title) && !PLANNING_TITLE.test(title));
  return reports && reportedSpan(input, calendarOf(input)) === null ? titleYear(input) : null;
}

/** The part of a year that the title of a report names: 2022年上半年经济运行情况. */
export function reportedSpan(input: ExtractionInput, calendar: Calendar): DateMention | null {
  const title = titleWords(input);
  if (!/公报|情况|通报|运行|统计|总结|成绩|成效/.test(title)) return null;
  const { year, month } = calendar;
  const isOver = (m: DateMention): boolean =>
    year === null || month === null || (m.edtf?.split('/')[0] ?? '') < `${year}-${String(month).padStart(2, '0')}`;
  const said = dates(title, calendar).find((m) => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(m.edtf ?? '') && isOver(m));
  const half = said === undefined && /(?<![上下])半年/.test(title) && month !== null && month >= HALF_OVER;
  return said ?? (half ? (dates('上半年', calendar)[0] ?? null) : null);
}

/** 半年“成绩单”: no report on the first half of a year comes before its last month. */
const HALF_OVER = 6;

/** The day or month up to which a circular reports: 截至8月31日, said once for all that follows. */
export function reportedUntil(input: ExtractionInput, calendar: Calendar): DateMention | null {
  const circular = input.kind === 'circular' || /通报|(?:推进|进展|完成|办理|落实|整改)情况/.test(titleWords(input));
  if (!circular) return null;
  const text = asciiDigits(input.simplified);
  return (
    input.blocks
      .slice(0, OPENING)
      .flatMap((b) => dates(text.slice(b.start, b.end), calendar))
      .find((m) => m.role === 'until' && m.edtf !== null) ?? null
  );
}

/** What holds for the whole is said in the first paragraphs. */
const OPENING = 10;

function titleWords(input: ExtractionInput): string {
  return asciiDigits(
    input.blocks
      .filter((b) => b.kind === 'title')
      .map((b) => input.simplified.slice(b.start, b.end))
      .join(' '),
  );
}

function subjectYear(input: ExtractionInput): number | null {
  const title = titleYear(input);
  if (title !== null) return title;
  if (input.published !== null) return null;
  const year = YEAR_STATED.exec(asciiDigits(input.simplified))?.[1];
  return year === undefined ? null : Number(year);
}

/** Of a report that looks back in the first months of a year: 全年 is the year before. */
export function lookingBack(calendar: Calendar): Calendar {
  const { year, month, subject } = calendar;
  const early = year !== null && month !== null && month <= FIRST_MONTHS && subject === year;
  return early ? { ...calendar, subject: year - 1, loose: true } : calendar;
}

const FIRST_MONTHS = 3;
