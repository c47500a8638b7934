import { scriptMarks } from './characters.ts';

export type Script = 'Hant' | 'Hans';

export interface ScriptEvidence {
  readonly script: Script;
  /** How many characters only Traditional writes. */
  readonly hant: number;
  /** How many characters only Simplified writes. */
  readonly hans: number;
}

/**
 * The script of a text and what it was told by: the characters that only one of the two writes, counted. Text without
 * any (English, figures) is said to be Simplified, the script of its publishers.
 */
export function scriptEvidence(text: string): ScriptEvidence {
  const marks = scriptMarks();
  let hant = 0;
  let hans = 0;
  for (const character of text) {
    if (marks.hant.has(character)) hant += 1;
    else if (marks.hans.has(character)) hans += 1;
  }
  return { script: hant > hans ? 'Hant' : 'Hans', hant, hans };
}

/** The script that most of the telling characters of a text belong to. */
export function scriptOf(text: string): Script {
  return scriptEvidence(text).script;
}
