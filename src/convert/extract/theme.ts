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

interface Entry<T extends string> {
  readonly id: T;
  readonly words: readonly string[];
  /** How much more its words weigh than those of others. */
  readonly weight?: number;
}

interface Scale<T extends string> {
  readonly entries: readonly Entry<T>[];
  /** The words that begin with a character, each with the place of its entry. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly [string, number])[]>;
}

function scale<T extends string>(entries: readonly Entry<T>[]): Scale<T> {
  const byFirst = new Map<string, (readonly [string, number])[]>();
  entries.forEach(({ words }, i) => {
    for (const word of words) byFirst.set(word[0] ?? '', [...(byFirst.get(word[0] ?? '') ?? []), [word, i] as const]);
  });
  return { entries, byFirst };
}

const THEMES = scale<Theme>(THEME_WORDS);
const TOOLS = scale<Tool>(TOOL_WORDS);

/**
 * The entry most of whose words occur, each once; longer words weigh more, and so do later ones, because the head of
 * a Chinese phrase stands last. The first of equals.
 */
function best<T extends string>(words: string, { entries, byFirst }: Scale<T>): T | null {
  const found = new Map<string, readonly [entry: number, score: number]>();
  for (let at = 0; at < words.length; at += 1) {
    for (const [word, i] of byFirst.get(words[at] ?? '') ?? []) {
      if (words.startsWith(word, at)) found.set(word, [i, word.length * (1 + at / words.length)]);
    }
  }
  const scores = entries.map(() => 0);
  for (const [i, score] of found.values()) scores[i] = (scores[i] ?? 0) + score * (entries[i]?.weight ?? 1);
  const most = Math.max(...scores);
  return most === 0 ? null : (entries[scores.indexOf(most)]?.id ?? null);
}

/** The tool that the kind of deed alone decides, or null. */
export function toolOfRule(rule: string, words: string): Tool | null {
  if (rule === 'target/state') return 'environment-goals';
  if (rule === 'action/title') return 'demand-pilots';
  if (rule === 'action/assessment') return 'environment-institutions';
  if (rule === 'action/payment') return 'supply-capital';
  if (rule !== 'action/document') return null;
  return /规划|计划|方案/.test(words) ? 'environment-goals' : 'environment-institutions';
}
