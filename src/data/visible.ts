/** Line breaks, blanks and control characters, made visible. */
const SIGNS: Readonly<Record<string, string>> = {
  '\n': '↵',
  '\r': '␍',
  '\t': '⇥',
  ' ': '␣',
  '\u3000': '□',
  '\u00a0': '⍽',
};

/** Text whose invisible characters show as signs; for what an edit removed. */
export function visible(text: string): string {
  return text.replace(
    /[\s\p{C}]/gu,
    (c) => SIGNS[c] ?? `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}
