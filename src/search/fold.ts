/** One character for each Traditional or variant character: what `characterTable` of src/script gives, or a part of it. */
export type FoldTable = ReadonlyMap<string, string>;

/** Marks that writers and scripts use for one another. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„「」『』〝〞'].map((mark): [string, string] => [mark, '"']),
  ...[...'‘’ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...[...'‐‑–—―−'].map((mark): [string, string] => [mark, '-']),
  ...[...'·•・‧'].map((mark): [string, string] => [mark, '·']),
]);

const PLAIN = /^[\n\x20-\x40\x5b-\x7e]$/;

function foldedCharacter(character: string, table: FoldTable): string {
  if (PLAIN.test(character)) return character;
  const mark = MARKS.get(character);
  if (mark !== undefined) return mark;
  const form = character.normalize('NFKC');
  const one = form.length === character.length ? form.toLowerCase() : character;
  const single = one.length === character.length ? one : character;
  return table.get(single) ?? MARKS.get(single) ?? single;
}

/**
 * Text as it is searched: half width, lower case, Simplified, one shape for each mark. Of exactly the same length in
 * UTF-16 code units, so that an offset in one is an offset in the other; what would change the length stays as it is.
 */
export function fold(text: string, table: FoldTable): string {
  const known = knownIn(table);
  let folded = '';
  for (const character of text) {
    let one = known.get(character);
    if (one === undefined) {
      one = foldedCharacter(character, table);
      known.set(character, one);
    }
    folded += one;
  }
  return folded;
}

/** Characters met before, for each table: a text has few different ones. */
const known = new WeakMap<FoldTable, Map<string, string>>();

function knownIn(table: FoldTable): Map<string, string> {
  const before = known.get(table) ?? new Map<string, string>();
  known.set(table, before);
  return before;
}

/** A table as one string of pairs, 國国門门, and back: pairs are of one UTF-16 code unit each. */
export function packedTable(table: FoldTable): string {
  return [...table].map(([from, to]) => from + to).join('');
}

export function unpackedTable(packed: string): FoldTable {
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < packed.length; i += 2) table.set(packed.charAt(i), packed.charAt(i + 1));
  return table;
}
