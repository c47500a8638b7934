import { scriptOf } from '../script/script.ts';
import { toSimplified } from '../script/simplified.ts';
import { toTraditional } from '../script/traditional.ts';
import type { CapturedScript, Edition } from './edition.ts';

/** A piece of Chinese text as an edition shows it, with the language tag it carries there. */
export interface Shown {
  readonly text: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
}

/**
 * Chinese text in the script of the edition, character for character, so that offsets hold. The English edition shows
 * it as captured. Without `captured` the text may be in either.
 */
export function shown(text: string, captured: CapturedScript | undefined, edition: Edition): Shown {
  if (edition === 'zh-Hans') return { text: captured === 'Hans' ? text : toSimplified(text), lang: 'zh-Hans' };
  if (edition === 'zh-Hant') return { text: captured === 'Hant' ? text : toTraditional(text), lang: 'zh-Hant' };
  return { text, lang: (captured ?? scriptOf(text)) === 'Hant' ? 'zh-Hant' : 'zh-Hans' };
}

/** Words that the data keeps in Simplified (units, subjects, triggers), in the script of the edition. */
export function words(text: string, edition: Edition): string {
  return shown(text, 'Hans', edition).text;
}
