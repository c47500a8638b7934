import { csvFormatRow } from 'd3';
import { oneLine } from '../data/citation/work.ts';

export type Cell = string | number | undefined;

/**
 * A cell as text. Words that a spreadsheet would run as a formula begin with an apostrophe, as text does there; a
 * number stays one.
 */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const words = oneLine(value);
  return /^[=+\-@＝＋－＠]/.test(words) ? `'${words}` : words;
}

/** Rows as CSV (RFC 4180), the first the names of the columns; with a byte order mark, by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${csvFormatRow(row.map(cell))}\r\n`).join('')}`;
}
