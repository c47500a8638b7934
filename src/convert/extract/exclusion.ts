import type { Exclusion } from '../../schema/vocabulary.ts';
import * as words from './vocabulary/exclusions.ts';

/** What is known of a clause that no record was drawn from. */
export interface Remainder {
  /** Simplified words of the clause. */
  readonly clause: string;
  readonly sentence: string;
  /** It opens its paragraph and reads like a heading: 搭建创新平台，强化科创支撑。 */
  readonly heads: boolean;
  /** It stands in reported speech, or in a sentence that calls on someone. */
  readonly called: boolean;
}

type Reason = { readonly reason: Exclusion; readonly trigger: string };

/** Why a clause is no pledge, or null where it does not look like one. */
export function exclusionOf({ clause, sentence, heads, called }: Remainder): Reason | null {
  const found = (reason: Exclusion, pattern: RegExp, text = clause): Reason | null => {
    const match = pattern.exec(text);
    return match === null ? null : { reason, trigger: match[0].slice(0, 12) };
  };
  return (
    found('furniture', words.FURNITURE, sentence) ??
    found('attendance', words.ATTENDANCE, clause) ??
    found('procedure', words.PROCEDURE) ??
    found('slogan', words.SLOGAN) ??
    (heads ? found('slogan', words.RHETORIC) : null) ??
    found('exhortation', words.CALL) ??
    found('description', words.DESCRIPTION) ??
    (called ? (aim(clause) ?? found('exhortation', words.EXHORTATION)) : null) ??
    found('rhetoric', words.RHETORIC)
  );
}

/** An aim at the head of a clause: 推动…融合, 让…, 确保…到位. */
function aim(clause: string): Reason | null {
  const match = words.AIM.exec(clause);
  return match !== null && match.index <= 2 ? { reason: 'rhetoric', trigger: match[0].slice(0, 12) } : null;
}
