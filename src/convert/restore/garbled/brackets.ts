import { glossAt, isTrigger } from './trigger.ts';

/** Marks that open and close, each closing one with its opening one. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  ['》', '《'],
  ['”', '“'],
  ['’', '‘'],
  ['】', '【'],
  ['〕', '〔'],
  ['〉', '〈'],
  ['」', '「'],
  ['』', '『'],
]);
const OPENS: ReadonlySet<string> = new Set(OPENING.values());
const FULLWIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** Nats for each mark that a line leaves open, or closes without having opened it. */
const UNMATCHED = 3;

/** What a stretch of text opens and does not close, and closes and did not open, by opening mark. */
export interface Brackets {
  readonly open: ReadonlyMap<string, number>;
  readonly needed: ReadonlyMap<string, number>;
}

/** The opening mark that a closing one asks for, or undefined for any other character. */
export function openingOf(mark: string): string | undefined {
  return OPENING.get(mark);
}

/** The brackets of a text; glosses are not counted. */
export function bracketsOf(text: string): Brackets {
  const open = new Map<string, number>();
  const needed = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    const gloss = glossAt(text, i);
    if (gloss) {
      i = gloss.end - 1;
      continue;
    }
    const mark = FULLWIDTH[text.charAt(i)] ?? text.charAt(i);
    const opening = OPENING.get(mark);
    if (OPENS.has(mark)) open.set(mark, (open.get(mark) ?? 0) + 1);
    else if (opening !== undefined) {
      const count = open.get(opening) ?? 0;
      if (count > 0) open.set(opening, count - 1);
      else needed.set(opening, (needed.get(opening) ?? 0) + 1);
    }
  }
  return { open, needed };
}

/**
 * What it costs that a reading stands between what was read before it and the rest of the line. A mark that the reading
 * closes without an opening was weighed as it was read.
 */
export function imbalance(before: Brackets, reading: string, rest: Brackets): number {
  const read = bracketsOf(reading);
  let unmatched = 0;
  for (const mark of OPENS) {
    const left = (before.open.get(mark) ?? 0) - (read.needed.get(mark) ?? 0);
    const open = Math.max(0, left) + (read.open.get(mark) ?? 0);
    unmatched += Math.abs(open - (rest.needed.get(mark) ?? 0));
  }
  return UNMATCHED * unmatched;
}

/** The brackets of the rest of a line, or undefined where more of it is garbled and may hide some. */
export function bracketsAfter(line: string, at: number): Brackets | undefined {
  for (let i = line.indexOf('?', at); i !== -1; i = line.indexOf('?', i + 1)) if (isTrigger(line, i)) return undefined;
  return bracketsOf(line.slice(at));
}
