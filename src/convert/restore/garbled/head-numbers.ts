import { beginsPart, clauseNumeral, headNumber } from '../clause-number.ts';

/** Lines above a clause in which its predecessor is sought. */
const LINES_ABOVE = 60;

/** The head numbers of the lines, asked for as the runs are read from the top. */
export class HeadNumbers {
  private readonly text: string;
  private readonly learnt = new Map<number, number>();

  constructor(text: string) {
    this.text = text;
  }

  learn(lineStart: number, replacement: string): void {
    const number = headNumber(replacement);
    if (number !== undefined) this.learnt.set(lineStart, number);
  }

  /** Numbers that the head of a line may bear: one more than the one above, or 1 where a part begins. */
  expected(lineStart: number, lineEnd: number): string[] {
    let part = false;
    let above: number | undefined;
    for (let end = lineStart - 1, lines = 0; end > 0 && above === undefined && lines < LINES_ABOVE; lines += 1) {
      const start = this.text.lastIndexOf('\n', end - 1) + 1;
      const line = this.text.slice(start, end);
      above = this.learnt.get(start) ?? headNumber(line);
      if (beginsPart(line)) part = true;
      end = start - 1;
    }
    let below: number | undefined;
    const newline = lineEnd + 1;
    const next = this.text.slice(newline, newline + 4000);
    for (const line of next.split('\n')) {
      if (line.startsWith('?') || beginsPart(line)) break;
      below = headNumber(line);
      if (below !== undefined) break;
    }
    const values: number[] = [];
    if (below !== undefined && below > 1) values.push(below - 1);
    if (above !== undefined && !part) values.push(above + 1);
    if (above !== undefined && part) values.push(...(values.length > 0 ? [] : [above + 1]), 1);
    return [...new Set(values)].map(clauseNumeral);
  }
}
