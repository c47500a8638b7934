import type { Kind } from '../../schema/vocabulary.ts';
import type { Proposes } from './attribution.ts';
import { reportTitleYear, titleYear } from './calendar.ts';
import type { Clause, Segment } from './clause.ts';
import type { Calendar, DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import type { Orientation, Setting } from './orientation.ts';
import type { Heading } from './section.ts';
import { BY_A_DAY, COUNTS_A_DEED, TOLD_NEXT } from './vocabulary/clauses.ts';
import { PLANS_AGAIN } from './vocabulary/orientation.ts';

/** What the blocks before and the headings above say of a block. */
export interface Surroundings {
  /** The whole text, Simplified and with ASCII digits. */
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly calendar: Calendar;
  readonly frame: Setting;
  /** The document is a notice whose title names the plan that it hands on. */
  readonly covers: boolean;
  /** What a bare 建议 stands for. */
  readonly proposes: Proposes;
  /** A term set for a whole list: 到2025年实现以下目标：. */
  readonly term: DateMention | null;
  /** The term is that of a stage, which holds for what is done as for what is reached. */
  readonly staged: boolean;
  /** The part of a year that the title reports on: 2022年上半年…公报. */
  readonly reported: DateMention | null;
}

/** 建议安排资金12亿元: the authority's own where its report asks an assembly to approve it, others' where it answers them. */
export function proposesAs(kind: Kind, title: string): Proposes {
  if (kind === 'reply' || kind === 'letter') return 'other';
  return kind === 'work-report' || (kind === 'report' && /预算|计划/.test(title)) ? 'own' : 'goals';
}

/** What a label makes of the rest of its paragraph; goals in a report on a year's progress are those of that year. */
export function inColumn(given: Surroundings, frame: 'past' | 'future'): Surroundings {
  return frame === 'past' ? { ...given, frame } : { ...given, frame, covers: true, reported: null };
}

/** The year of a heading such as 2021年重点任务, or of a title such as 2023年工作要点. */
export function plannedYear(input: ExtractionInput, { headings, frame, covers }: Surroundings): number | null {
  const heading = headings.findLast((h) => h.year !== null);
  if (heading?.year !== undefined && heading.year !== null) return heading.frame === 'past' ? null : heading.year;
  return (frame === 'future' || frame === 'rule') && (['plan', 'opinion'].includes(input.kind) || covers)
    ? titleYear(input)
    : null;
}

/** The year of a heading such as 2020年工作回顾, or of the title of a bulletin. */
export function reportedYear(input: ExtractionInput, { headings }: Surroundings): number | null {
  return headings.findLast((h) => h.year !== null)?.year ?? reportTitleYear(input);
}

/** The time that a section which looks back, or the title of its document, reports on. */
export function reportedTime(input: ExtractionInput, setting: Surroundings): DateMention | null {
  if (setting.reported !== null || setting.frame !== 'past') return setting.reported;
  const year = reportedYear(input, setting);
  return year === null
    ? null
    : { start: 0, end: 0, edtf: String(year), role: 'in', rule: 'section-year', from: year, to: year };
}

/** What is due cannot belong to a year that has passed. */
const AHEAD = /力争|确保|争取|将|要|计划|底前|年内|努力/;

/** 2020年，全年…: what a section or sentence has said of the year. */
export function calendarIn(
  setting: Surroundings,
  { year, loose }: { readonly year: number | null; readonly loose: boolean },
  { words }: Clause,
): Calendar {
  return year === null || (AHEAD.test(words) && year < (setting.calendar.year ?? year))
    ? setting.calendar
    : { ...setting.calendar, subject: year, loose };
}

/** The last year named alone or with its month, which 全年 and 9月 after it belong to; and whether only as 去年. */
export function namedYear(
  words: string,
  mentions: readonly DateMention[],
  { year }: Calendar,
): { readonly year: number; readonly loose: boolean } | null {
  const named = mentions.findLast((m) => {
    if (m.role === 'since' && m.rule === 'past-year') return false;
    if (m.role === 'in' && m.from === year && /^(?:今年|本年度?)[\d一二三四上下前第]/.test(words.slice(m.start, m.end)))
      return true;
    const ofAYear = ['year', 'relative-year', 'past-year'].includes(m.rule);
    const before = /^(?:day|month)/.test(m.rule) && m.from !== null && year !== null && m.from < year;
    return (m.role === 'in' || m.role === 'since') && (ofAYear || before);
  });
  if (named?.from === undefined || named.from === null) return null;
  return { year: named.from, loose: /去年|上年|前年/.test(words.slice(named.start, named.end)) };
}

/** Rules look ahead as promises do. */
export function frameOrientation(frame: Setting): Orientation {
  return frame === 'rule' ? 'future' : frame;
}

/** 去年…768家，今年再净增60家: in a section that promises, this year is not what the year before was. */
export function isAboutNow(mentions: readonly DateMention[], { frame, calendar }: Surroundings): boolean {
  return (
    frame === 'future' &&
    mentions.some((m) => m.rule === 'relative-year' && m.role === 'in' && m.from === calendar.year)
  );
}

/** 2020年…仅3.3%；实施数字经济工程，年均增长12%: after a semicolon a section that promises goes on to do so. */
export function plansAgain(clause: Clause, { clauses }: Segment, { frame }: Surroundings): boolean {
  return frame === 'future' && clause === clauses[0] && PLANS_AGAIN.test(clause.words);
}

/** …9月开学；基金完成备案，首期已投5个项目: after a semicolon, in words that neither plan nor report, what the next clause goes on to tell. */
export function isToldAgain(clause: Clause, { clauses }: Segment, { frame }: Surroundings): boolean {
  const next = clauses[1];
  return frame === 'open' && clause === clauses[0] && next !== undefined && TOLD_NEXT.test(next.words);
}

/** 拿出1300个岗位，7月底前招录完毕: in words that neither plan nor report, a count of what is done, which the next clause bounds by a day to come. */
export function isBoundNext(clause: Clause, { clauses }: Segment, { frame }: Surroundings): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return frame === 'open' && next !== undefined && COUNTS_A_DEED.test(clause.words) && BY_A_DAY.test(next.words);
}
