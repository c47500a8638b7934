import {
  COMPANY,
  CONDITION,
  FORESEEN,
  HOPED,
  NEIGHBOUR,
  OWN_PROPOSAL,
  OUTSIDER,
  OWN_VOICE,
  PROVINCE_DEMANDS,
  PROVINCE_REPORTS,
  SUGGESTED,
  SUPERIOR,
  SUPERIOR_TELLS,
  WISHED,
} from './vocabulary/attributions.ts';

/** Why the words of a clause commit no authority of the document: another's wish, or what hangs on a condition. */
export type Unowned = 'other' | 'condition' | null;

/**
 * Whose words a clause (Simplified) gives, after those of the clauses before it in its sentence: a wish of others goes on
 * until the authority speaks again, a condition to the end of its segment.
 *
 * @param home The clause begins with the place whose document it is.
 * @param province What follows the name of a province at the head of the clause; null where none stands there.
 * @param proposes What a bare 建议 stands for in the document: 'own' where a report asks an assembly to approve what its
 * authority plans, 'other' where an authority answers those who suggest, 'goals' where only the words of goals tell.
 */
export function attributed(
  said: string,
  province: string | null,
  before: Unowned,
  home = false,
  proposes: Proposes = 'goals',
): Unowned {
  const words = said.replace(/^[（(]/, '');
  if (
    OUTSIDER.test(words) ||
    (SUGGESTED.test(words) && !isOwnProposal(words, before, proposes)) ||
    WISHED.test(words) ||
    SUPERIOR.test(words) ||
    SUPERIOR_TELLS.test(words) ||
    COMPANY.test(words) ||
    NEIGHBOUR.test(words)
  )
    return 'other';
  if (province !== null && (PROVINCE_DEMANDS.test(province) || PROVINCE_REPORTS.test(province))) return 'other';
  if (before === 'other') return home || OWN_VOICE.test(words) ? null : 'other';
  return CONDITION.test(words) ? 'condition' : before;
}

export type Proposes = 'own' | 'goals' | 'other';

function isOwnProposal(words: string, before: Unowned, proposes: Proposes): boolean {
  return before !== 'other' && (proposes === 'own' || (proposes === 'goals' && OWN_PROPOSAL.test(words)));
}

/** Whether a clause only foresees what it says: 预计全年可达3200家. */
export function isForeseen(words: string): boolean {
  return FORESEEN.test(words);
}

/** 估计能争取6亿元: hoped for, and at no time a first count of what has been, as 预计全年… may be. */
export function isHoped(words: string): boolean {
  return HOPED.test(words);
}
