import { type Calendar, type DateMention, dates } from './date.ts';
import { LIMIT_LABEL, LIMIT_LINE, NO_LIMIT, OF_ALL } from './vocabulary/limits.ts';

/**
 * The term that the end of a paragraph (Simplified, ASCII digits) sets for all that it promises: （完成时限：2025年8月）,
 * 。（2024年12月底前完成）, or a line behind it (完成时限：12月底); null where it names none or says that the work goes on.
 */
export function limitOf(words: string, behind: readonly string[], calendar: Calendar): DateMention | null {
  const line = behind.find((b) => LIMIT_LINE.test(b));
  return limitIn(words, calendar) ?? (line === undefined ? null : limitIn(line, calendar));
}

function limitIn(words: string, calendar: Calendar): DateMention | null {
  return limitSaid(LIMIT_LABEL.exec(words)?.[1] ?? OF_ALL.exec(words)?.[1] ?? '', calendar);
}

/** The term that a cell or the words behind a label name for a task: 12月底, 2024年; null where they name none. */
export function limitSaid(said: string, calendar: Calendar): DateMention | null {
  if (NO_LIMIT.test(said)) return null;
  const mention = dates(said, calendar).findLast((m) => m.edtf !== null && m.role !== 'against');
  if (mention === undefined || mention.edtf === null) return null;
  if (mention.rule === 'whole-year') return { ...mention, role: 'by' };
  const last = mention.edtf.split('/').at(-1) ?? mention.edtf;
  return { ...mention, role: 'by', edtf: mention.role === 'by' ? mention.edtf : `../${last}` };
}
