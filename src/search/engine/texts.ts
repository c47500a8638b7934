import { placesIn, searched, type Searched } from '../scan.ts';
import { needsSounds, type Query, type Term } from '../query.ts';
import type { First, Names, Sounds } from '../unit.ts';
import { contentOf, once, tableOf, type Engine, type Fetch, type Places } from './engine.ts';

/** How soon further occurrences stop to count, as in Okapi's BM25. */
const SATURATION = 1.2;

function readerOf(sounds: Sounds): (unit: number, folded: string) => readonly string[] {
  const usual = new Map<string, string>();
  for (const group of sounds.usual.split(' ')) {
    const [syllable = '', characters = ''] = group.split(':');
    for (const character of characters) usual.set(character, syllable);
  }
  return (unit, folded) => {
    const syllables = Array.from({ length: folded.length }, (_, i) => usual.get(folded.charAt(i)) ?? '');
    for (const [offset, syllable] of sounds.other[unit] ?? []) syllables[offset] = syllable;
    return syllables;
  };
}

/** Looks in the texts themselves, which came with the first file. */
export function textsEngine(first: First, fetchJson: Fetch): Engine {
  const table = tableOf(first);
  const units = first.texts ?? [];
  let reader: ReturnType<typeof readerOf> | undefined;
  const texts: Searched[] = units.map((unit, u) => {
    const folded = contentOf(unit, table);
    return searched(folded, () => reader?.(u, folded) ?? []);
  });
  const found = new WeakMap<Term, Places>();
  return {
    first,
    table,
    prepare: async (query: Query) => {
      if (reader === undefined && needsSounds(query))
        reader = readerOf(await fetchJson<Sounds>('search-index/sounds.json'));
    },
    places: (term) => {
      const places: Places = new Map(
        texts.flatMap((text, u) => {
          const here = placesIn(text, term);
          return here.length === 0 ? [] : [[u, here] as const];
        }),
      );
      found.set(term, places);
      return Promise.resolve(places);
    },
    weight: (term, unit) => {
      const places = found.get(term);
      const often = places?.get(unit)?.length ?? 0;
      const rare = Math.log(1 + texts.length / (places?.size || 1));
      return (rare * often) / (often + SATURATION);
    },
    words: (unit) => {
      const words = units[unit];
      return words === undefined ? Promise.reject(new Error(`No unit ${unit}.`)) : Promise.resolve(words);
    },
    names: once(() => fetchJson<Names>('search-index/names.json')),
    records: () =>
      first.records === undefined
        ? Promise.reject(new Error('No records came with the texts.'))
        : Promise.resolve(first.records),
  };
}
