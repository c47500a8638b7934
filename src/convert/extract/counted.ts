import type { Span } from '../../schema/quote.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './date.ts';
import { quantities } from './quantity.ts';
import type { Statement } from './statement.ts';
import { trapOf } from './trap.ts';

/** The clause's numbers, those that are dates left out, the traps apart. */
export function numbersOf(
  clause: Clause,
  segment: string,
  mentions: readonly DateMention[],
  names: readonly Span[],
  reported: boolean,
): Pick<Statement, 'quantities' | 'trapped'> {
  const taken = [...mentions, ...names];
  const numbers = quantities(clause.words).filter((q) => !taken.some((m) => m.start < q.end && q.start < m.end));
  const judged = numbers.map((quantity) => ({ quantity, trap: trapOf(quantity, clause.words, segment, reported) }));
  return {
    quantities: judged.filter((j) => j.trap === null).map((j) => j.quantity),
    trapped: judged.flatMap(({ quantity, trap }) => (trap === null ? [] : [{ quantity, trap }])),
  };
}
