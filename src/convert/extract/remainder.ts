import type { Excluded } from '../../schema/record.ts';
import { exclusionOf } from './exclusion.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';

type Quoted = { readonly quote: { readonly start: number; readonly end: number } };

const HEADING_LENGTH = 16;
/** 会议强调, 今年以来: only leads in. */
const LEADS_IN = /(?:强调|要求|指出|提出|表示|介绍|说|获悉|以来|认为)$/;
const CALLS = /(?:强调|要求|指出|提出|表示)$|^(?:会议|大会)/;

/** Another's wish, what hangs on a condition, a forecast: it tells something and promises nothing. */
const NOT_OURS = { reason: 'description', trigger: '' } as const;
const isNotOurs = ({ unowned, foreseen }: Statement): boolean => unowned !== null || foreseen;

/** The clauses that no record was drawn from and that look like a pledge, or are furniture, each with the reason. */
export function remainders(
  run: readonly Statement[],
  drawn: readonly Quoted[],
  input: ExtractionInput,
): Draft<Excluded>[] {
  const found: Draft<Excluded>[] = [];
  let block: unknown = null;
  let called = false;
  let first: unknown = null;
  for (const statement of run) {
    const { clause, sentence } = statement;
    if (statement.block !== block) {
      called = false;
      first = sentence;
    }
    block = statement.block;
    if (CALLS.test(clause.words) || statement.speaker !== null) called = true;
    if (drawn.some(({ quote }) => quote.start < clause.end && clause.start < quote.end)) continue;
    const heads =
      sentence === first &&
      clause.words.length <= HEADING_LENGTH &&
      sentence.words.length <= 2 * HEADING_LENGTH &&
      sentence.end < statement.block.end - 1;
    const reason = exclusionOf({
      clause: clause.words,
      sentence: sentence.words,
      heads,
      called: called || /各(?:级|地|部门|相关|职能|责任)|全市各/.test(sentence.words),
    });
    const excluded = isNotOurs(statement) && (reason !== null || statement.quantities.length > 0) ? NOT_OURS : reason;
    if (excluded === null || clause.words.length < 4 || LEADS_IN.test(clause.words)) continue;
    found.push({
      ...statement.placed,
      quote: quotation(input.text, clause),
      rule: `excluded/${excluded.reason}`,
      ...excluded,
    });
  }
  return found;
}
