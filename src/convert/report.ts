import stringWidth from 'fast-string-width';
import type { Conversion, Row } from './convert.ts';
import type { Message } from './message.ts';

/** Characters that move the cursor, end a line or turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\\/gu;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** Words from a file or its name, on one line and as they are: nothing in them can forge a line of the report. */
export function shown(words: string): string {
  return words.replace(
    UNSEEN,
    (character) => NAMED[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const pad = (cell: string, width: number, right: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return right ? blanks + cell : cell + blanks;
};

/** Rows of cells with the columns aligned, East Asian characters counted as two. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell))));
  }
  return rows
    .map((cells) =>
      cells
        .map((cell, index) => pad(cell, widths[index] ?? 0, right.has(index)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const HEAD = ['seed', 'city', 'date', 'kind', 'edits', 'records', 'messages', ''];

const recordCount = ({ records }: Row): number => Object.values(records).reduce((sum, count) => sum + count, 0);

/** Widest name of a seed that the table shows in full. */
const NAME = 40;

function clipped(name: string): string {
  if (stringWidth(name) <= NAME) return name;
  let short = '';
  for (const character of name) {
    if (stringWidth(short + character) > NAME - 1) break;
    short += character;
  }
  return `${short}…`;
}

function messageText({ severity, file, place, rule, reason, expected, hint }: Message): string {
  const at =
    place === undefined
      ? ''
      : place.unit === 'byte'
        ? `:byte ${place.start}`
        : `:${place.line ?? 1}:${place.column ?? 1}`;
  const lines = [`${severity}  ${shown(file)}${at}  ${rule}  ${shown(reason)}`];
  if (expected !== undefined) lines.push(`       expected: ${shown(expected)}`);
  if (hint !== undefined) lines.push(`       ${shown(hint)}`);
  return `${lines.join('\n')}\n`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The report for people: a table of what was converted, then every message that asks for something. */
export function report({ rows, removed, messages }: Conversion, quiet: boolean): string {
  const said = quiet ? messages.filter(({ severity }) => severity === 'error') : messages;
  const text = said.map(messageText).join('');
  if (quiet) return text;
  const count = (seed: string): string => {
    const own = messages.filter(({ file }) => file === seed).length;
    return own === 0 ? '' : String(own);
  };
  const cells = rows.map((row) => [
    clipped(shown(row.seed)),
    row.city ?? '–',
    row.published ?? '–',
    row.kind,
    String(row.edits),
    String(recordCount(row)),
    count(row.seed),
    row.outcome === 'unchanged' ? '' : row.outcome,
  ]);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const summary = [
    plural(rows.length, 'document'),
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    ...(errors === 0 ? [] : [plural(errors, 'error')]),
  ].join(', ');
  return `${rows.length === 0 ? '' : `${table([HEAD, ...cells], new Set([4, 5, 6]))}\n`}${text}${text === '' ? '' : '\n'}${summary}\n`;
}

/** The same for machines: one JSON document. */
export function reportJson({ rows, removed, messages }: Conversion): string {
  return `${JSON.stringify({ documents: rows, removed, messages }, null, 2)}\n`;
}
