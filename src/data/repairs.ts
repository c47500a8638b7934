import type { Edit } from '../schema/edit.ts';

/** A repair by its place in the restored text. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly edit: Edit;
}

/** Rules that put words in the place of others: what a reader of the text must be able to see. */
const WORDS = new Set<Edit['rule']>(['garbled-run', 'scan-confusion', 'review']);

/** Every edit with the range of its replacement in the restored text (empty where something was only removed). */
export function located(edits: readonly Edit[]): readonly Repair[] {
  let drift = 0;
  return edits.map((edit) => {
    const start = edit.start + drift;
    drift += edit.replacement.length - (edit.end - edit.start);
    return { start, end: start + edit.replacement.length, edit };
  });
}

/** Repairs that changed words, not only glosses, punctuation and white space. */
export function wordRepairs(edits: readonly Edit[]): readonly Repair[] {
  return located(edits).filter(({ start, end, edit }) => start < end && WORDS.has(edit.rule));
}

/** The restored text: the edits applied to the decoded seed. Throws where an edit does not fit the seed. */
export function replay(seed: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || seed.slice(edit.start, edit.end) !== edit.original) {
      throw new Error(`An edit at ${edit.start} does not fit its seed: the entry is stale, convert again.`);
    }
    text += seed.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return text + seed.slice(at);
}

/** A run of one line: unchanged, or what an edit took away and put in its place. */
export type Run =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'edit'; readonly original: string; readonly replacement: string; readonly index: number };

/** One line of the seed with what became of it; `index` of a run counts the edits from 0. */
export interface SeedLine {
  /** 1-based. */
  readonly number: number;
  readonly runs: readonly Run[];
}

/** The seed line by line. An edit over several lines shows on each; its replacement stands on the first. */
export function seedLines(seed: string, edits: readonly Edit[]): readonly SeedLine[] {
  const lines: Run[][] = [[]];
  const add = (text: string, runOf: (piece: string, first: boolean) => Run | undefined) => {
    text.split('\n').forEach((piece, i) => {
      if (i > 0) lines.push([]);
      const run = runOf(piece, i === 0);
      if (run !== undefined) lines.at(-1)?.push(run);
    });
  };
  const same = (text: string) => add(text, (piece) => (piece === '' ? undefined : { kind: 'same', text: piece }));
  let at = 0;
  edits.forEach((edit, index) => {
    same(seed.slice(at, edit.start));
    add(edit.original, (piece, first) => {
      const replacement = first ? edit.replacement.replace(/^\n|\n$/g, '') : '';
      return piece === '' && replacement === '' ? undefined : { kind: 'edit', original: piece, replacement, index };
    });
    at = edit.end;
  });
  same(seed.slice(at));
  return lines.map((runs, i) => ({ number: i + 1, runs }));
}
