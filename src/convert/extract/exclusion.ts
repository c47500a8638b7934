import type { Exclusion } from '../../schema/vocabulary.ts';
import { EXCLUSION_WORDS } from './vocabulary/exclusions.ts';

/** Why a sentence that no record was drawn from is no pledge, or null where it does not look like one. */
export function exclusionOf(words: string): { readonly reason: Exclusion; readonly trigger: string } | null {
  for (const { reason, pattern } of EXCLUSION_WORDS) {
    const match = pattern.exec(words);
    if (match !== null) return { reason, trigger: match[0].slice(0, 12) };
  }
  return null;
}
