import { ConverterBuilder, type ConverterFunction, type LocalePreset } from 'opencc-js/core';

/** A table of OpenCC without the entries that would change the length in UTF-16: their characters go one by one. */
function ofEqualLength(table: string): string {
  const kept = table.split('|').filter((entry) => {
    const [from, to] = entry.split(' ');
    if (from === undefined || to === undefined) return false;
    const a = [...from];
    const b = [...to];
    return a.length === b.length && a.every((character, i) => character.length === b[i]?.length);
  });
  return kept.join('|');
}

function filtered(tables: unknown): unknown {
  if (typeof tables === 'string') return ofEqualLength(tables);
  if (Array.isArray(tables)) return tables.map(filtered);
  if (tables !== null && typeof tables === 'object') {
    return Object.fromEntries(Object.entries(tables).map(([key, value]) => [key, filtered(value)]));
  }
  return tables;
}

/** One declared word: in `word`, the character `at` becomes `character`. */
export type DeclaredWord = readonly [word: string, at: number, character: string];

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * OpenCC's converter between two of its locales, made to keep the length of the text in UTF-16 code units at every
 * character, with `declared` words set over its result. Building one parses about a megabyte of tables.
 */
export function lengthKeepingConverter(
  preset: Pick<LocalePreset, 'from' | 'to' | 'configs'>,
  from: string,
  to: string,
  declared: readonly DeclaredWord[],
): ConverterFunction {
  const convert = ConverterBuilder(filtered({ ...preset }) as LocalePreset)({ from, to });
  const byWord = Map.groupBy(declared, ([word]) => word);
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map(escaped).join('|'), 'g');
  return (text) => {
    const converted = convert(text);
    let result = '';
    let copied = 0;
    for (const match of text.matchAll(pattern)) {
      for (const [, at, character] of byWord.get(match[0]) ?? []) {
        const place = match.index + at;
        result += converted.slice(copied, place) + character;
        copied = place + 1;
      }
    }
    return result + converted.slice(copied);
  };
}
