/** One line of the restored text; offsets in UTF-16 code units, `end` before the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** As captured. */
  readonly raw: string;
  /** Simplified, full-width digits and Latin folded to ASCII: of the same length as `raw`. */
  readonly plain: string;
}

/** Digits, letters, and the signs of dates and labels, from full width to ASCII; one code unit for one. */
function folded(simplified: string): string {
  return simplified.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0F\uFF0E\uFF0D]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** The lines of a text and of its Simplified version of equal length. */
export function linesOf(text: string, simplified: string): readonly Line[] {
  const plain = folded(simplified);
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    lines.push({ start, end, raw, plain: plain.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The words of `[from, to)` of a line as captured, without blanks at the ends. */
export function rawPart(line: Line, from: number, to: number): string {
  return line.raw.slice(from, to).trim();
}
