import { folded } from '../folded.ts';

/** A line of a page, as furniture is looked for. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Simplified, without blanks at its ends. */
  readonly text: string;
  /** Without blanks, bullets, colons and bars: what is compared with the vocabulary. */
  readonly bare: string;
}

/** The longest line that can be furniture by vocabulary. */
export const LONGEST = 200;

/** A line as it is compared with the vocabulary. */
export function bareOf(text: string): string {
  return text.replace(/[\s：:|｜\-–—•·●■◆▪►>》]/gu, '').toLowerCase();
}

/** The line of a text between two places. */
export function lineAt(text: string, start: number, end: number): Line {
  const simple = end - start > LONGEST ? text.slice(start, end) : folded(text.slice(start, end));
  const trimmed = simple.trim();
  return { start, end, text: trimmed, bare: end - start > LONGEST ? trimmed : bareOf(trimmed) };
}
