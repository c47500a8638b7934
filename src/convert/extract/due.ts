import type { Action } from './action.ts';
import type { DateMention } from './date.ts';
import type { Statement } from './statement.ts';
import { LOFTY, VAGUE } from './vocabulary/actions.ts';
import { NO_PROMISE } from './vocabulary/plain.ts';
import { ALL_OF_THEM, NOTHING_DUE } from './vocabulary/dated.ts';

/**
 * 2025年扩大到所有县城, 7月1日起上调: whatever is planned for a day, a month or a term that the clause itself names will be
 * seen to be done or not, unless its words leave nothing to check; null where they do.
 *
 * @param planned The clause without its dates, where it stands in words that plan; null elsewhere.
 */
export function dueDeed(statement: Statement, planned: string | null): Action | null {
  const { term, termFrom, trapped, clause, segment, calendar, foreseen, unowned, ruled } = statement;
  const before = segment.clauses[segment.clauses.indexOf(clause) - 1];
  const ahead =
    before !== undefined && term !== null && isNothingBut(before.words, term) && !BY_A_YEAR.test(before.words);
  const own = termFrom === 'clause' || ahead;
  if (planned === null || !own || term === null || trapped.length > 0) return null;
  if (foreseen || unowned !== null || ruled || planned.length < SHORTEST) return null;
  if (ALL_OF_THEM.test(planned) && /\d/.test((before?.words ?? '').replace(/\d{4}年|\d{1,2}月(?:\d{1,2}[日号])?/g, '')))
    return null;
  const aYear = /^\d{4}(?:\/\d{4})?$/.test(term.edtf ?? '');
  const said = term.role === 'by' || term.role === 'in' || term.starts === true;
  if (!said || (aYear && term.from === calendar.year && !/年内/.test(clause.words))) return null;
  const loose = NO_PROMISE.test(planned) || LOFTY.test(planned) || (VAGUE.test(planned) && !planned.endsWith('体系'));
  return loose || NOTHING_DUE.some((p) => p.test(clause.words)) ? null : { rule: 'action/dated', type: 'action' };
}

/** 春节前，…: the date stands alone in the clause before. */
const isNothingBut = (words: string, { start, end }: DateMention): boolean =>
  /[年月日季节底内前]/.test(words) && end - start >= 2 && words.length - (end - start) <= 1 && start <= 1;

/** 到2035年，…: what follows is more often an aim than a deed. */
const BY_A_YEAR = /年[底末]?$/;

const SHORTEST = 4;
