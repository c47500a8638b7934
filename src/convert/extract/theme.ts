import type { Theme, Tool } from '../../schema/vocabulary.ts';
import { THEME_WORDS } from './vocabulary/themes.ts';
import { TOOL_WORDS } from './vocabulary/tools.ts';

/** The one main theme of a clause (Simplified); its section's words decide where its own say nothing. */
export function themeOf(clause: string, context: readonly string[]): Theme {
  for (const words of [clause, ...context.toReversed()]) {
    const theme = best(words, THEMES);
    if (theme !== null) return theme;
  }
  return 'other';
}

/** The one main policy tool of a clause (Simplified), or null. */
export function toolOf(clause: string, context: readonly string[]): Tool | null {
  for (const words of [clause, ...context.toReversed()]) {
    const tool = best(words, TOOLS);
    if (tool !== null) return tool;
  }
  return null;
}

interface Scale<T extends string> {
  readonly ids: readonly T[];
  /** The words that begin with a character, each with the place of its entry. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly [string, number])[]>;
}

function scale<T extends string>(entries: readonly { readonly id: T; readonly words: readonly string[] }[]): Scale<T> {
  const byFirst = new Map<string, (readonly [string, number])[]>();
  entries.forEach(({ words }, i) => {
    for (const word of words) byFirst.set(word[0] ?? '', [...(byFirst.get(word[0] ?? '') ?? []), [word, i] as const]);
  });
  return { ids: entries.map(({ id }) => id), byFirst };
}

const THEMES = scale(THEME_WORDS);
const TOOLS = scale(TOOL_WORDS);

/** The entry most of whose words occur, each once, longer words weighing more; the first of equals. */
function best<T extends string>(words: string, { ids, byFirst }: Scale<T>): T | null {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    for (const [word, i] of byFirst.get(words[at] ?? '') ?? []) if (words.startsWith(word, at)) found.set(word, i);
  }
  const scores = ids.map(() => 0);
  for (const [word, i] of found) scores[i] = (scores[i] ?? 0) + word.length;
  const most = Math.max(...scores);
  return most === 0 ? null : (ids[scores.indexOf(most)] ?? null);
}
