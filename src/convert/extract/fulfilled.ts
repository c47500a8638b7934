import type { Pledge, Result } from '../../schema/record.ts';
import type { Clause, Segment } from './clause.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { quotation } from './quotation.ts';
import { asOfDeed } from './result.ts';
import type { Statement } from './statement.ts';
import { GOAL_MET, MET_NEXT, SET_BEFORE } from './vocabulary/completion.ts';

/** A result in words that speaks to a promise beside it; `goal` is the promise. */
export interface Kept {
  readonly result: Draft<Result>;
  readonly goal: Draft<Pledge>;
}

/**
 * 年初确定的350家目标圆满完成; 原计划新建20座，已超额完成: a goal of the past and, in its own clause or the next, the words that it was
 * met. The words speak to that goal and to no other; 各项目标圆满完成 speaks to none.
 *
 * @param promised Pledges drawn from the run.
 */
export function keptInWords(
  run: readonly Statement[],
  promised: readonly Draft<Pledge>[],
  input: ExtractionInput,
): Kept[] {
  const found: Kept[] = [];
  run.forEach((statement, at) => {
    if (!SET_BEFORE.test(statement.clause.words)) return;
    if (statement.ruled || statement.unowned !== null || statement.foreseen) return;
    const last = statement.quantities.at(-1);
    const here = last !== undefined && GOAL_MET.test(statement.clause.words.slice(last.end));
    const next = here ? statement : run[at + 1];
    if (next === undefined) return;
    const follows = nextIn(statement.segment, statement.clause) === next.clause && MET_NEXT.test(next.clause.words);
    if (!here && !follows) return;
    const [goal, another] = promised.filter((p) => within(p, statement.clause));
    if (goal !== undefined && another === undefined) found.push({ goal, result: told(next, input) });
  });
  return found;
}

const within = ({ quote }: Draft<Pledge>, { start, end }: Clause): boolean => quote.start >= start && quote.end <= end;

function nextIn({ clauses }: Segment, clause: Clause): Clause | undefined {
  return clauses[clauses.indexOf(clause) + 1];
}

function told(statement: Statement, input: ExtractionInput): Draft<Result> {
  const asOf = asOfDeed(statement);
  return {
    ...statement.placed,
    quote: quotation(input.text, statement.clause),
    rule: 'result/goal-met',
    ...(asOf === null ? {} : { asOf }),
    reportedBy: input.publisher ?? null,
  };
}
