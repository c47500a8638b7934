import { termPlaces, type Postings } from '../places.ts';
import { needsSounds, type Term } from '../query.ts';
import { characterPlace, syllablesSought, textSought } from '../tokens.ts';
import type { First, Names, PagefindFiles, RecordColumns, UnitText } from '../unit.ts';
import { once, tableOf, type Engine, type Fetch, type Places } from './engine.ts';
import { indexClient, type Found, type Port } from './index-client.ts';

interface Looked {
  readonly postings: Postings;
  readonly scores: ReadonlyMap<number, number>;
}

const LOOKED_KEPT = 200;

function tokensOf(term: Term): readonly string[] {
  const tokens = term.phrases.flatMap((phrase) =>
    phrase.flatMap((atom) =>
      atom.kind === 'number'
        ? atom.tokens
        : (atom.kind === 'text' ? textSought(atom.text) : syllablesSought(atom.syllables)).map(({ token }) => token),
    ),
  );
  return [...new Set(tokens)];
}

function unpacked({ units, scores, counts, places }: Found): Looked {
  const postings = new Map<number, readonly number[]>();
  const scoreOf = new Map<number, number>();
  let at = 0;
  for (const [i, unit] of units.entries()) {
    const next = at + (counts[i] ?? 0);
    // The same place can be told twice; Pagefind tells them in order for nearly every page.
    const own: number[] = [];
    let sorted = true;
    for (; at < next; at += 1) {
      const place = characterPlace(places[at] ?? 0);
      const before = own.at(-1) ?? -1;
      if (place === before) continue;
      sorted &&= place > before;
      own.push(place);
    }
    postings.set(unit, sorted ? own : [...new Set(own)].sort((a, b) => a - b));
    scoreOf.set(unit, scores[i] ?? 0);
  }
  return { postings, scores: scoreOf };
}

/**
 * Asks Pagefind for the places of single tokens, which its ordinary search gives with a score for each unit, and joins
 * them to runs. Nothing is loaded twice: tokens asked for are kept.
 *
 * @param port its worker, `pagefind/pagefind-worker.js`.
 * @param base path of the site on its host, with a slash at both ends.
 */
export async function pagefindEngine(
  first: First,
  files: PagefindFiles,
  port: Port,
  base: string,
  fetchJson: Fetch,
): Promise<Engine> {
  const ask = indexClient(port);
  await ask({ kind: 'open', path: `${base}pagefind/`, tag: files.tag, pages: files.pages });
  const table = tableOf(first);
  const withSounds = once(async () => {
    const pages = await fetchJson<readonly string[]>('search-index/sounds-pages.json');
    await ask({ kind: 'merge', path: `${base}pagefind-sounds/`, tag: files.tag, pages });
  });

  const looked = new Map<string, Promise<Looked>>();
  const look = async (token: string): Promise<Looked> => {
    const found = await ask({ kind: 'look', token });
    if (found === undefined) throw new Error(`The index said nothing of ${token}.`);
    return unpacked(found);
  };
  const lookedUp = (token: string): Promise<Looked> => {
    const before = looked.get(token);
    if (before !== undefined) return before;
    const oldest = looked.size >= LOOKED_KEPT ? looked.keys().next().value : undefined;
    if (oldest !== undefined) looked.delete(oldest);
    const now = look(token);
    looked.set(token, now);
    now.catch(() => looked.delete(token));
    return now;
  };

  const weights = new WeakMap<Term, readonly ReadonlyMap<number, number>[]>();
  const words = new Map<number, Promise<UnitText>>();
  return {
    first,
    table,
    prepare: async (query) => {
      if (needsSounds(query)) await withSounds();
    },
    places: async (term): Promise<Places> => {
      const places = await termPlaces(term, async (token) => (await lookedUp(token)).postings);
      // What stands nowhere weighs nothing, and not all of it may have been looked up.
      if (places.size > 0) {
        const all = await Promise.all(tokensOf(term).map(lookedUp));
        weights.set(
          term,
          all.map(({ scores }) => scores),
        );
      }
      return places;
    },
    weight: (term, unit) => (weights.get(term) ?? []).reduce((sum, scores) => sum + (scores.get(unit) ?? 0), 0),
    words: (unit) => {
      const here = first.texts?.[unit];
      if (here !== undefined) return Promise.resolve(here);
      const before = words.get(unit) ?? fetchJson<UnitText>(`search-index/unit/${files.pages[unit]}.json`);
      words.set(unit, before);
      before.catch(() => words.delete(unit));
      return before;
    },
    names: once(() => fetchJson<Names>('search-index/names.json')),
    records: once(() =>
      first.records === undefined
        ? fetchJson<RecordColumns>('search-index/records.json')
        : Promise.resolve(first.records),
    ),
  };
}
