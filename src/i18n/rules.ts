import type { Edit, EditRule } from '../schema/edit.ts';
import type { Edition } from './edition.ts';
import { strings } from './strings.ts';

/** Words for the rules that infer a fact or resolve a deadline, by the rule's name. */
export interface RuleWords {
  readonly inference: Readonly<Record<string, string>>;
  readonly term: Readonly<Record<string, string>>;
  /** Where the deadline stands, when not in the clause itself. */
  readonly from: Readonly<Record<'sentence' | 'block' | 'section', string>>;
  readonly unresolved: string;
  /** Why a rule of restoration changed a place, where the rule alone does not say it. */
  readonly repair: Readonly<Partial<Record<EditRule, string>>>;
}

/** Why a value was inferred, in the edition's words; undefined where an editor gave the reason. */
export function inferenceWords(edition: Edition, by: string): string | undefined {
  return by.startsWith('rule:') ? strings(edition).rules.inference[by.slice(5)] : undefined;
}

/**
 * How a deadline follows from the text: `whole-year/from-sentence`, `unresolved/year`. A rule without words is shown by
 * its name.
 */
export function deadlineWords(edition: Edition, rule: string): string {
  const { term, from, unresolved } = strings(edition).rules;
  const parts = rule.split('/').map((part) => {
    if (part === 'unresolved') return unresolved;
    const place = part.replace(/^from-/, '');
    if (place === 'sentence' || place === 'block' || place === 'section') return from[place];
    return term[part] ?? part;
  });
  return parts.join(edition === 'en' ? '; ' : '；');
}

/** Why a place was repaired, in the edition's words; undefined where an editor, or the damage itself, gives the reason. */
export function repairWords(edition: Edition, edit: Pick<Edit, 'rule' | 'proof'>): string | undefined {
  return edit.proof === 'review' ? undefined : strings(edition).rules.repair[edit.rule];
}
