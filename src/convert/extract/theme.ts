import type { Theme, Tool } from '../../schema/vocabulary.ts';
import { THEME_WORDS } from './vocabulary/themes.ts';
import { TOOL_WORDS } from './vocabulary/tools.ts';

/** The one main theme of a clause (Simplified); its section's words decide where its own say nothing. */
export function themeOf(clause: string, context: readonly string[]): Theme {
  for (const words of [clause, ...context.toReversed()]) {
    const theme = best(words, THEME_WORDS);
    if (theme !== null) return theme;
  }
  return 'other';
}

/** The one main policy tool of a clause (Simplified), or null. */
export function toolOf(clause: string, context: readonly string[]): Tool | null {
  for (const words of [clause, ...context.toReversed()]) {
    const tool = best(words, TOOL_WORDS);
    if (tool !== null) return tool;
  }
  return null;
}

/** The entry most of whose words occur, longer words weighing more; the first of equals. */
function best<T extends string>(
  words: string,
  entries: readonly { readonly id: T; readonly words: readonly string[] }[],
): T | null {
  let found: T | null = null;
  let most = 0;
  for (const entry of entries) {
    const score = entry.words.reduce((sum, word) => sum + (words.includes(word) ? word.length : 0), 0);
    if (score > most) {
      most = score;
      found = entry.id;
    }
  }
  return found;
}
