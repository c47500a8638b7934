import { termPlaces, type Postings } from '../places.ts';
import { needsSounds, type Term } from '../query.ts';
import { characterPlace, syllablesSought, textSought } from '../tokens.ts';
import type { First, Names, PagefindFiles, RecordColumns, UnitText } from '../unit.ts';
import { once, tableOf, type Engine, type Fetch, type Places } from './engine.ts';

/** The part of Pagefind's program that is used. */
interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { readonly language: string; readonly metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly { readonly id: string; readonly score: number; readonly words: readonly number[] }[];
  }>;
}
export interface Program {
  createInstance(options: { readonly basePath: string; readonly metaCacheTag: string }): Instance;
}

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

/**
 * Asks Pagefind for the places of single tokens, which its ordinary search gives with a score for each unit, and joins
 * them to runs. Nothing is loaded twice: tokens asked for are kept.
 *
 * @param base path of the site on its host, with a slash at both ends.
 */
export async function pagefindEngine(
  first: First,
  files: PagefindFiles,
  program: Program,
  base: string,
  fetchJson: Fetch,
): Promise<Engine> {
  const instance = program.createInstance({ basePath: `${base}pagefind/`, metaCacheTag: files.tag });
  await instance.init();
  const table = tableOf(first);
  const unitOf = new Map(files.pages.map((hash, unit) => [`yx_${hash}`, unit]));
  const withSounds = once(async () => {
    const [pages] = await Promise.all([
      fetchJson<readonly string[]>('search-index/sounds-pages.json'),
      instance.mergeIndex(`${base}pagefind-sounds/`, { language: 'yy', metaCacheTag: files.tag }),
    ]);
    for (const [unit, hash] of pages.entries()) unitOf.set(`yy_${hash}`, unit);
  });

  const looked = new Map<string, Promise<Looked>>();
  const look = async (token: string): Promise<Looked> => {
    const { results } = await instance.search(token);
    const postings = new Map<number, readonly number[]>();
    const scores = new Map<number, number>();
    for (const { id, score, words } of results) {
      const unit = unitOf.get(id);
      if (unit === undefined) continue;
      postings.set(
        unit,
        [...new Set(words.map(characterPlace))].sort((a, b) => a - b),
      );
      scores.set(unit, score);
    }
    return { postings, scores };
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
      weights.set(
        term,
        (await Promise.all(tokensOf(term).map(lookedUp))).map(({ scores }) => scores),
      );
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
